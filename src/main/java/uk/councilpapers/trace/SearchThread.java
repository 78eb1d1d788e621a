package uk.councilpapers.trace;

import static uk.councilpapers.trace.Confidence.LIKELY;
import static uk.councilpapers.trace.Confidence.POSSIBLE;
import static uk.councilpapers.trace.Confidence.STRONG;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import uk.councilpapers.model.Paper;
import uk.councilpapers.search.Highlight;
import uk.councilpapers.search.Hit;
import uk.councilpapers.search.Mention;
import uk.councilpapers.search.PaperLookup;
import uk.councilpapers.search.SearchRequest;
import uk.councilpapers.search.SearchResults;
import uk.councilpapers.search.Snippet;
import uk.councilpapers.search.SortOrder;
import uk.councilpapers.text.MatterTitle;

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

  private static final double HALF_OF_THE_WORDS = 0.5;

  /** Words that no more papers have are rare: one place of them is telling. */
  private static final int FEW = 15;

  /** A thread with fewer papers takes up those that have some of the words, too. */
  private static final int SHORT = 2;

  private static final int MOST_SCATTERED = 25;

  private static final double SOME_OF_THE_WORDS = 0.35;

  /** Papers that have most of the words of a longer question, beside those that have all. */
  private static final int MOST_SPEAKING = 12;

  private final PaperLookup lookup;
  private final MatterGathering gathering;
  private final TitleWeights weights;
  private final Set<String> without;
  private final Map<String, Double> sought = new HashMap<>();
  private final Map<String, Double> typed = new HashMap<>();

  /** Two words of the search that stand side by side, by the word that they are written as one. */
  private final Map<String, List<String>> joined = new HashMap<>();

  SearchThread(PaperLookup lookup, Set<String> without) {
    this.lookup = lookup;
    this.without = without;
    this.weights = new TitleWeights(lookup);
    this.gathering = new MatterGathering(lookup, without);
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
            MOST_HITS,
            asked.reading());
    SearchResults results = lookup.search(request);
    learnJoined(asked.q());
    for (Hit hit : results.hits()) hit.snippets().forEach(this::learn);
    learnTyped(asked.q());
    Gathering found = new Gathering();
    addHits(results, found);
    if (results.total() < FEW) addSpeaking(asked.q(), found, HALF_OF_THE_WORDS);
    if (found.size() < SHORT) addSpeaking(asked.q(), found, SOME_OF_THE_WORDS);
    if (found.size() < SHORT) addScattered(results, found);
    return new Found(found.entries(lookup), results.notice());
  }

  /** The papers whose titles say it are followed as the matter, decisions that say it one step. */
  private void addHits(SearchResults results, Gathering found) {
    List<Paper> titled = new ArrayList<>();
    List<Paper> decided = new ArrayList<>();
    for (Hit hit : results.hits()) {
      if (without.contains(hit.paper().id())) continue;
      Optional<Reason> reason = reason(hit, results.total() <= FEW);
      if (reason.isEmpty()) continue;
      found.add(hit.paper(), reason.get());
      boolean leads = reason.get().confidence() == STRONG && gathering.carries(hit.paper());
      if (!leads || titled.size() + decided.size() >= MOST_FOLLOWED) continue;
      (reason.get().equals(titleSays(hit.paper())) ? titled : decided).add(hit.paper());
    }
    Gathering matter = new Gathering();
    if (!titled.isEmpty()) gathering.followTitled(titled, matter);
    decided.forEach(paper -> gathering.followOneStep(paper, matter));
    for (Paper paper : matter.strong()) {
      if (found.size() < Following.MOST) found.add(paper, matter.surest(paper.id()).orElseThrow());
    }
    if (titled.isEmpty()) return;
    gathering.addAlike(gathering.strong(found), found);
    gathering.addAttached(found);
  }

  private static Reason titleSays(Paper paper) {
    return new Reason("the title has the words", STRONG, Sentences.titled(paper));
  }

  /** What the search found where nothing better is. */
  private void addScattered(SearchResults results, Gathering found) {
    for (Hit hit : results.hits().subList(0, Math.min(MOST_SCATTERED, results.hits().size()))) {
      if (without.contains(hit.paper().id())) continue;
      Evidence evidence = Sentences.titled(hit.paper());
      found.add(hit.paper(), new Reason("found by the search", POSSIBLE, evidence));
    }
  }

  private void addSpeaking(String q, Gathering found, double least) {
    Map<String, Double> words = weights.of(q);
    double total = TitleWeights.total(words);
    for (Mention mention : lookup.mentions(words, MOST_SPEAKING)) {
      double share = total == 0 ? 0 : mention.weight() / total;
      String id = mention.paper().id();
      if (share < least || without.contains(id)) continue;
      Evidence evidence =
          lookup
              .paper(id)
              .map(whole -> Sentences.at(whole, mention.offset()))
              .orElseGet(() -> Sentences.titled(mention.paper()));
      Confidence confidence = share >= MOST_WORDS ? LIKELY : POSSIBLE;
      found.add(mention.paper(), new Reason("speaks of it", confidence, evidence));
    }
  }

  /** The words that the engine looked for are those that it marked. */
  private void learn(Snippet snippet) {
    for (String stem : marked(snippet)) {
      sought.computeIfAbsent(
          stem, s -> Math.log((2.0 + lookup.papers()) / (1 + lookup.papersWith(s))));
    }
  }

  /**
   * A title that has all words as they were typed says it, whatever other words were looked for.
   * Where most of them were not looked for, those that were looked for in their stead count alone.
   */
  private void learnTyped(String q) {
    Set<String> stems = new HashSet<>(stems(q));
    double all = stems.stream().mapToDouble(weights::rarity).sum();
    stems.retainAll(sought.keySet());
    double known = stems.stream().mapToDouble(weights::rarity).sum();
    if (known < HALF_OF_THE_WORDS * all) return;
    for (String stem : stems) typed.put(stem, sought.getOrDefault(stem, 0.0));
  }

  private List<String> stems(String q) {
    return MatterTitle.printed(q).stream().flatMap(word -> lookup.stems(word).stream()).toList();
  }

  /** Papers write as one word what was typed as two. */
  private void learnJoined(String q) {
    List<String> stems = stems(q);
    for (int i = 1; i < stems.size(); i++) {
      joined.put(stems.get(i - 1) + stems.get(i), List.of(stems.get(i - 1), stems.get(i)));
    }
  }

  private Set<String> apart(List<String> stems) {
    Set<String> apart = new HashSet<>(stems);
    joined.forEach(
        (one, two) -> {
          if (apart.remove(one)) apart.addAll(two);
        });
    return apart;
  }

  private Set<String> marked(Snippet snippet) {
    List<String> stems = new ArrayList<>();
    for (Highlight mark : snippet.highlights()) {
      stems.addAll(lookup.stems(snippet.text().substring(mark.start(), mark.end())));
    }
    return apart(stems);
  }

  private double share(Set<String> stems) {
    return Math.max(share(stems, typed), share(stems, sought));
  }

  private static double share(Set<String> stems, Map<String, Double> words) {
    double all = TitleWeights.total(words);
    double had = stems.stream().mapToDouble(s -> words.getOrDefault(s, 0.0)).sum();
    return all == 0 ? 0 : had / all;
  }

  /** Empty where the words are scattered over the paper. */
  private Optional<Reason> reason(Hit hit, boolean few) {
    Paper paper = hit.paper();
    if (share(apart(lookup.stems(paper.title()))) >= MOST_WORDS) {
      return Optional.of(titleSays(paper));
    }
    for (String point : points(paper)) {
      if (share(apart(lookup.stems(point))) >= MOST_WORDS) {
        Evidence evidence = new Evidence(point, OptionalInt.empty(), paper.id());
        return Optional.of(new Reason("the resolution has the words", STRONG, evidence));
      }
    }
    return byPassage(hit, few);
  }

  private static List<String> points(Paper paper) {
    return Stream.concat(paper.resolutions().stream(), paper.recommendations().stream()).toList();
  }

  private Optional<Reason> byPassage(Hit hit, boolean few) {
    Optional<Snippet> best =
        hit.snippets().stream().max(Comparator.comparingDouble(s -> share(marked(s))));
    if (best.isEmpty()) {
      Evidence evidence = Sentences.titled(hit.paper());
      return Optional.of(new Reason("found by the search", POSSIBLE, evidence));
    }
    double share = share(marked(best.get()));
    if (share < HALF_OF_THE_WORDS) return Optional.empty();
    long places = hit.snippets().stream().filter(s -> share(marked(s)) >= MOST_WORDS).count();
    Evidence evidence =
        new Evidence(
            best.get().text().replaceAll("\\s+", " ").strip(),
            OptionalInt.of(best.get().lines().first()),
            hit.paper().id());
    if (places == 0) return Optional.of(new Reason("has some of the words", POSSIBLE, evidence));
    boolean telling = places > 1 || few;
    String says = places > 1 ? "the words stand there several times" : "the words stand together";
    return Optional.of(new Reason(says, telling ? LIKELY : POSSIBLE, evidence));
  }
}
