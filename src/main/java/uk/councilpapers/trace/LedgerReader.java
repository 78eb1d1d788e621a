package uk.councilpapers.trace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import uk.councilpapers.model.Paper;
import uk.councilpapers.model.PaperKind;
import uk.councilpapers.model.Promise;
import uk.councilpapers.search.Meeting;
import uk.councilpapers.search.PaperLookup;
import uk.councilpapers.text.Words;

/**
 * Reads recommendations and promises out of papers and looks for what came of each. For one
 * question and one thread.
 */
final class LedgerReader {

  /** The papers that one answer reads, the latest first. */
  static final int MOST_PAPERS = 300;

  /** Of the words of the shorter text so many make two texts one recommendation. */
  private static final double SAME_TEXT = 0.7;

  /** A text that is so much shorter than another one is not the same recommendation. */
  private static final double LEAST_OF_LONGER = 0.6;

  private static final Pattern ROUTINE =
      Pattern.compile(
          "(?i)^(?:that )?(?:the |this |members )?(?:\\w+ )?(?:be )?(?:note[sd]?|received?)\\b.*"
              + "|.*\\bbe (?:noted|received)\\.?$");
  private static final Pattern COMPLETE =
      Pattern.compile("(?i).*\\b(?:completed?|achieved|implemented)\\b.*");

  /** What a later paper on the matter can keep: something that comes back to a meeting. */
  private static final Pattern COMES_BACK =
      Pattern.compile(
          "(?i).*\\b(?:reports?(?:ed)?|reviews?(?:ed)?|updates?|papers?|progress|consider(?:ed|ation)?|defer(?:red)?"
              + "|presentations?|figures|findings|results?|briefings?|brought back|information)\\b.*");

  private final PaperLookup lookup;
  private final DueDates dueDates;
  private final LaterPapers laterPapers;
  private final Keeping keeping;
  private final LedgerOnce once;
  private final Optional<LocalDate> newest;
  private final Map<String, Set<String>> folded = new HashMap<>();

  LedgerReader(PaperLookup lookup) {
    this.lookup = lookup;
    this.dueDates = new DueDates(lookup);
    this.laterPapers = new LaterPapers(lookup);
    TitleWeights weights = new TitleWeights(lookup);
    this.keeping = new Keeping(lookup, laterPapers, weights);
    this.once = new LedgerOnce(weights, laterPapers);
    this.newest = lookup.meetings().stream().findFirst().map(Meeting::date);
  }

  Ledger of(LedgerQuestion question) {
    List<Paper> papers =
        lookup.inLedger(
            question.search(), List.of("promise", "recommendation", "answer"), MOST_PAPERS + 1);
    List<LedgerItem> items = new ArrayList<>();
    List<AnswerRow> answers = new ArrayList<>();
    List<Paper> read = papers.subList(0, Math.min(MOST_PAPERS, papers.size()));
    for (Paper paper : read) {
      Paper whole = lookup.paper(paper.id()).orElse(paper);
      answers.addAll(AnswerTables.in(whole, paper));
      answers.addAll(AnswerSections.in(whole, paper));
    }
    Set<Answer> placed = new HashSet<>();
    for (Paper paper : read) {
      for (ReferredPoints.Point point : ReferredPoints.in(paper)) {
        LedgerItem item = referred(paper, point);
        placed.addAll(item.positions());
        items.add(item);
      }
    }
    for (Paper paper : read) {
      for (Promise promise : paper.content().promises()) items.add(promised(paper, promise));
      for (String text : paper.recommendations()) {
        if (ROUTINE.matcher(text).matches() || says(placed, text, paper)) continue;
        items.add(recommended(paper, text.replaceFirst("[;,](?: and| or)?$", ""), answers));
      }
    }
    answers.forEach(row -> items.add(answered(row)));
    return ledger(question, once.of(items), papers.size() > MOST_PAPERS);
  }

  /** Whether the words only answer points that are shown with them. */
  private static boolean says(Set<Answer> placed, String words, Paper paper) {
    return placed.stream()
        .anyMatch(a -> a.words().equals(words) && a.paper().id().equals(paper.id()));
  }

  private Ledger ledger(LedgerQuestion question, List<LedgerItem> items, boolean more) {
    Map<LedgerStatus, Integer> counts = new EnumMap<>(LedgerStatus.class);
    items.forEach(item -> counts.merge(item.status(), 1, Integer::sum));
    List<LedgerItem> asked =
        items.stream()
            .filter(i -> question.status().isEmpty() || question.status().contains(i.status()))
            .sorted(NEWEST_FIRST)
            .toList();
    String notice =
        "These are the " + MOST_PAPERS + " latest papers. Narrow by committee or date for others.";
    return new Ledger(asked, counts, newest, more ? Optional.of(notice) : Optional.empty());
  }

  private static final Comparator<LedgerItem> NEWEST_FIRST =
      Comparator.comparing((LedgerItem i) -> i.paper().date().orElse(LocalDate.MIN))
          .reversed()
          .thenComparing(i -> i.paper().id())
          .thenComparingInt(i -> i.line().orElse(0));

  private LedgerItem promised(Paper paper, Promise promise) {
    DueDate due = dueDates.of(paper, promise);
    List<String> bodies = bodies(promise);
    Optional<Keeping.Kept> later = keeping.of(paper, promise, due, bodies);
    boolean kept =
        later.stream().anyMatch(k -> !laterPapers.isOfManyMatters(k.paper()))
            && !laterPapers.isOfManyMatters(paper)
            && COMES_BACK.matcher(promise.text()).matches();
    Optional<LocalDate> heldUpTo = heldUpTo(bodies);
    return new LedgerItem(
        LedgerItem.Kind.PROMISE,
        paper,
        promise.text(),
        OptionalInt.of(promise.line()),
        promise.by(),
        promise.to(),
        due,
        kept ? LedgerStatus.KEPT : later.isPresent() ? LedgerStatus.OPEN : unkept(due, heldUpTo),
        Optional.empty(),
        List.of(),
        later.map(Keeping.Kept::paper),
        later.map(Keeping.Kept::evidence),
        heldUpTo);
  }

