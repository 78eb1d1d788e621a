package uk.councilpapers.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import uk.councilpapers.model.FacetName;
import uk.councilpapers.model.Paper;
import uk.councilpapers.model.PaperKind;
import uk.councilpapers.schema.CitationKeys;
import uk.councilpapers.schema.PaperField;
import uk.councilpapers.text.MatterTitle;
import uk.councilpapers.text.Slug;

/**
 * Looks papers up by what ties them, at one point in time of the index: by meeting, number, title,
 * what they cite and what they name.
 *
 * <p>Every question is a lookup of terms with a bound on what comes back; none walks over all
 * papers. One serves one question and one thread; it is handed out by {@link
 * PaperSearcher#workedOut}.
 */
public final class PaperLookup {

  /** More papers than one meeting or one report with its appendices has. */
  private static final int MOST_OF_A_MEETING = 1_000;

  private final IndexView view;
  private final QueryLanguage language;
  private final Continuity continuity;
  private final TitleWords titleWords;
  private final SearchEngine engine;
  private @Nullable Set<String> bodyWords;
  private final Map<Integer, Paper> read = new HashMap<>();
  private final Map<String, Optional<Paper>> whole = new HashMap<>();
  private final Map<String, List<Paper>> meetings = new HashMap<>();
  private final Map<String, List<Meeting>> ofBodies = new HashMap<>();
  private final Map<Term, Integer> frequencies = new HashMap<>();
  private final Map<String, List<String>> stems = new HashMap<>();
  private final Map<String, Boolean> standing = new HashMap<>();
  private final Map<Titled, List<Paper>> likes = new HashMap<>();

  private record Titled(Set<String> stems, int most) {}

  PaperLookup(
      IndexView view,
      QueryLanguage language,
      Continuity continuity,
      TitleWords titleWords,
      SearchEngine engine) {
    this.view = view;
    this.language = language;
    this.continuity = continuity;
    this.titleWords = titleWords;
    this.engine = engine;
  }

  /** Runs a search on the same point in time. */
  public SearchResults search(SearchRequest request) {
    return engine.search(view, request, System.nanoTime());
  }

  /**
   * The latest papers that a search finds and that have something in the ledger, without texts;
   * page and size do not count.
   *
   * @param kinds values of {@link PaperField#LEDGER}
   */
  public List<Paper> inLedger(SearchRequest request, List<String> kinds, int most) {
    Query query =
        new BooleanQuery.Builder()
            .add(engine.asked(view, request), Occur.FILTER)
            .add(anyOf(PaperField.LEDGER, kinds), Occur.FILTER)
            .build();
    return papers(query, most, newest());
  }

  /** Which bodies continue each other. */
  public Continuity continuity() {
    return continuity;
  }

  /** Whether an item with this title stands on every agenda and is no matter of its own. */
  public boolean isStanding(String title) {
    return standing.computeIfAbsent(title, titleWords::isStanding);
  }

  /** Whether titles of matters of all kinds have the word, which is in the singular. */
  public boolean isCommonInTitles(String word) {
    return titleWords.isCommon(word);
  }

  /** Whether the word, as the index knows it, stands in the name of a body that papers are of. */
  public boolean isInBodyName(String stem) {
    if (bodyWords == null) {
      bodyWords = new HashSet<>();
      for (RegisterEntry body : view.registers().entries(FacetName.COMMITTEE)) {
        bodyWords.addAll(language.stems(body.label()));
      }
    }
    return bodyWords.contains(stem);
  }

  /** How many papers there are. */
  public int papers() {
    return view.reader().numDocs();
  }

  /** The paper with the id, with its text. */
  public Optional<Paper> paper(String id) {
    return whole.computeIfAbsent(id, this::readWhole);
  }

  private Optional<Paper> readWhole(String id) {
    TopDocs found = find(keyword(PaperField.ID, id), 1, Sort.INDEXORDER);
    return found.scoreDocs.length == 0
        ? Optional.empty()
        : Optional.of(view.paper(found.scoreDocs[0].doc));
  }

