package uk.councilpapers.metadata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.councilpapers.config.CommitteeRegister;
import uk.councilpapers.config.TextForms;
import uk.councilpapers.model.MinutesOutline;
import uk.councilpapers.model.PackOutline;
import uk.councilpapers.model.Reference;
import uk.councilpapers.model.Reference.Target;
import uk.councilpapers.model.ReferenceType;
import uk.councilpapers.text.PlainLines;

/**
 * Finds the places of a pack that point at another paper or meeting, and what is printed of it.
 *
 * <p>Safe for use by several threads. Says what is meant, not whether there is such a paper: a
 * body, a day or a number that is not printed and does not follow from the place stays open.
 */
final class ReferenceFinder {

  private final CommitteeRegister register;
  private final TextForms forms;

  ReferenceFinder(CommitteeRegister register, TextForms forms) {
    this.register = register;
    this.forms = forms;
  }

  /** All references of the pack in printed order. */
  List<Reference> find(PlainLines lines, PackOutline outline) {
    TargetReader targets = new TargetReader(new BodyNames(register, outline));
    Map<String, Reference> found = new LinkedHashMap<>();
    for (Setting setting : Setting.allOf(outline)) {
      List<Reference> here = new ArrayList<>();
      for (Passage passage : Passage.of(lines, setting.lines())) {
        here.addAll(in(passage, setting, targets));
      }
      for (Reference r : datedByPreviousMinutes(here, outline, setting)) {
        found.putIfAbsent(r.line() + " " + r.type() + " " + r.target(), r);
      }
    }
    List<Reference> all = new ArrayList<>(found.values());
    all.addAll(new LabelReferences(lines, outline).find());
    all.sort(Comparator.comparingInt(Reference::line));
    return List.copyOf(all);
  }

  private List<Reference> in(Passage passage, Setting setting, TargetReader targets) {
    List<Reference> found = new ArrayList<>();
    for (TextForms.Found form : forms.in(passage.text().replace('\t', ' '))) {
      int line = passage.lineAt(form.match().start());
      ReferenceType type = type(form.kind());
      for (Target target : targets.read(type, form, setting)) {
        found.add(new Reference(line, form.match().group().strip(), type, target));
      }
    }
    return found;
  }

  private static ReferenceType type(String id) {
    for (ReferenceType type : ReferenceType.values()) {
      if (type.id().equals(id)) return type;
    }
    throw new IllegalStateException("kinds are checked when read, got " + id);
  }

  /**
   * Under "minutes of the previous meeting held on ..." a minute without a date is one of that
   * meeting; on the agenda, minutes without a date are those printed in the pack.
   */
  private static List<Reference> datedByPreviousMinutes(
      List<Reference> found, PackOutline outline, Setting setting) {
    Optional<LocalDate> previous =
        found.stream()
            .filter(r -> r.type() == ReferenceType.MINUTES_OF_MEETING)
            .filter(r -> r.target().committee().equals(setting.committee()))
            .flatMap(r -> r.target().date().stream())
            .findFirst();
    boolean agenda = outline.front().map(f -> f.lines().equals(setting.lines())).orElse(false);
    return found.stream()
        .map(
            r ->
                switch (r.type()) {
                  case MINUTE ->
                      dated(
                          r,
                          r.target().committee().equals(setting.committee())
                              ? previous
                              : Optional.empty());
                  case MINUTES_OF_MEETING -> agenda ? dated(r, printed(outline, r)) : r;
                  case AGENDA_ITEM, APPENDIX, DECISION, MEETING, REPORT -> r;
                })
        .toList();
  }

  private static Reference dated(Reference r, Optional<LocalDate> date) {
    Target t = r.target();
    if (t.date().isPresent() || date.isEmpty()) return r;
    return new Reference(
        r.line(), r.text(), r.type(), new Target(t.committee(), date, t.ref(), t.title()));
  }

  private static Optional<LocalDate> printed(PackOutline outline, Reference r) {
    List<MinutesOutline> own =
        outline.minutes().stream()
            .filter(m -> r.target().committee().equals(Optional.of(m.committee())))
            .toList();
    return own.size() == 1 ? own.getFirst().date() : Optional.empty();
  }
}
