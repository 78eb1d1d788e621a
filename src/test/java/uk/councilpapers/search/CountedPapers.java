package uk.councilpapers.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import uk.councilpapers.model.FacetName;
import uk.councilpapers.model.Officer;
import uk.councilpapers.model.Paper;
import uk.councilpapers.model.Topic;
import uk.councilpapers.schema.CouncilAnalyzer;
import uk.councilpapers.text.Slug;

/**
 * Counts papers one by one, without an index: the second opinion on totals and facets.
 *
 * <p>Reads queries of words, {@code "phrases"} and their exclusions with {@code -}. For one thread.
 */
final class CountedPapers {

  private static final Pattern CLAUSE = Pattern.compile("(-?)(?:\"([^\"]*)\"|(\\S+))");

  private final List<Counted> papers;
  private final Map<Clause, Set<String>> idsWith = new HashMap<>();

  CountedPapers(List<Paper> papers) {
    this.papers = papers.stream().map(Counted::of).toList();
  }

  /** What is asked of one paper. */
  private record Counted(
      String id, Map<FacetName, Set<String>> values, Optional<LocalDate> date, Words words) {

    static Counted of(Paper paper) {
      Map<FacetName, Set<String>> values = new EnumMap<>(FacetName.class);
      for (FacetName name : FacetName.values()) values.put(name, valuesOf(paper, name));
      return new Counted(paper.id(), values, paper.date(), Words.of(paper));
    }

    Set<String> values(FacetName name) {
      return values.getOrDefault(name, Set.of());
    }
  }

  /** The analysed texts of one paper: as stems and as printed. */
  private record Words(List<List<String>> stems, List<List<String>> printed) {

    static Words of(Paper paper) {
      List<String> texts = new ArrayList<>(List.of(paper.title(), paper.committee().name()));
      texts.addAll(paper.resolutions());
      texts.addAll(paper.recommendations());
      for (Officer officer : paper.officers()) {
        officer.name().ifPresent(texts::add);
        officer.role().ifPresent(texts::add);
      }
      paper.topics().forEach(topic -> texts.add(topic.label()));
      texts.add(paper.text().joined());
      return new Words(
          texts.stream().map(CountedPapers::stems).toList(),
          texts.stream().map(CountedPapers::printed).toList());
    }
  }

  private static final CouncilAnalyzer STEMS =
      new CouncilAnalyzer(CouncilAnalyzer.Form.STEMMED, List.of());
  private static final CouncilAnalyzer PRINTED =
      new CouncilAnalyzer(CouncilAnalyzer.Form.EXACT, List.of());

  private static List<String> stems(String text) {
    return words(STEMS, text);
  }

  private static List<String> printed(String text) {
    return words(PRINTED, text);
  }

