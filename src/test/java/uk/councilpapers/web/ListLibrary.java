package uk.councilpapers.web;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.councilpapers.model.Attendance;
import uk.councilpapers.model.FacetName;
import uk.councilpapers.model.LineRange;
import uk.councilpapers.model.Officer;
import uk.councilpapers.model.Paper;
import uk.councilpapers.model.PaperKind;
import uk.councilpapers.model.Sitting;
import uk.councilpapers.model.Statement;
import uk.councilpapers.model.Statements;
import uk.councilpapers.model.TakenDown;
import uk.councilpapers.search.AnswerCounts;
import uk.councilpapers.search.FacetCount;
import uk.councilpapers.search.FacetFilter;
import uk.councilpapers.search.HeldFile;
import uk.councilpapers.search.Highlight;
import uk.councilpapers.search.Hit;
import uk.councilpapers.search.IndexContents;
import uk.councilpapers.search.IndexState;
import uk.councilpapers.search.Meeting;
import uk.councilpapers.search.MeetingDetails;
import uk.councilpapers.search.RegisterEntry;
import uk.councilpapers.search.SearchRequest;
import uk.councilpapers.search.SearchResults;
import uk.councilpapers.search.Snippet;
import uk.councilpapers.search.SortOrder;
import uk.councilpapers.search.Suggestion;
import uk.councilpapers.search.SuggestionKind;
import uk.councilpapers.text.Slug;
import uk.councilpapers.web.library.MatterLibrary;
import uk.councilpapers.web.library.PaperLibrary;
import uk.councilpapers.web.library.PaperLinks;

/** A library over a list of papers: every word must occur, as written, in title or text. */
record ListLibrary(List<Paper> papers, Map<String, Path> files) implements PaperLibrary {

  private static final List<HeldFile> FILES =
      List.of(
          new HeldFile(
              "empty",
              "packs/<b>empty</b>.docx",
              512,
              Instant.parse("2024-02-01T08:00:00Z"),
              0,
              Optional.of("holds no text"),
              List.of(),
              Optional.empty(),
              Optional.empty()));

  private record Value(String id, String label) {}

  static ListLibrary of(Paper... papers) {
    return new ListLibrary(List.of(papers), Map.of());
  }

  @Override
  public SearchResults search(SearchRequest request) {
    List<Paper> found = papers.stream().filter(p -> matches(p, request)).toList();
    List<Hit> hits =
        found.stream()
            .sorted(order(request.sort()))
            .skip((long) (request.page() - 1) * request.size())
            .limit(request.size())
            .map(p -> hit(p, request.q()))
            .toList();
    return new SearchResults(
        request,
        found.size(),
        hits,
        facets(request, found),
        request.q(),
        request.q().contains("(") ? Optional.of("The bracket was left out.") : Optional.empty(),
        Optional.empty(),
        request.q().equals("parkin") ? Optional.of("parking") : Optional.empty(),
        List.of(),
        Duration.ofMillis(3));
  }

  @Override
  public void each(SearchRequest request, Consumer<Paper> reader) {
    papers.stream().filter(p -> matches(p, request)).sorted(order(request.sort())).forEach(reader);
  }

  @Override
  public AnswerCounts answerCounts() {
    return new AnswerCounts(7, 3);
  }

  @Override
  public Statements statements() {
    return new Statements(statement("About"), statement("Accessibility"));
  }

  private static Statement statement(String title) {
    return new Statement(
        title,
        List.of(
            new Statement.Heading("Who <b>runs</b> it"),
            new Statement.Paragraph(
                List.of(
                    new Statement.Span("Read ", Optional.empty()),
                    new Statement.Span("how to search", Optional.of("/help")))),
            new Statement.Bullets(
                List.of(
                    new Statement.Paragraph(
                        List.of(new Statement.Span("one point", Optional.empty())))))));
  }

  @Override
  public IndexContents contents() {
    return new IndexContents(meetings().stream().map(this::details).toList(), FILES, 2, List.of());
  }

