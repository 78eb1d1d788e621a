package uk.councilpapers.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.councilpapers.model.Paper;
import uk.councilpapers.model.PaperKind;

/**
 * What a minute recommends to another body, point by point, and what a later minute says to each.
 * Stateless.
 */
final class ReferredPoints {

  private static final Pattern REFERRED =
      Pattern.compile(
          "(?is)^that (?:the )?(.{3,90}?) be (recommended|asked|requested)\\b[:,\\s–-]*(?:to\\b|that\\b)?\\s*(.*)$");
  private static final Pattern LETTERED = Pattern.compile("\\(([a-z]|\\d{1,2})\\)\\s+");

  private ReferredPoints() {}

  /**
   * A point that is recommended.
   *
   * @param letter or number under which it is printed, {@code a}; empty where it has none
   * @param to the body or person that is to act, as printed
   * @param isRecommended whether it is a recommendation, not something asked for on the way
   */
  record Point(Optional<String> letter, String text, String to, boolean isRecommended) {

    boolean isNamedIn(String words) {
      return letter.stream().anyMatch(NamedPoints.in(words)::contains);
    }
  }

  /** The points of a minute; of a resolution that recommends nothing to others none. */
  static List<Point> in(Paper minute) {
    List<Point> points = new ArrayList<>();
    if (minute.kind() != PaperKind.MINUTE) return points;
    for (String resolution : minute.resolutions()) {
      Matcher referred = REFERRED.matcher(resolution);
      if (referred.matches()) add(points, referred);
    }
    return points;
  }

  private static void add(List<Point> points, Matcher referred) {
    String to = referred.group(1);
    boolean recommended = referred.group(2).equalsIgnoreCase("recommended");
    String rest = referred.group(3);
    List<MatchResult> letters = LETTERED.matcher(rest).results().toList();
    if (letters.isEmpty()) points.add(new Point(Optional.empty(), rest.strip(), to, recommended));
    for (int i = 0; i < letters.size(); i++) {
      int end = i + 1 < letters.size() ? letters.get(i + 1).start() : rest.length();
      String text = rest.substring(letters.get(i).end(), end).strip();
      String plain = text.replaceFirst("[;,.]?(?: and)?$", "");
      points.add(new Point(Optional.of(letters.get(i).group(1)), plain, to, recommended));
    }
  }

  /** What a later minute, that refers to the point's, resolved on it. */
  static Optional<Answer> answer(Point point, Paper minute) {
    for (String resolution : minute.resolutions()) {
      if (point.isNamedIn(resolution)) return Optional.of(answer(resolution, minute));
    }
    boolean lettered = minute.resolutions().stream().anyMatch(r -> !NamedPoints.in(r).isEmpty());
    if (lettered || minute.resolutions().isEmpty()) return Optional.empty();
    return Optional.of(answer(String.join(" ", minute.resolutions()), minute));
  }

  /** What a later report, that is no minute, would have resolved on it. */
  static List<Answer> proposed(Point point, Paper report) {
    return report.recommendations().stream()
        .filter(point::isNamedIn)
        .map(words -> answer(words, report))
        .toList();
  }

  private static Answer answer(String words, Paper minute) {
    return new Answer(Decision.in(words), words, Optional.empty(), Optional.empty(), minute);
  }
}
