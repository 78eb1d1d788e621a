package uk.councilpapers.trace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.councilpapers.model.PaperKind;
import uk.councilpapers.text.Words;

/**
 * Shows once what papers say twice: a promise that the report and the minute on it print, a
 * recommendation that promises something, a recommendation that later papers monitor. For one
 * question and one thread.
 */
final class LedgerOnce {

  /** Of all words of two texts of one meeting so many are shared by one point. */
  private static final double SAME = 0.8;

  /** Of the shorter text so many words stand in the longer one, where it is no short text. */
  private static final double HELD = 0.9;

  private static final int LEAST_WORDS = 4;
  private static final int LONG_TEXT = 7;

  /** What a text must say to be known again in papers of other meetings. */
  private static final double TELLING = 1.0;

  /** What two texts with one number must say together. */
  private static final double SOMETHING = 0.3;

  private static final Pattern NUMBER = Pattern.compile("^\\(?(\\d{1,2}|[a-z])[.)]");

  private static final int YEARS_MONITORED = 8;

  private final TitleWeights weights;
  private final LaterPapers laterPapers;

  LedgerOnce(TitleWeights weights, LaterPapers laterPapers) {
    this.weights = weights;
    this.laterPapers = laterPapers;
  }

  /** The items, the earliest first, each once. */
  List<LedgerItem> of(List<LedgerItem> items) {
    List<LedgerItem> sorted =
        items.stream()
            .sorted(
                Comparator.comparing((LedgerItem i) -> i.paper().date().orElse(LocalDate.MIN))
                    .thenComparingInt(LedgerOnce::worth))
            .toList();
    List<LedgerItem> once = new ArrayList<>();
    List<Set<String>> words = new ArrayList<>();
    for (LedgerItem item : sorted) {
      Set<String> own = Set.copyOf(Words.folded(item.text()));
      Optional<Integer> known = known(item, own, once, words);
      if (known.isEmpty()) {
        once.add(item);
        words.add(own);
        continue;
      }
      LedgerItem first = once.get(known.get());
      boolean together = isOfOneMeeting(first, item);
      once.set(known.get(), together ? first.joinedBy(item) : first.standing(item));
    }
    return once;
  }

  /**
   * Which of several readings of the same words is shown: that with an answer of others, then
   * minutes, which say what was made of a report.
   */
  private static int worth(LedgerItem item) {
    if (item.answer().stream().anyMatch(a -> isOfOthers(a, item))) return 0;
    boolean promise = item.kind() == LedgerItem.Kind.PROMISE;
    if (item.paper().kind() == PaperKind.MINUTE) return promise ? 1 : 2;
    return promise ? 3 : 4;
  }

  private static boolean isOfOthers(Answer answer, LedgerItem item) {
    boolean together = answer.paper().meetingId().equals(item.paper().meetingId());
    boolean table = answer.paper().id().equals(item.paper().id());
    return answer.decision().isPresent() && (table || !together);
  }

  private Optional<Integer> known(
      LedgerItem item, Set<String> own, List<LedgerItem> once, List<Set<String>> words) {
    for (int i = 0; i < once.size(); i++) {
      LedgerItem other = once.get(i);
      boolean together = isOfOneMeeting(other, item);
      if (!together && !isMonitored(other, item)) continue;
      boolean same = isSame(own, words.get(i)) && (together || isTelling(item.text()));
      if (same || (!together && isNumberedAlike(other, item))) return Optional.of(i);
    }
    return Optional.empty();
  }

  private static boolean isOfOneMeeting(LedgerItem a, LedgerItem b) {
    return a.paper().id().equals(b.paper().id())
        || (a.paper().meetingId().isPresent()
            && a.paper().meetingId().equals(b.paper().meetingId()));
  }

  /** A later table that says how the recommendation stands. */
  private static boolean isMonitored(LedgerItem first, LedgerItem later) {
    return later.answer().stream().anyMatch(a -> a.paper().id().equals(later.paper().id()))
        && first.paper().date().isPresent()
        && later.paper().date().stream()
            .anyMatch(
                d ->
                    d.isAfter(first.paper().date().get())
                        && d.isBefore(first.paper().date().get().plusYears(YEARS_MONITORED)));
  }

  /** A table on the same matter may shorten a recommendation, and keeps its number. */
  private boolean isNumberedAlike(LedgerItem first, LedgerItem later) {
    Optional<String> number = number(first.text());
    if (number.isEmpty() || !number.equals(number(later.text()))) return false;
    String paper = later.paper().partOf().orElse(later.paper().id());
    boolean shared =
        TitleWeights.shared(weights.of(first.text()), weights.of(later.text())) >= SOMETHING;
    return shared && laterPapers.after(first.paper()).stream().anyMatch(p -> p.id().equals(paper));
  }

  private static Optional<String> number(String text) {
    Matcher number = NUMBER.matcher(text);
    return number.find() ? Optional.of(number.group(1)) : Optional.empty();
  }

  private boolean isTelling(String text) {
    return TitleWeights.total(weights.of(text)) >= TELLING;
  }

  private static boolean isSame(Set<String> a, Set<String> b) {
    int least = Math.min(a.size(), b.size());
    if (least < LEAST_WORDS || a.isEmpty() || b.isEmpty()) return a.equals(b);
    Set<String> both = new HashSet<>(a);
    both.retainAll(b);
    boolean dice = 2.0 * both.size() / (a.size() + b.size()) >= SAME;
    return dice || (least >= LONG_TEXT && both.size() >= HELD * least);
  }
}