  private MeetingDetails details(Meeting meeting) {
    Map<PaperKind, Integer> kinds = new EnumMap<>(PaperKind.class);
    List<Paper> held = papersOf(meeting.id());
    held.forEach(p -> kinds.merge(p.kind(), 1, Integer::sum));
    return new MeetingDetails(
        meeting,
        held.stream()
            .map(p -> p.content().sitting())
            .filter(s -> !s.equals(Sitting.NONE))
            .findFirst()
            .orElse(Sitting.NONE),
        held.stream()
            .map(p -> p.content().attendance())
            .filter(a -> !a.equals(Attendance.NONE))
            .findFirst()
            .orElse(Attendance.NONE),
        kinds,
        List.of());
  }

  private Hit hit(Paper paper, String q) {
    return new Hit(paper, snippets(paper, q), highlights(paper, q).size(), 1.5f, List.of());
  }

  private static Comparator<Paper> order(SortOrder order) {
    Comparator<Paper> oldest = Comparator.comparing(p -> p.date().orElse(LocalDate.MAX));
    return order == SortOrder.NEWEST ? oldest.reversed() : oldest;
  }

  private static boolean matches(Paper paper, SearchRequest request) {
    String text = (paper.title() + "\n" + paper.text().joined()).toLowerCase(Locale.ROOT);
    return words(request.q()).allMatch(w -> text.contains(w))
        && request.filters().entrySet().stream().allMatch(e -> has(paper, e.getKey(), e.getValue()))
        && request.from().stream().noneMatch(d -> paper.date().orElse(LocalDate.MIN).isBefore(d))
        && request.to().stream().noneMatch(d -> paper.date().orElse(LocalDate.MAX).isAfter(d));
  }

  private static boolean has(Paper paper, FacetName name, List<FacetFilter> filters) {
    boolean excluded =
        filters.stream().anyMatch(f -> f.excluded() && is(values(paper, name), f.value()));
    boolean any = filters.stream().allMatch(FacetFilter::excluded);
    return !excluded
        && (any
            || filters.stream().anyMatch(f -> !f.excluded() && is(values(paper, name), f.value())));
  }

  private static boolean is(List<Value> values, String asked) {
    return values.stream()
        .anyMatch(v -> v.id().equalsIgnoreCase(asked) || v.label().equalsIgnoreCase(asked));
  }

  private static List<Value> values(Paper paper, FacetName name) {
    return switch (name) {
      case COMMITTEE -> List.of(new Value(paper.committee().id(), paper.committee().name()));
      case YEAR ->
          paper.date().map(d -> "" + d.getYear()).map(y -> new Value(y, y)).stream().toList();
      case KIND -> List.of(new Value(paper.kind().id(), paper.kind().label()));
      case TOPIC -> paper.topics().stream().map(t -> new Value(t.id(), t.label())).toList();
      case OFFICER ->
          paper.officers().stream()
              .flatMap((Officer o) -> o.name().stream())
              .map(n -> new Value(Slug.of(n), n))
              .distinct()
              .toList();
    };
  }

  private static Map<FacetName, List<FacetCount>> facets(SearchRequest request, List<Paper> found) {
    Map<FacetName, List<FacetCount>> facets = new EnumMap<>(FacetName.class);
    for (FacetName name : FacetName.values()) {
      Map<Value, Long> counts =
          found.stream()
              .flatMap(p -> values(p, name).stream())
              .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
      List<FacetCount> list = new ArrayList<>();
      counts.forEach((v, n) -> list.add(count(v, n.intValue(), request.filters(name))));
      list.sort(
          Comparator.comparingInt(FacetCount::count).reversed().thenComparing(FacetCount::label));
      facets.put(name, list);
    }
    return facets;
  }

  private static FacetCount count(Value value, int count, List<FacetFilter> filters) {
    boolean selected =
        filters.stream().anyMatch(f -> !f.excluded() && is(List.of(value), f.value()));
    return new FacetCount(value.id(), value.label(), count, selected, false);
  }

  private List<Snippet> snippets(Paper paper, String q) {
    List<Snippet> snippets = new ArrayList<>();
    int line = paper.text().firstLine();
    for (String text : paper.text().lines()) {
      List<Highlight> found = found(text, q);
      if (!found.isEmpty() && snippets.size() < 3) {
        snippets.add(
            new Snippet(text, found, new LineRange(line, line), paper.text().pageOf(line)));
      }
      line++;
    }
    return snippets;
  }