  /** The papers of a meeting without their texts: by kind, then as printed. */
  public List<Paper> papersOf(String meetingId) {
    return meetings.computeIfAbsent(
        meetingId,
        id ->
            papers(keyword(PaperField.MEETING, id), MOST_OF_A_MEETING).stream()
                .sorted(
                    Comparator.comparing(Paper::kind)
                        .thenComparingInt(p -> p.source().lines().first()))
                .toList());
  }

  /** The appendices of a report, in printed order. */
  public List<Paper> appendicesOf(String reportId) {
    return papers(keyword(PaperField.PART_OF, reportId), MOST_OF_A_MEETING).stream()
        .sorted(Comparator.comparingInt(p -> p.source().lines().first()))
        .toList();
  }

  /** Minutes of these bodies with the number, latest first, of meetings up to a day. */
  public List<Paper> minutes(List<String> bodies, String number, LocalDate upTo, int most) {
    Query query =
        new BooleanQuery.Builder()
            .add(keyword(PaperField.KIND, PaperKind.MINUTE.id()), Occur.FILTER)
            .add(keyword(PaperField.REF, Slug.of(number)), Occur.FILTER)
            .add(anyOf(PaperField.COMMITTEE, bodies), Occur.FILTER)
            .add(QueryTranslator.dates(LocalDate.ofEpochDay(-200_000), upTo), Occur.FILTER)
            .build();
    return papers(query, most, newest());
  }

  /**
   * The first minute of a body that approves the minutes of its meeting of a day; until one is
   * held, they are a draft.
   */
  public Optional<Paper> approving(String body, LocalDate day) {
    List<String> slugs = continuity.slugs(List.of(body));
    Query dated =
        new BooleanQuery.Builder()
            .add(anyOf(PaperField.APPROVES, meetings(slugs, day)), Occur.FILTER)
            .add(anyOf(PaperField.COMMITTEE, continuity.ids(body)), Occur.FILTER)
            .add(QueryTranslator.dates(day.plusDays(1), LocalDate.MAX), Occur.FILTER)
            .build();
    Optional<Paper> found = papers(dated, 1, oldest()).stream().findFirst();
    return found.isPresent() ? found : approvingBefore(body, slugs, day);
  }

  /** Approval of the minutes "of the previous meeting": it is of the body's meeting before. */
  private Optional<Paper> approvingBefore(String body, List<String> slugs, LocalDate day) {
    Optional<Meeting> next =
        meetingsOf(List.of(body)).stream().filter(m -> m.date().isAfter(day)).findFirst();
    if (next.isEmpty()) return Optional.empty();
    List<String> keys = slugs.stream().map(CitationKeys::meetingBefore).toList();
    Query before =
        new BooleanQuery.Builder()
            .add(anyOf(PaperField.APPROVES, keys), Occur.FILTER)
            .add(keyword(PaperField.MEETING, next.get().id()), Occur.FILTER)
            .build();
    return papers(before, 1, oldest()).stream().findFirst();
  }

  private static List<String> meetings(List<String> slugs, LocalDate day) {
    return slugs.stream().map(slug -> CitationKeys.meeting(slug, day)).toList();
  }

  /** Papers whose references may point at this one or at its meeting, earliest first. */
  public List<Paper> citing(Paper paper, int most) {
    List<String> keys = new ArrayList<>();
    List<String> slugs = continuity.slugs(continuity.ids(paper.committee().id()));
    Optional<String> number = paper.reference().flatMap(CitationKeys::number);
    if (paper.kind() == PaperKind.MINUTE && paper.date().isPresent() && number.isPresent()) {
      keys.addAll(CitationKeys.pointingAt(slugs, paper.date().get(), number.get()));
    }
    paper.date().ifPresent(d -> slugs.forEach(s -> keys.add(CitationKeys.meeting(s, d))));
    MatterTitle.key(paper.title()).map(CitationKeys::title).ifPresent(keys::add);
    if (keys.isEmpty()) return List.of();
    return papers(anyOf(PaperField.CITES, keys), most, oldest());
  }

  /** Papers with the title, or agendas with an item of it, apart from what changes in titles. */
  public List<Paper> titled(String title, int most) {
    Optional<String> key = MatterTitle.key(title);
    if (key.isEmpty()) return List.of();
    return papers(keyword(PaperField.MATTER, key.get()), most, newest());
  }

