package uk.councilpapers.trace;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Recommendations and promises with what came of them.
 *
 * @param items the newest meeting's first
 * @param counts how many of each state there are, before the states asked for were chosen
 * @param heldUpTo the day of the newest meeting held
 * @param notice what the person should know
 */
public record Ledger(
    List<LedgerItem> items,
    Map<LedgerStatus, Integer> counts,
    Optional<LocalDate> heldUpTo,
    Optional<String> notice) {

  /** Nothing is asked for. */
  public static final Ledger NONE =
      new Ledger(List.of(), Map.of(), Optional.empty(), Optional.empty());

  /** Copies the collections. */
  public Ledger {
    items = List.copyOf(items);
    counts = Map.copyOf(counts);
  }
}
