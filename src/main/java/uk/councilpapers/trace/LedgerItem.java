package uk.councilpapers.trace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
 * @param positions what later papers say of how it stands, the earliest first
 * @param keptBy the later paper that kept it or came back to it, without its text
 * @param evidence the words of that paper that show it
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
    List<Answer> positions,
    Optional<Paper> keptBy,
    Optional<Evidence> evidence,
    Optional<LocalDate> heldUpTo) {

  /** Copies the positions. */
  public LedgerItem {
    positions = List.copyOf(positions);
  }

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
    return with(Optional.of(whom), due, status, positions, keptBy, evidence);
  }

  /** The same with what other papers say of how it stands. */
  LedgerItem saidOf(List<Answer> others) {
    if (others.isEmpty()) return this;
    List<Answer> all = new ArrayList<>(others);
    all.addAll(positions);
    return with(to, due, status, all, keptBy, evidence);
  }

  /** The same with what another reading of the same words knows and this one does not. */
  LedgerItem joinedBy(LedgerItem other) {
    boolean kept = status != LedgerStatus.KEPT && other.status == LedgerStatus.KEPT;
    return with(
        to.or(other::to),
        due.day().isPresent() || due.words().isPresent() ? due : other.due,
        status.compareTo(other.status) >= 0 ? status : other.status,
        positions,
        kept ? other.keptBy : keptBy.or(other::keptBy),
        kept ? other.evidence : evidence.or(other::evidence));
  }

  /** The same with what a later paper says of it. */
  LedgerItem standing(LedgerItem later) {
    List<Answer> all = new ArrayList<>(positions);
    later.answer.ifPresent(all::add);
    all.addAll(later.positions);
    boolean kept = later.status == LedgerStatus.KEPT;
    return with(
        to,
        due,
        kept ? LedgerStatus.KEPT : status,
        all,
        kept ? Optional.of(later.keptBy.orElse(later.paper)) : keptBy,
        kept ? later.evidence.or(later::asEvidence) : evidence);
  }

  private Optional<Evidence> asEvidence() {
    String words = answer.map(a -> a.words().isBlank() ? text : a.words()).orElse(text);
    return Optional.of(new Evidence(words, line, paper.id()));
  }

  private LedgerItem with(
      Optional<String> whom,
      DueDate when,
      LedgerStatus now,
      List<Answer> later,
      Optional<Paper> by,
      Optional<Evidence> shows) {
    return new LedgerItem(
        kind, paper, text, line, this.by, whom, when, now, answer, later, by, shows, heldUpTo);
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