  private static List<String> words(CouncilAnalyzer analyzer, String text) {
    List<String> words = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("body", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) words.add(term.toString());
      stream.end();
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One word or phrase of a query. */
  private record Clause(boolean excluded, boolean phrase, String text) {

    static List<Clause> of(String q) {
      return CLAUSE.matcher(q).results().map(Clause::of).toList();
    }

    private static Clause of(MatchResult found) {
      boolean phrase = found.group(2) != null;
      return new Clause(!found.group(1).isEmpty(), phrase, found.group(phrase ? 2 : 3));
    }

    /** The ids of the papers that have it in one of their texts. */
    Set<String> in(List<Counted> papers) {
      List<String> wanted = phrase ? printed(text) : stems(text);
      return papers.stream()
          .filter(p -> (phrase ? p.words.printed : p.words.stems).stream().anyMatch(holds(wanted)))
          .map(Counted::id)
          .collect(Collectors.toSet());
    }

    private static Predicate<List<String>> holds(List<String> wanted) {
      return text -> Collections.indexOfSubList(text, wanted) >= 0;
    }
  }

  /** How many papers the request finds. */
  long total(SearchRequest request) {
    return found(request, Optional.empty()).size();
  }

  /** For every value that a paper has: how many papers, were the facet itself not filtered. */
  Map<String, Integer> facet(FacetName name, SearchRequest request) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Counted paper : found(request, Optional.of(name))) {
      for (String value : paper.values(name)) counts.merge(value, 1, Integer::sum);
    }
    return counts;
  }

  /** Every value that a paper has. */
  Set<String> values(FacetName name) {
    Set<String> all = new TreeSet<>();
    for (Counted paper : papers) all.addAll(paper.values(name));
    return all;
  }

  private static Set<String> valuesOf(Paper paper, FacetName name) {
    Stream<String> values =
        switch (name) {
          case COMMITTEE -> Stream.of(paper.committee().id());
          case YEAR -> paper.date().stream().map(date -> "" + date.getYear());
          case KIND -> Stream.of(paper.kind().id());
          case TOPIC -> paper.topics().stream().map(Topic::id);
          case OFFICER -> paper.officers().stream().flatMap(o -> o.name().stream()).map(Slug::of);
        };
    return new TreeSet<>(values.toList());
  }

  /** Words are given up one by one until a paper within all filters has the others. */
  private List<Counted> found(SearchRequest request, Optional<FacetName> unfiltered) {
    List<Clause> clauses = Clause.of(request.q());
    List<Counted> filtered = among(request, unfiltered);
    List<Counted> strict = among(request, Optional.empty());
    int wanted = (int) clauses.stream().filter(CountedPapers::isWord).count();
    int least = wanted;
    while (least > 1 && having(strict, clauses, least).isEmpty()) least--;
    boolean none = having(strict, clauses, least).isEmpty();
    if (!none && least == 1 && wanted > 1 && saysTooLittle(clauses)) return List.of();
    return having(filtered, clauses, none ? wanted : least);
  }

  /** Whether a word is in no paper, and the others are in ten or more and in one of ten. */
  private boolean saysTooLittle(List<Clause> clauses) {
    if (clauses.stream().anyMatch(clause -> clause.phrase && !clause.excluded)) return false;
    List<Integer> with =
        clauses.stream().filter(CountedPapers::isWord).map(c -> c.in(papers).size()).toList();
    return with.contains(0)
        && with.stream().allMatch(n -> n == 0 || (n >= 10 && n * 10 >= papers.size()));
  }

  private List<Counted> among(SearchRequest request, Optional<FacetName> unfiltered) {
    return papers.stream().filter(paper -> passes(paper, request, unfiltered)).toList();
  }

  private List<Counted> having(List<Counted> among, List<Clause> clauses, int least) {
    return among.stream().filter(paper -> has(paper, clauses, least)).toList();
  }

  private boolean has(Counted paper, List<Clause> clauses, int least) {
    int found = 0;
    for (Clause clause : clauses) {
      boolean there = idsWith.computeIfAbsent(clause, c -> c.in(papers)).contains(paper.id);
      if (clause.excluded ? there : clause.phrase && !there) return false;
      if (isWord(clause) && there) found++;
    }
    return found >= least;
  }

  private static boolean isWord(Clause clause) {
    return !clause.excluded && !clause.phrase;
  }

  private static boolean passes(
      Counted paper, SearchRequest request, Optional<FacetName> unfiltered) {
    for (FacetName name : FacetName.values()) {
      if (unfiltered.equals(Optional.of(name))) continue;
      if (!passes(paper.values(name), request.filters(name))) return false;
    }
    return isIn(request, paper.date);
  }

  private static boolean isIn(SearchRequest request, Optional<LocalDate> date) {
    if (request.from().isEmpty() && request.to().isEmpty()) return true;
    return date.stream()
        .anyMatch(
            day ->
                request.from().stream().noneMatch(day::isBefore)
                    && request.to().stream().noneMatch(day::isAfter));
  }

  private static boolean passes(Set<String> values, List<FacetFilter> filters) {
    List<FacetFilter> wanted = filters.stream().filter(f -> !f.excluded()).toList();
    boolean excluded = filters.stream().anyMatch(f -> f.excluded() && values.contains(f.value()));
    boolean any = wanted.isEmpty() || wanted.stream().anyMatch(f -> values.contains(f.value()));
    return any && !excluded;
  }
}
