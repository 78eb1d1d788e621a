package uk.councilpapers.metadata;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.councilpapers.config.CommitteeRegister;
import uk.councilpapers.text.PlainLines;
import uk.councilpapers.text.TitleCase;

/**
 * Completes the names of bodies that a publishing system cut in the middle of a word: {@code Police
 * and Crime Co}.
 *
 * <p>Immutable, for one text. The register completes a name, or else a line near the top of the
 * text that starts with it, when only one does.
 */
final class CutNames {

  /** In lines; a body's name stands at the top. */
  private static final int TOP = 60;

  /** In characters; a longer line is no name. */
  private static final int LONGEST = 100;

  private final CommitteeRegister register;
  private final PlainLines lines;

  CutNames(CommitteeRegister register, PlainLines lines) {
    this.register = register;
    this.lines = lines;
  }

  /** The whole name, or the name itself where nothing completes it. */
  String completed(String name) {
    if (register.find(name).isPresent()) return name;
    return only(register.entries().stream().map(CommitteeRegister.Entry::name), name)
        .or(() -> only(top(), name).map(TitleCase::of))
        .orElse(name);
  }

  private Stream<String> top() {
    return IntStream.rangeClosed(1, Math.min(TOP, lines.size()))
        .mapToObj(lines::plain)
        .filter(line -> line.length() <= LONGEST);
  }

  private static Optional<String> only(Stream<String> names, String start) {
    List<String> found =
        names.filter(name -> starts(name, start)).map(String::strip).distinct().limit(2).toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /** Whether the name starts like the other one, however both are written. */
  static boolean starts(String name, String start) {
    return fold(name).startsWith(fold(start));
  }

  private static String fold(String name) {
    return name.toLowerCase(Locale.ROOT)
        .replace("&", " and ")
        .replaceAll("[^\\p{L}\\p{Nd}]+", " ")
        .strip();
  }
}
