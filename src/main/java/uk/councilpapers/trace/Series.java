package uk.councilpapers.trace;

import java.util.List;
import java.util.Optional;
import uk.councilpapers.model.Paper;
import uk.councilpapers.model.PaperKind;
import uk.councilpapers.search.PaperLookup;
import uk.councilpapers.text.MatterTitle;

/**
 * Tells papers that come again and again with one title, such as the monitoring of a budget or a
 * work programme, from papers on a matter of its own. For one question and one thread.
 */
final class Series {

  /** So many papers of a body with one title, on different days, are a series. */
  private static final int LEAST_MEETINGS = 3;

  private final PaperLookup lookup;

  Series(PaperLookup lookup) {
    this.lookup = lookup;
  }

  /** The title of the series, without what changes; empty for a paper that is of none. */
  Optional<String> of(Paper paper) {
    if (paper.kind() == PaperKind.AGENDA || paper.kind() == PaperKind.APPENDIX) {
      return Optional.empty();
    }
    if (lookup.isStanding(paper.title())) return Optional.empty();
    List<String> bodies = lookup.continuity().ids(paper.committee().id());
    boolean again = lookup.isTitledOnDays(paper.title(), bodies, LEAST_MEETINGS);
    boolean periodic = again || isPeriodic(paper.title());
    return periodic
        ? Optional.of(String.join(" ", MatterTitle.words(paper.title())))
        : Optional.empty();
  }

  /** All of its words are common to titles: nothing but the period tells one from the next. */
  private boolean isPeriodic(String title) {
    List<String> words = MatterTitle.words(title);
    return !words.isEmpty()
        && words.stream().allMatch(w -> lookup.isCommonInTitles(w) || isOfABody(w));
  }

  private boolean isOfABody(String word) {
    return lookup.stems(word).stream().allMatch(lookup::isInBodyName);
  }
}