  private static List<Highlight> found(String text, String q) {
    String any = words(q).map(Pattern::quote).collect(Collectors.joining("|"));
    if (any.isEmpty()) return List.of();
    return Pattern.compile(any, Pattern.CASE_INSENSITIVE)
        .matcher(text)
        .results()
        .map((MatchResult m) -> new Highlight(m.start(), m.end()))
        .toList();
  }

  private static Stream<String> words(String q) {
    return Stream.of(q.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(w -> !w.isEmpty());
  }

  /** The titles in which the text stands, each as one completion. */
  @Override
  public List<Suggestion> suggest(String typed, int most) {
    String text = typed.toLowerCase(Locale.ROOT);
    return papers.stream()
        .filter(p -> !text.isBlank() && p.title().toLowerCase(Locale.ROOT).contains(text))
        .map(p -> new Suggestion(p.title(), SuggestionKind.TITLE, 1))
        .limit(most)
        .toList();
  }

  @Override
  public Optional<Paper> paper(String id) {
    return papers.stream().filter(p -> p.id().equals(id) || p.otherIds().contains(id)).findFirst();
  }

  @Override
  public List<Highlight> highlights(Paper paper, String q) {
    return found(paper.text().joined(), q);
  }

  @Override
  public PaperLinks links(Paper paper) {
    List<Paper> others =
        papers.stream()
            .filter(p -> p.committee().equals(paper.committee()) && !p.equals(paper))
            .limit(3)
            .toList();
    return new PaperLinks(
        paper.partOf().flatMap(this::paper),
        papers.stream().filter(p -> p.partOf().equals(Optional.of(paper.id()))).toList(),
        List.of(),
        List.of(),
        others,
        Optional.empty());
  }

  @Override
  public Optional<Paper> approving(String committeeId, LocalDate day) {
    return Optional.empty();
  }

  @Override
  public MatterLibrary matters() {
    return MatterLibrary.NONE;
  }

  @Override
  public IndexState state() {
    return new IndexState(
        papers.size(),
        papers.stream().flatMap(p -> p.date().stream()).min(Comparator.naturalOrder()),
        papers.stream().flatMap(p -> p.date().stream()).max(Comparator.naturalOrder()),
        Instant.parse("2024-03-01T09:30:00Z"));
  }

  @Override
  public List<RegisterEntry> committees() {
    return register(FacetName.COMMITTEE);
  }

  @Override
  public List<RegisterEntry> officers() {
    return register(FacetName.OFFICER);
  }

  @Override
  public List<RegisterEntry> topics() {
    return register(FacetName.TOPIC);
  }

  private List<RegisterEntry> register(FacetName name) {
    return facets(SearchRequest.of(""), papers).getOrDefault(name, List.of()).stream()
        .map(
            c ->
                new RegisterEntry(
                    c.value(), c.label(), c.count(), Optional.empty(), Optional.empty()))
        .toList();
  }

  @Override
  public List<Meeting> meetings() {
    Map<String, List<Paper>> byMeeting = new TreeMap<>(Comparator.reverseOrder());
    for (Paper paper : papers) {
      paper.meetingId().ifPresent(m -> byMeeting.merge(m, List.of(paper), ListLibrary::joined));
    }
    return byMeeting.entrySet().stream()
        .map(
            e ->
                new Meeting(
                    e.getKey(),
                    e.getValue().getFirst().committee(),
                    e.getValue().getFirst().date().orElseThrow(),
                    e.getValue().size()))
        .toList();
  }

  private static List<Paper> joined(List<Paper> some, List<Paper> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  @Override
  public List<Paper> papersOf(String meetingId) {
    return papers.stream().filter(p -> p.meetingId().equals(Optional.of(meetingId))).toList();
  }

  @Override
  public Optional<Path> sourceFile(String fileId) {
    return Optional.ofNullable(files.get(fileId));
  }

  @Override
  public Optional<Path> pageFile(String fileId, int page) {
    return sourceFile(fileId);
  }

  @Override
  public Optional<TakenDown> takenDown(String paperId) {
    return Optional.empty();
  }

  @Override
  public Optional<TakenDown> closed(String fileId) {
    return Optional.empty();
  }
}
