package uk.councilpapers.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.councilpapers.model.Paper;
import uk.councilpapers.search.PaperLookup;

/** Finds the report before this one on the same matter. For one question and one thread. */
final class EarlierPapers {

  private static final int MOST_TITLED = 40;

  private final PaperLookup lookup;
  private final TitleWeights weights;

  EarlierPapers(PaperLookup lookup) {
    this.lookup = lookup;
    this.weights = new TitleWeights(lookup);
  }

  /** The latest earlier paper of the same kind with the title, or with one like it. */
  Optional<Paper> before(Paper paper) {
    if (paper.date().isEmpty() || lookup.isStanding(paper.title())) return Optional.empty();
    Map<String, Double> own = weights.amongTitles(paper.title());
    List<Paper> titled = new ArrayList<>(lookup.titled(paper.title(), MOST_TITLED));
    lookup.titledLike(own, TitleWeights.leastOfLike(own), MOST_TITLED).stream()
        .filter(other -> weights.isOfOneMatter(own, other.title()))
        .forEach(other -> titled.add(other.paper()));
    return titled.stream()
        .filter(
            p ->
                p.kind() == paper.kind()
                    && isBefore(p, paper)
                    && weights.isOfOneMatter(own, p.title()))
        .max(Comparator.comparing(p -> p.date().orElseThrow()));
  }

  private static boolean isBefore(Paper other, Paper paper) {
    return other.date().isPresent() && other.date().get().isBefore(paper.date().orElseThrow());
  }
}
