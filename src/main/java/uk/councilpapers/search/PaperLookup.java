package uk.councilpapers.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import uk.councilpapers.model.Paper;
import uk.councilpapers.schema.PaperField;

/**
 * Looks papers up by what ties them, at one point in time of the index: by meeting, number, title,
 * what they cite and what they name. The door to {@link FoundPapers}, {@link CitedPapers} and
 * {@link WordCounts}.
 *
 * <p>Every question is a lookup of terms with a bound on what comes back; none walks over all
 * papers. One serves one question and one thread; it is handed out by {@link
 * PaperSearcher#workedOut}.
 */
public final class PaperLookup {

  private final IndexView view;
  private final Continuity continuity;
  private final TitleWords titleWords;
  private final SearchEngine engine;
  private final FoundPapers found;
  private final CitedPapers cited;
  private final WordCounts words;
  private final Map<String, List<Paper>> meetings = new HashMap<>();
  private final Map<String, List<Meeting>> ofBodies = new HashMap<>();
  private final Map<String, Boolean> standing = new HashMap<>();
  private final Map<Titled, List<TitledPaper>> likes = new HashMap<>();

  private record Titled(Map<String, Double> words, double least, int most) {}

  PaperLookup(
      IndexView view,
      QueryLanguage language,
      Continuity continuity,
      TitleWords titleWords,
      SearchEngine engine) {
    this.view = view;
    this.continuity = continuity;
    this.titleWords = titleWords;
    this.engine = engine;
    found = new FoundPapers(view);
    cited = new CitedPapers(found, continuity, body -> meetingsOf(List.of(body)));
    words = new WordCounts(view, language);
  }

  /** Runs a search on the same point in time, without counting facets. */
  public SearchResults search(SearchRequest request) {
    return engine.withoutFacets(view, request, System.nanoTime());
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
            .add(TermQueries.anyOf(PaperField.LEDGER, kinds), Occur.FILTER)
            .build();
    return found.first(query, most, TermQueries.newest());
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
    return words.isInBodyName(stem);
  }

  /** How many papers there are. */
  public int papers() {
    return view.reader().numDocs();
  }

  /** The paper with the id, with its text. */
  public Optional<Paper> paper(String id) {
    return found.whole(id);
  }

  /** The papers of a meeting without their texts: by kind, then as printed. */
  public List<Paper> papersOf(String meetingId) {
    return meetings.computeIfAbsent(meetingId, found::ofMeeting);
  }

  /** The appendices of a report, in printed order. */
  public List<Paper> appendicesOf(String reportId) {
    return found.appendicesOf(reportId);
  }

  /** Minutes of these bodies with the number, latest first, of meetings up to a day. */
  public List<Paper> minutes(List<String> bodies, String number, LocalDate upTo, int most) {
    return cited.minutes(bodies, number, upTo, most);
  }

  /**
   * The first minute of a body that approves the minutes of its meeting of a day; until one is
   * held, they are a draft.
   */
  public Optional<Paper> approving(String body, LocalDate day) {
    return cited.approving(body, day);
  }

  /** Papers whose references may point at this one or at its meeting, earliest first. */
  public List<Paper> citing(Paper paper, int most) {
    return cited.citing(paper, most);
  }

  /** Papers with the title, or agendas with an item of it, apart from what changes in titles. */
  public List<Paper> titled(String title, int most) {
    return cited.titled(title, most);
  }

  /**
   * Whether meetings of these bodies had papers with the title on so many days; agendas do not
   * count.
   */
  public boolean isTitledOnDays(String title, List<String> bodies, int days) {
    return cited.isTitledOnDays(title, bodies, days);
  }

  /** Papers that turn on one of these names, those with most and rarest first. */
  public List<Paper> turningOn(Collection<String> names, int most) {
    return found.best(TermQueries.weighed(PaperField.KEY_NAME, names), most);
  }

  /** Papers that name one of these, those with most and rarest first. */
  public List<Paper> naming(Collection<String> names, int most) {
    return found.best(TermQueries.weighed(PaperField.NAME, names), most);
  }

  /** How many papers hold the name. */
  public int papersNaming(String name) {
    return words.papersWith(PaperField.NAME, name);
  }

  /** How many papers turn on the name. */
  public int papersTurningOn(String name) {
    return words.papersWith(PaperField.KEY_NAME, name);
  }

  /** The words of the text as the index knows them. */
  public List<String> stems(String text) {
    return words.stems(text);
  }

  /** How many papers have the word in their text. */
  public int papersWith(String stem) {
    return words.papersWith(PaperField.BODY, stem);
  }

  /** How many papers have the word in their title. */
  public int papersTitledWith(String stem) {
    return words.papersWith(PaperField.TITLE, stem);
  }

  /** Papers whose titles share words with these, the most and rarest first. */
  public List<TitledPaper> titledLike(Collection<String> stems, int most) {
    try {
      return titled(new TitleSearch(view).any(stems, most));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The same of papers whose titles can share so much of the words.
   *
   * @param words as the index knows them, with what each says
   * @param least what the words in a title must say together
   */
  public List<TitledPaper> titledLike(Map<String, Double> words, double least, int most) {
    return likes.computeIfAbsent(new Titled(Map.copyOf(words), least, most), this::titledLike);
  }

  private List<TitledPaper> titledLike(Titled asked) {
    try {
      return titled(new TitleSearch(view).sharing(asked.words, asked.least, asked.most));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<TitledPaper> titled(ScoreDoc[] hits) throws IOException {
    Map<Integer, String> titles = new TitleSearch(view).titles(hits);
    List<TitledPaper> papers = new ArrayList<>();
    for (ScoreDoc hit : hits) {
      papers.add(new TitledPaper(titles.getOrDefault(hit.doc, ""), () -> found.summary(hit.doc)));
    }
    return papers;
  }

  /** Where in other papers the words come together, the best first. */
  public List<Mention> mentions(Map<String, Double> stems, int most) {
    return mentions(stems, IndexView.PAPERS, most);
  }

  /** The same in papers that these bodies had in a time, both days included. */
  public List<Mention> mentions(
      Map<String, Double> stems, List<String> bodies, LocalDate from, LocalDate to, int most) {
    Query among =
        new BooleanQuery.Builder()
            .add(TermQueries.anyOf(PaperField.COMMITTEE, bodies), Occur.FILTER)
            .add(QueryTranslator.dates(from, to), Occur.FILTER)
            .build();
    return mentions(stems, among, most);
  }

  private List<Mention> mentions(Map<String, Double> stems, Query among, int most) {
    try {
      List<MentionFinder.Found> places = MentionFinder.in(view, stems, among, most);
      return places.stream().map(f -> f.of(found.summary(f.doc()))).toList();
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
}