  /** Papers that turn on one of these names, those with most and rarest first. */
  public List<Paper> turningOn(Collection<String> names, int most) {
    return papers(weighed(PaperField.KEY_NAME, names), most);
  }

  /** Papers that name one of these, those with most and rarest first. */
  public List<Paper> naming(Collection<String> names, int most) {
    return papers(weighed(PaperField.NAME, names), most);
  }

  private static Query weighed(PaperField field, Collection<String> names) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (String name : names) query.add(keyword(field, name), Occur.SHOULD);
    return query.build();
  }

  /** How many papers hold the name. */
  public int papersNaming(String name) {
    return frequency(PaperField.NAME, name);
  }

  /** How many papers turn on the name. */
  public int papersTurningOn(String name) {
    return frequency(PaperField.KEY_NAME, name);
  }

  /** The words of the text as the index knows them. */
  public List<String> stems(String text) {
    return stems.computeIfAbsent(text, t -> List.copyOf(language.stems(t)));
  }

  /** How many papers have the word in their text. */
  public int papersWith(String stem) {
    return frequency(PaperField.BODY, stem);
  }

  /** How many papers have the word in their title. */
  public int papersTitledWith(String stem) {
    return frequency(PaperField.TITLE, stem);
  }

  private int frequency(PaperField field, String term) {
    return frequencies.computeIfAbsent(new Term(field.field(), term), this::read);
  }

  private int read(Term term) {
    try {
      return view.reader().docFreq(term);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Papers whose titles share words with these, the most and rarest first. */
  public List<Paper> titledLike(Collection<String> stems, int most) {
    return likes.computeIfAbsent(
        new Titled(Set.copyOf(stems), most), t -> papers(weighed(PaperField.TITLE, stems), most));
  }

  /** Where in other papers the words come together, the best first. */
  public List<Mention> mentions(Map<String, Double> stems, int most) {
    try {
      List<MentionFinder.Found> found = MentionFinder.in(view, stems, most);
      return found.stream().map(f -> f.of(summary(f.doc()))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How often the words stand in papers that have all of them, by the years of their meetings. */
  public SortedMap<Integer, Integer> timesAYear(List<String> stems) {
    try {
      return YearCounts.of(view, stems);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every meeting of these bodies, the earliest first. */
  public List<Meeting> meetingsOf(List<String> bodies) {
    return ofBodies.computeIfAbsent(
        String.join(" ", bodies),
        b ->
            bodies.stream()
                .distinct()
                .flatMap(body -> view.registers().meetingsOf(body).stream())
                .sorted(Comparator.comparing(Meeting::date))
                .toList());
  }

  /** Every meeting that papers belong to, the latest first. */
  public List<Meeting> meetings() {
    return view.registers().meetings();
  }

  private List<Paper> papers(Query query, int most) {
    return papers(query, most, Sort.RELEVANCE);
  }

  private List<Paper> papers(Query query, int most, Sort sort) {
    List<Paper> papers = new ArrayList<>();
    for (ScoreDoc hit : find(query, most, sort).scoreDocs) papers.add(summary(hit.doc));
    return papers;
  }

  private Paper summary(int doc) {
    return read.computeIfAbsent(doc, view::summary);
  }

  private TopDocs find(Query query, int most, Sort sort) {
    try {
      return sort.equals(Sort.RELEVANCE)
          ? view.searcher().search(query, most)
          : view.searcher().search(query, most, sort);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Sort newest() {
    return new Sort(
        new SortField(PaperField.DATE.field(), SortField.Type.LONG, true), SortField.FIELD_DOC);
  }

  private static Sort oldest() {
    return new Sort(
        new SortField(PaperField.DATE.field(), SortField.Type.LONG, false), SortField.FIELD_DOC);
  }

  private static Query anyOf(PaperField field, Collection<String> values) {
    return new ConstantScoreQuery(
        new TermInSetQuery(field.field(), values.stream().map(BytesRef::new).toList()));
  }

  private static Query keyword(PaperField field, String value) {
    return new TermQuery(new Term(field.field(), value));
  }
}
