package uk.councilpapers.metadata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
 * <p>Stateless. Says what is meant, not whether there is such a paper: a body, a day or a number
 * that is not printed and does not follow from the place stays open.
 */
final class ReferenceFinder {

  private static final Set<String> KINDS =
      Stream.of(ReferenceType.values()).map(ReferenceType::id).collect(Collectors.toSet());

  private ReferenceFinder() {}

  /** All references of the pack in printed order. */
  static List<Reference> find(
      PlainLines lines, PackOutline outline, BodyNames bodies, List<Section> sections) {
    TargetReader targets = new TargetReader(bodies);
    MinutesInPassing passing = new MinutesInPassing(bodies);
    HeldMinutes held = HeldMinutes.of(lines, outline);
    Map<String, Reference> found = new LinkedHashMap<>();
    for (Section section : sections) {
      Setting setting = section.setting();
      List<Reference> here = new ArrayList<>(sentences(section, targets, passing, held));
      here.addAll(new RowReferences(lines, outline, bodies, held).in(setting));
      for (Reference r : datedByPreviousMinutes(here, outline, setting)) {
        found.putIfAbsent(r.line() + " " + r.type() + " " + r.target(), r);
      }
    }
    List<Reference> all = new ArrayList<>(found.values());
    for (Reference r : new LabelReferences(lines, outline, bodies, held).find(sections)) {
      if (all.stream().noneMatch(a -> saysAsMuch(a, r))) all.add(r);
    }
    all.sort(Comparator.comparingInt(Reference::line));
    return List.copyOf(all);
  }

  /** Whether the words of a line under a label were already read as a sentence. */
  private static boolean saysAsMuch(Reference sentence, Reference label) {
    if (sentence.line() != label.line()) return false;
    boolean same = sentence.type() == label.type();
    Target t = sentence.target();
    boolean known = t.committee().isPresent() && (t.date().isPresent() || t.month().isPresent());
    return same ? sentence.target().equals(label.target()) || known : known;
  }

  private static List<Reference> sentences(
      Section section, TargetReader targets, MinutesInPassing passing, HeldMinutes held) {
    Setting setting = section.setting();
    ReferenceSieve sieve = new ReferenceSieve(setting);
    List<String> said = new ArrayList<>();
    List<Reference> found = new ArrayList<>();
    for (CuedPassage cued : section.passages()) {
      Passage passage = cued.passage();
      List<Sighting> here = in(cued, setting, targets, said);
      List<Sighting> kept = sieve.keep(passage.text(), here);
      for (Sighting k : kept) {
        Sighting s = passing.placed(k, passage.text(), kept, setting);
        s.target().committee().ifPresent(said::add);
        found.add(inHeldMinutes(s, passage, setting, held).reference());
      }
    }
    return found;
  }

  private static List<Sighting> in(
      CuedPassage cued, Setting setting, TargetReader targets, List<String> said) {
    List<Sighting> found = new ArrayList<>();
    List<String> named = new ArrayList<>(said);
    for (TextForms.Found form : cued.forms().all(KINDS)) {
      int start = form.match().start();
      ReferenceType type = ReferenceType.of(form.kind());
      for (Target target : targets.read(type, form, setting, named)) {
        Reference r =
            new Reference(
                cued.passage().lineAt(start),
                form.match().group().replace('\n', ' ').strip(),
                type,
                target);
        found.add(new Sighting(start, form.match().end(), r));
        target.committee().ifPresent(named::add);
      }
    }
    return found;
  }

  /** The number of the minute that is meant, where the pack prints the minutes. */
  private static Sighting inHeldMinutes(
      Sighting s, Passage passage, Setting setting, HeldMinutes held) {
    Target t = s.target();
    if (t.ref().isPresent() || setting.part() == Setting.Part.MINUTE) return s;
    When when = new When(t.date(), t.month());
    Optional<HeldMinutes.Held> minute =
        switch (s.type()) {
          case MINUTE, DECISION -> held.quoted(passage.text(), setting.lines());
          case REPORT -> t.title().flatMap(title -> held.titled(t.committee(), when, title));
          case MINUTES_OF_MEETING, AGENDA_ITEM, APPENDIX, MEETING -> Optional.empty();
        };
    if (minute.isEmpty()) return s;
    HeldMinutes.Held m = minute.get();
    Target target =
        new Target(
            Optional.of(m.minutes().committee()),
            t.month().isPresent() ? t.date() : m.minutes().date(),
            t.month(),
            Optional.of(m.ref()),
            Optional.of(m.item().title()));
    return s.type() == ReferenceType.DECISION ? s.to(target) : s.to(ReferenceType.MINUTE, target);
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
    return found.stream()
        .map(
            r ->
                switch (r.type()) {
                  case MINUTE -> ofPrevious(r, setting) ? dated(r, previous) : r;
                  case MINUTES_OF_MEETING ->
                      setting.part() == Setting.Part.AGENDA ? dated(r, printed(outline, r)) : r;
                  case AGENDA_ITEM, APPENDIX, DECISION, MEETING, REPORT -> r;
                })
        .toList();
  }

  private static boolean ofPrevious(Reference r, Setting setting) {
    return r.target().committee().equals(setting.committee()) && r.target().month().isEmpty();
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
