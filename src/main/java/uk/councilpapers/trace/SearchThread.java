package uk.councilpapers.trace;

import static uk.councilpapers.trace.Confidence.LIKELY;
import static uk.councilpapers.trace.Confidence.POSSIBLE;
import static uk.councilpapers.trace.Confidence.STRONG;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import uk.councilpapers.model.Paper;
import uk.councilpapers.search.Highlight;
import uk.councilpapers.search.Hit;
import uk.councilpapers.search.PaperLookup;
import uk.councilpapers.search.SearchRequest;
import uk.councilpapers.search.SearchResults;
import uk.councilpapers.search.Snippet;
import uk.councilpapers.search.SortOrder;

/**
 * Puts the thread of a search together: the papers found, as sure as their words stand in titles
 * and together, and what is strongly tied to those whose titles say it. For one question and one
 * thread.
 */
final class SearchThread {

  /** Papers of the search that a thread takes up. */
  private static final int MOST_HITS = 50;

  /** Papers found whose ties are followed. */
  private static final int MOST_FOLLOWED = 6;

  /** Of what the words say so much must stand in a title, or together in a text. */
  private static final double MOST_WORDS = 0.8;

  private final PaperLookup lookup;
  private final DirectTies ties;
  private final Set<String> without;
  private final Map<String, Double> sought = new HashMap<>();

  SearchThread(PaperLookup lookup, Set<String> without) {
    this.lookup = lookup;
    this.without = without;
    this.ties = new DirectTies(lookup, new MatterNames(lookup), new TitleWeights(lookup));
  }

  /** What was found, and how the search was read. */
  record Found(List<Entry> entries, Optional<String> notice) {}

  Found of(SearchRequest asked) {
    SearchRequest request =
        new SearchRequest(
            asked.q(),
            asked.filters(),
            asked.from(),
            asked.to(),
            SortOrder.RELEVANCE,
            1,
            MOST_HITS);
    SearchResults results = lookup.search(request);
    for (Hit hit : results.hits()) hit.snippets().forEach(this::learn);
    Gathering found = new Gathering();
    int followed = 0;
    for (Hit hit : results.hits()) {
      if (without.contains(hit.paper().id())) continue;
      Reason reason = reason(hit);
      found.add(hit.paper(), reason);
      if (reason.confidence() == STRONG && followed < MOST_FOLLOWED) {
        follow(hit.paper(), found);
        followed++;
      }
    }
    return new Found(found.entries(), results.notice());
  }

  /** The words that the engine looked for are those that it marked. */
  private void learn(Snippet snippet) {
    for (String stem : marked(snippet)) {
      sought.computeIfAbsent(stem, s -> Math.log((2.0 + lookup.papers()) / (1 + lookup.papersWith(s))));
    }
  }

  private Set<String> marked(Snippet snippet) {
    Set<String> stems = new HashSet<>();
    for (Highlight mark : snippet.highlights()) {
      stems.addAll(lookup.stems(snippet.text().substring(mark.start(), mark.end())));
    }
    return stems;
  }

  private double share(Set<String> stems) {
    double all = TitleWeights.total(sought);
    double had = stems.stream().mapToDouble(s -> sought.getOrDefault(s, 0.0)).sum();
    return all == 0 ? 0 : had / all;
  }

  private Reason reason(Hit hit) {
    Paper paper = hit.paper();
    if (share(Set.copyOf(lookup.stems(paper.title()))) >= MOST_WORDS) {
      return new Reason("the title has the words", STRONG, Sentences.titled(paper));
    }
    for (String point : points(paper)) {
      if (share(Set.copyOf(lookup.stems(point))) >= MOST_WORDS) {
        Evidence evidence = new Evidence(point, OptionalInt.empty(), paper.id());
        return new Reason("the resolution has the words", STRONG, evidence);
      }
    }
    return byPassage(hit);
  }

  private static List<String> points(Paper paper) {
    return java.util.stream.Stream.concat(
            paper.resolutions().stream(), paper.recommendations().stream())
        .toList();
  }

  private Reason byPassage(Hit hit) {
    Optional<Snippet> best =
        hit.snippets().stream()
            .max(java.util.Comparator.comparingDouble(s -> share(marked(s))));
    if (best.isEmpty()) {
      return new Reason("found by the search", POSSIBLE, Sentences.titled(hit.paper()));
    }
    long places = hit.snippets().stream().filter(s -> share(marked(s)) >= MOST_WORDS).count();
    Evidence evidence =
        new Evidence(
            best.get().text().replaceAll("\\s+", " ").strip(),
            OptionalInt.of(best.get().lines().first()),
            hit.paper().id());
    if (places == 0) return new Reason("has some of the words", POSSIBLE, evidence);
    String says = places > 1 ? "the words stand together in several places" : "the words stand together";
    return new Reason(says, places > 1 ? LIKELY : POSSIBLE, evidence);
  }

  private void follow(Paper hit, Gathering found) {
    Optional<Paper> whole = lookup.paper(hit.id());
    if (whole.isEmpty() || !ties.carries(hit)) return;
    for (Tie tie : ties.of(whole.get())) {
      boolean strong = tie.reason().confidence() == STRONG;
      if (strong && !without.contains(tie.paper().id())) found.add(tie.paper(), tie.reason());
    }
  }
}
