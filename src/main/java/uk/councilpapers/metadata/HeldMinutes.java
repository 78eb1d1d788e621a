package uk.councilpapers.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.councilpapers.model.LineRange;
import uk.councilpapers.model.MinuteOutline;
import uk.councilpapers.model.MinutesOutline;
import uk.councilpapers.model.PackOutline;
import uk.councilpapers.text.PlainLines;
import uk.councilpapers.text.Words;

/**
 * The minutes that a pack prints, looked up by what another paper of the pack says of them: the
 * title of an item, or the words of a resolution.
 *
 * <p>Immutable, one for each pack.
 */
final class HeldMinutes {

  /** Letters and digits of a resolution's start that leave no doubt which one is quoted. */
  private static final int QUOTED = 60;

  private static final Pattern POINT =
      Pattern.compile(
          "^(?:[-•*▪·] )?(?:[\\p{L}]+ ?:? ?[-–]{0,2} ?)?(?:\\((\\d{1,2})\\) ?)?(That .*)$");

  /** A minute of a held meeting, {@code 61(2)} where one point of it is meant. */
  record Held(MinutesOutline minutes, MinuteOutline item, String ref) {}

  private final List<MinutesOutline> minutes;
  private final Map<String, Held> points = new HashMap<>();

  private HeldMinutes(List<MinutesOutline> minutes) {
    this.minutes = minutes;
  }

  /** The minutes that the pack prints. */
  static HeldMinutes of(PlainLines lines, PackOutline outline) {
    HeldMinutes held = new HeldMinutes(outline.minutes());
    for (MinutesOutline minutes : outline.minutes()) {
      for (MinuteOutline item : minutes.items()) held.learn(lines, minutes, item);
    }
    return held;
  }

  private void learn(PlainLines lines, MinutesOutline minutes, MinuteOutline item) {
    if (item.body() > item.lines().last()) return;
    LineRange body = new LineRange(item.body(), item.lines().last());
    for (Passage passage : Passage.of(lines, body)) {
      if (!passage.text().contains("That ")) continue;
      Matcher point = POINT.matcher(passage.text());
      if (!point.matches()) continue;
      String ref = point.group(1) == null ? item.ref() : item.ref() + "(" + point.group(1) + ")";
      start(point.group(2)).ifPresent(s -> points.putIfAbsent(s, new Held(minutes, item, ref)));
    }
  }

  /** The minute, before {@code line} or behind it, whose resolution the words repeat. */
  Optional<Held> quoted(String words, LineRange except) {
    int that = words.indexOf("That ");
    while (that >= 0) {
      Optional<Held> held =
          start(words.substring(that)).flatMap(s -> Optional.ofNullable(points.get(s)));
      if (held.isPresent() && !except.overlaps(held.get().item().lines())) return held;
      that = words.indexOf("That ", that + 1);
    }
    return Optional.empty();
  }

  /** The minute of that body's meeting whose title holds the words, or is held by them. */
  Optional<Held> titled(Optional<String> committee, When when, String title) {
    String wanted = folded(title);
    if (wanted.indexOf(' ') < 0 || !when.isKnown()) return Optional.empty();
    List<Held> found = new ArrayList<>();
    for (MinutesOutline m : minutes) {
      if (committee.isPresent() && !committee.get().equalsIgnoreCase(m.committee())) continue;
      if (m.date().isEmpty() || !when.mayBe(m.date().get())) continue;
      for (MinuteOutline item : m.items()) {
        if (isLike(wanted, folded(item.title()))) found.add(new Held(m, item, item.ref()));
      }
    }
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /** Whether one title is the other one, or a longer form of it. */
  static boolean isLike(String one, String other) {
    if (one.isEmpty() || other.isEmpty()) return false;
    String shorter = one.length() < other.length() ? one : other;
    String longer = one.length() < other.length() ? other : one;
    boolean several = shorter.indexOf(' ') > 0;
    return one.equals(other) || (several && (" " + longer + " ").contains(" " + shorter + " "));
  }

  /** Words in small letters with single spaces between them. */
  static String folded(String words) {
    return Words.spaced(words.replace("'", "").replace("’", "").replace("&", " and "));
  }

  private static Optional<String> start(String words) {
    String folded = folded(words);
    return folded.length() < QUOTED ? Optional.empty() : Optional.of(folded.substring(0, QUOTED));
  }
}
