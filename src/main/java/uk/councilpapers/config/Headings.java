package uk.councilpapers.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.councilpapers.text.CueScan;
import uk.councilpapers.text.Openings;

/**
 * The printed forms that open and label the parts of a paper, read from {@code headings.json}.
 *
 * <p>Immutable. Expects lines without markup. Where two forms fit, the one that stands first in the
 * file is taken.
 */
public final class Headings {

  /** The parts that forms are filed under. */
  public enum Part {
    BODY("body"),
    FRONT("front"),
    AGENDA("agenda"),
    MINUTES("minutes"),
    ITEM("item"),
    BUSINESS("business"),
    REPORT("report"),
    REPORT_END("report-end"),
    DETAIL("detail"),
    BANNER("banner"),
    ATTACHMENT("attachment"),
    LETTER("letter"),
    STAMP("stamp"),
    PLACEHOLDER("placeholder"),
    ATTENDANCE("attendance"),
    RESOLUTION("resolution"),
    OUTCOME("outcome"),
    VOTE("vote"),
    ANSWER("answer"),
    RECOMMENDATION("recommendation"),
    TITLE("title");

    private final String id;

    Part(String id) {
      this.id = id;
    }
  }

  /**
   * A form found in a line.
   *
   * @param name the canonical name, {@code title}
   * @param value what is printed behind the label; empty when nothing is
   */
  public record Found(String name, String value) {}

  /** No form is longer than this many characters, the value of a label excepted. */
  private static final int LONGEST_LINE = 400;

  /**
   * Forms that are looked for together.
   *
   * @param openings what any of them begins with, to pass most lines by at once
   * @param words those that each of them requires
   */
  private record Forms(List<Heading> all, Openings openings, CueScan words) {

    private static Forms of(List<Heading> all) {
      return new Forms(
          List.copyOf(all),
          new Openings(Heading.anyOf(all)),
          CueScan.of(all.stream().map(Heading::words).toList()));
    }

    /** Whether the line begins like one of the forms. */
    private boolean mayBe(String line) {
      return !line.isEmpty() && line.length() <= LONGEST_LINE && openings.mayBeAt(line, 0);
    }

    /** The first form that the line has, of those that it has the words for. */
    private Optional<Found> in(String line) {
      if (!mayBe(line)) return Optional.empty();
      BitSet possible = words.in(line);
      for (int i = possible.nextSetBit(0); i >= 0; i = possible.nextSetBit(i + 1)) {
        Optional<String> value = all.get(i).valueIn(line);
        if (value.isPresent()) return Optional.of(new Found(all.get(i).name(), value.get()));
      }
      return Optional.empty();
    }

    /** The names of all forms that the line has. */
    private Set<String> names(String line) {
      if (!mayBe(line)) return Set.of();
      Set<String> names = new HashSet<>();
      BitSet possible = words.in(line);
      for (int i = possible.nextSetBit(0); i >= 0; i = possible.nextSetBit(i + 1)) {
        if (all.get(i).matches(line)) names.add(all.get(i).name());
      }
      return names;
    }

    /** Whether the line has one of the forms. */
    private boolean has(String line) {
      if (!mayBe(line)) return false;
      BitSet possible = words.in(line);
      for (int i = possible.nextSetBit(0); i >= 0; i = possible.nextSetBit(i + 1)) {
        if (all.get(i).matches(line)) return true;
      }
      return false;
    }
  }

  private final Map<Part, Forms> byPart = new EnumMap<>(Part.class);
  private final Map<Part, Map<String, Forms>> byName = new EnumMap<>(Part.class);

  private Headings() {}

  /** Reads the file; refuses unknown parts and patterns that fail their examples. */
  static Headings read(Path file) {
    Map<Part, List<Heading>> byPart = new EnumMap<>(Part.class);
    for (Heading.Entry entry : StrictJson.list(file, Heading.Entry[].class)) {
      Heading heading = Heading.of(file.toString(), entry);
      byPart.computeIfAbsent(part(file, heading), p -> new ArrayList<>()).add(heading);
    }
    Headings headings = new Headings();
    byPart.forEach(headings::add);
    return headings;
  }

  private void add(Part part, List<Heading> all) {
    byPart.put(part, Forms.of(all));
    Map<String, List<Heading>> named = all.stream().collect(Collectors.groupingBy(Heading::name));
    byName.put(part, new HashMap<>());
    named.forEach((name, forms) -> byName.get(part).put(name, Forms.of(forms)));
  }

  private static Part part(Path file, Heading heading) {
    for (Part part : Part.values()) {
      if (part.id.equals(heading.part())) return part;
    }
    throw new ConfigException(file.toString(), "unknown part '" + heading.part() + "'");
  }

  /** The form that the line has in the part. */
  public Optional<Found> find(Part part, String line) {
    Forms forms = byPart.get(part);
    return forms == null ? Optional.empty() : forms.in(line);
  }

  /** The form at the start of a paragraph of any length, with all that stands behind the label. */
  public Optional<Found> opening(Part part, String paragraph) {
    if (paragraph.length() <= LONGEST_LINE) return find(part, paragraph);
    String head = paragraph.substring(0, LONGEST_LINE).stripTrailing();
    return find(part, head)
        .map(f -> new Found(f.name(), paragraph.substring(head.length() - f.value().length())));
  }

  /** The names of all forms of the part that the line has. */
  public Set<String> names(Part part, String line) {
    Forms forms = byPart.get(part);
    return forms == null ? Set.of() : forms.names(line);
  }

  /** Whether the line has the named form of the part. */
  public boolean is(Part part, String name, String line) {
    Map<String, Forms> named = byName.get(part);
    Forms forms = named == null ? null : named.get(name);
    return forms != null && forms.has(line);
  }
}
