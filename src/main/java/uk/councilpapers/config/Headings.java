package uk.councilpapers.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
   * The forms of a part.
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

    /** The forms that the line begins like one of and has the words for. */
    private List<Heading> possible(String line) {
      boolean some = !line.isEmpty() && line.length() <= LONGEST_LINE && openings.mayBeAt(line, 0);
      return some ? words.in(line).stream().mapToObj(all::get).toList() : List.of();
    }
  }

  private final Map<Part, Forms> byPart = new EnumMap<>(Part.class);

  private Headings() {}

  /** Reads the file; refuses unknown parts and patterns that fail their examples. */
  static Headings read(Path file) {
    Map<Part, List<Heading>> byPart = new EnumMap<>(Part.class);
    for (Heading.Entry entry : StrictJson.list(file, Heading.Entry[].class)) {
      Heading heading = Heading.of(file.toString(), entry);
      byPart.computeIfAbsent(part(file, heading), p -> new ArrayList<>()).add(heading);
    }
    Headings headings = new Headings();
    byPart.forEach((part, forms) -> headings.byPart.put(part, Forms.of(forms)));
    return headings;
  }

  private static Part part(Path file, Heading heading) {
    for (Part part : Part.values()) {
      if (part.id.equals(heading.part())) return part;
    }
    throw new ConfigException(file.toString(), "unknown part '" + heading.part() + "'");
  }

  /** The form that the line has in the part. */
  public Optional<Found> find(Part part, String line) {
    for (Heading heading : possible(part, line)) {
      Optional<String> value = heading.valueIn(line);
      if (value.isPresent()) return Optional.of(new Found(heading.name(), value.get()));
    }
    return Optional.empty();
  }

  private List<Heading> possible(Part part, String line) {
    Forms forms = byPart.get(part);
    return forms == null ? List.of() : forms.possible(line);
  }

  /** The form at the start of a paragraph of any length, with all that stands behind the label. */
  public Optional<Found> opening(Part part, String paragraph) {
    if (paragraph.length() <= LONGEST_LINE) return find(part, paragraph);
    String head = paragraph.substring(0, LONGEST_LINE).stripTrailing();
    return find(part, head)
        .map(f -> new Found(f.name(), paragraph.substring(head.length() - f.value().length())));
  }

  /** Whether the line has the named form of the part. */
  public boolean is(Part part, String name, String line) {
    return possible(part, line).stream().anyMatch(h -> h.name().equals(name) && h.matches(line));
  }
}