  /** The ids of the body that is to hear of it; none where it is not said or is no body held. */
  private List<String> bodies(Promise promise) {
    return promise
        .to()
        .map(to -> lookup.continuity().ids(lookup.continuity().named(to).id()))
        .orElse(List.of());
  }

  /** The newest meeting held of these bodies; of all where none of theirs is held. */
  private Optional<LocalDate> heldUpTo(List<String> bodies) {
    List<Meeting> own = lookup.meetingsOf(bodies);
    return own.isEmpty() ? newest : Optional.of(own.getLast().date());
  }

  private static LedgerStatus unkept(DueDate due, Optional<LocalDate> heldUpTo) {
    boolean past = due.day().isPresent() && heldUpTo.stream().anyMatch(due.day().get()::isBefore);
    return past ? LedgerStatus.OVERDUE : LedgerStatus.OPEN;
  }

  private LedgerItem recommended(Paper paper, String text, List<AnswerRow> answers) {
    Optional<AnswerRow> row = answers.stream().filter(a -> isSame(a.text(), text)).findFirst();
    row.ifPresent(answers::remove);
    Optional<Answer> answer = row.map(AnswerRow::answer).or(() -> minuted(paper));
    return item(paper, text, OptionalInt.empty(), Optional.of(paper.committee().name()), answer);
  }

  private LedgerItem referred(Paper paper, ReferredPoints.Point point) {
    List<String> heardBy = heardBy(point.to());
    List<Paper> later =
        laterPapers.after(paper).stream()
            .filter(p -> heardBy.contains(p.committee().id()))
            .toList();
    Optional<Answer> answer =
        later.stream()
            .filter(p -> p.kind() == PaperKind.MINUTE)
            .flatMap(p -> ReferredPoints.answer(point, p).stream())
            .findFirst();
    List<Answer> proposed =
        later.stream()
            .filter(p -> p.kind() != PaperKind.MINUTE)
            .flatMap(p -> ReferredPoints.proposed(point, p).stream())
            .toList();
    String text = point.letter().map(l -> "(" + l + ") ").orElse("") + point.text();
    LedgerItem item =
        item(paper, text, OptionalInt.empty(), Optional.of(paper.committee().name()), answer)
            .saidOf(proposed);
    return item.to().isPresent() ? item : item.directedTo(point.to());
  }

  /** The ids of the body that a point is put to. */
  private List<String> heardBy(String to) {
    return lookup.continuity().ids(lookup.continuity().named(to).id());
  }

  private LedgerItem answered(AnswerRow row) {
    Paper paper = row.answer().paper();
    return item(
        paper, row.text(), OptionalInt.of(row.line()), Optional.empty(), Optional.of(row.answer()));
  }

  private LedgerItem item(
      Paper paper, String text, OptionalInt line, Optional<String> by, Optional<Answer> answer) {
    DueDate due = DueDates.printed(answer.flatMap(Answer::byWhen));
    boolean complete =
        answer.stream().anyMatch(a -> COMPLETE.matcher(a.byWhen().orElse("")).matches());
    Optional<Paper> later = laterPapers.report(paper, List.of(), LocalDate.MAX);
    boolean followed =
        due.day().stream()
            .anyMatch(
                d ->
                    laterPapers.after(paper).stream()
                        .anyMatch(p -> p.date().orElseThrow().isAfter(d)));
    LedgerStatus status = LedgerStatus.KEPT;
    if (!complete) {
      status = followed ? LedgerStatus.OPEN : unkept(due, newest);
      if (status == LedgerStatus.OPEN && answer.isPresent()) status = LedgerStatus.ANSWERED;
    }
    return new LedgerItem(
        LedgerItem.Kind.RECOMMENDATION,
        paper,
        text,
        line,
        by,
        answer.flatMap(Answer::officer),
        due,
        status,
        answer,
        List.of(),
        later,
        later.map(p -> laterPapers.evidence(p, paper)),
        newest);
  }

  /** What the minute on a report says of its recommendations. */
  private Optional<Answer> minuted(Paper report) {
    if (report.meetingId().isEmpty() || report.kind() == PaperKind.MINUTE) return Optional.empty();
    Set<String> words = words(report.title());
    for (Paper minute : lookup.papersOf(report.meetingId().get())) {
      if (minute.kind() != PaperKind.MINUTE || minute.resolutions().isEmpty()) continue;
      if (share(words(minute.title()), words) < SAME_TEXT) continue;
      String said = String.join(" ", minute.resolutions());
      Optional<Decision> decision = Decision.in(said);
      return Optional.of(new Answer(decision, said, Optional.empty(), Optional.empty(), minute));
    }
    return Optional.empty();
  }

  private Set<String> words(String text) {
    return folded.computeIfAbsent(text, t -> Set.copyOf(Words.folded(t)));
  }

  private boolean isSame(String a, String b) {
    Set<String> first = words(a);
    Set<String> second = words(b);
    double longer = Math.max(first.size(), second.size());
    return share(first, second) >= SAME_TEXT
        && Math.min(first.size(), second.size()) >= LEAST_OF_LONGER * longer;
  }

  private static double share(Set<String> a, Set<String> b) {
    Set<String> both = new HashSet<>(a);
    both.retainAll(b);
    return (double) both.size() / Math.max(1, Math.min(a.size(), b.size()));
  }
}
