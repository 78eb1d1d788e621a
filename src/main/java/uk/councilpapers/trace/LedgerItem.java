package uk.councilpapers.trace;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import uk.councilpapers.model.Paper;

/**
 * A recommendation or a promise, and what came of it.
 *
 * @param paper that recommends or promises, without its text
 * @param text as printed
 * @param line of the source, counted from 1
 * @param by who recommends or is to act
 * @param to who is to answer or to hear of it
 * @param keptBy the later paper that kept it or came back to it, without its text
 * @param heldUpTo the day of the newest meeting that could have kept it
 */
public record LedgerItem(
    Kind kind,
    Paper paper,
    String text,
    OptionalInt line,
    Optional<String> by,
    Optional<String> to,
    DueDate due,
    LedgerStatus status,
    Optional<Answer> answer,
    Optional<Paper> keptBy,
    Optional<LocalDate> heldUpTo) {

  /** What there is to be answered or kept. */
  public enum Kind {
    RECOMMENDATION,
    PROMISE;

    /** The word for JSON, lower case. */
    public String id() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** The same, to be answered by a body or person. */
  LedgerItem directedTo(String whom) {
    return new LedgerItem(
        kind, paper, text, line, by, Optional.of(whom), due, status, answer, keptBy, heldUpTo);
  }

  /** What came of it, in a few words. */
  public String outcome() {
    if (keptBy.isPresent()) {
      return (status == LedgerStatus.KEPT ? "kept by " : "came back in ")
          + keptBy.get().title()
          + keptBy.get().date().map(d -> ", " + MissingWords.DAY.format(d)).orElse("");
    }
    if (status == LedgerStatus.KEPT) return "complete";
    if (answer.isPresent() && answer.get().decision().isPresent()) {
      return answer.get().decision().get().id();
    }
    return heldUpTo
        .map(d -> "nothing later held up to " + MissingWords.DAY.format(d))
        .orElse("nothing later held");
  }
}
