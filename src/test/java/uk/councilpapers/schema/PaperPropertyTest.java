package uk.councilpapers.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import uk.councilpapers.model.AgendaControl;
import uk.councilpapers.model.AgendaItem;
import uk.councilpapers.model.Attendance;
import uk.councilpapers.model.Committee;
import uk.councilpapers.model.ItemState;
import uk.councilpapers.model.LineRange;
import uk.councilpapers.model.Motion;
import uk.councilpapers.model.Officer;
import uk.councilpapers.model.OfficerKind;
import uk.councilpapers.model.Outcome;
import uk.councilpapers.model.PageRange;
import uk.councilpapers.model.Paper;
import uk.councilpapers.model.PaperContent;
import uk.councilpapers.model.PaperKind;
import uk.councilpapers.model.PaperSource;
import uk.councilpapers.model.PaperText;
import uk.councilpapers.model.Promise;
import uk.councilpapers.model.Reference;
import uk.councilpapers.model.ReferenceType;
import uk.councilpapers.model.ReportDetails;
import uk.councilpapers.model.Sitting;
import uk.councilpapers.model.Topic;
import uk.councilpapers.model.Vote;

/** What is written of a paper is what is read back. */
class PaperPropertyTest {

  @Property(tries = 500)
  void aPaperEncodedAndDecodedIsTheSamePaper(@ForAll("papers") Paper paper) {
    byte[] bytes = PaperCodec.encode(paper);
    assertThat(PaperCodec.decode(bytes, 0, bytes.length, paper.text().lines())).isEqualTo(paper);
  }

  @Property(tries = 200)
  void aPaperWrittenToAnIndexAndReadBackIsTheSamePaper(@ForAll("papers") Paper paper)
      throws IOException {
    try (Directory directory = new ByteBuffersDirectory()) {
      CouncilAnalyzer analyzer = new CouncilAnalyzer(CouncilAnalyzer.Form.INDEXED, List.of());
      try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
        writer.addDocument(PaperDocuments.document(paper));
      }
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        StoredPapers stored = new StoredPapers(reader);
        assertThat(stored.whole(0)).isEqualTo(paper);
        Paper without = stored.summary(0);
        assertThat(without.text().lines()).isEmpty();
        assertThat(without.text().pages()).isEqualTo(paper.text().pages());
        assertThat(without.sources()).isEqualTo(paper.sources());
      }
    }
  }

  @Provide
  Arbitrary<Paper> papers() {
    return Combinators.combine(
            Combinators.combine(
                    line(), Arbitraries.of(PaperKind.class), line(), line().optional(), committee())
                .as(Name::new),
            Combinators.combine(date().optional(), line().optional()).as(Held::new),
            content(),
            Combinators.combine(
                    line().optional(),
                    source().list().ofMinSize(1).ofMaxSize(3),
                    text(),
                    line().list().ofMaxSize(2))
                .as(Print::new))
        .as(PaperPropertyTest::paper);
  }

  private record Name(
      String id, PaperKind kind, String title, Optional<String> ref, Committee committee) {}

  private record Held(Optional<LocalDate> date, Optional<String> meeting) {}

  private record Print(
      Optional<String> partOf, List<PaperSource> sources, PaperText text, List<String> otherIds) {}

  private static Paper paper(Name name, Held held, PaperContent content, Print print) {
    return new Paper(
        name.id,
        name.kind,
        name.title,
        name.ref,
        name.committee,
        held.date,
        held.meeting,
        content,
        print.partOf,
        print.sources,
        print.text,
        print.otherIds);
  }

  private static Arbitrary<PaperContent> content() {
    Arbitrary<List<String>> points = line().list().ofMaxSize(3);
    return Combinators.combine(
            Combinators.combine(
                    officer().list().ofMaxSize(3),
                    attendance(),
                    sitting(),
                    agendaItem().list().ofMaxSize(2),
                    topic().list().ofMaxSize(3))
                .as(People::new),
            Combinators.combine(
                    points, points, Arbitraries.of(Outcome.class).optional(), motion(), details())
                .as(Points::new),
            reference().list().ofMaxSize(2),
            promise().list().ofMaxSize(2),
            control().optional())
        .as(PaperPropertyTest::content);
  }

  private record People(
      List<Officer> officers,
      Attendance attendance,
      Sitting sitting,
      List<AgendaItem> agenda,
      List<Topic> topics) {}

  private record Points(
      List<String> resolutions,
      List<String> recommendations,
      Optional<Outcome> outcome,
      Motion motion,
      ReportDetails details) {}

  private static PaperContent content(
      People people,
      Points points,
      List<Reference> references,
      List<Promise> promises,
      Optional<AgendaControl> control) {
    return new PaperContent(
        people.officers,
        people.attendance,
        people.sitting,
        people.agenda,
        people.topics,
        points.resolutions,
        points.recommendations,
        points.outcome,
        points.motion,
        points.details,
        references,
        promises,
        control);
  }

  private static Arbitrary<Attendance> attendance() {
    Arbitrary<List<String>> names = line().list().ofMaxSize(3);
    return Combinators.combine(line().optional(), names, names).as(Attendance::new);
  }

  private static Arbitrary<Sitting> sitting() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 1439).optional(), line().optional())
        .as((minute, venue) -> new Sitting(minute.map(m -> LocalTime.of(m / 60, m % 60)), venue));
  }

  private static Arbitrary<AgendaItem> agendaItem() {
    return Combinators.combine(line(), line(), line().optional(), number()).as(AgendaItem::new);
  }

  private static Arbitrary<AgendaControl> control() {
    Arbitrary<AgendaControl.Item> item =
        Combinators.combine(line(), line(), Arbitraries.of(ItemState.class), line().optional())
            .as(AgendaControl.Item::new);
    return Combinators.combine(Arbitraries.of(true, false), item.list().ofMaxSize(3))
        .as(AgendaControl::new);
  }

  private static Arbitrary<Motion> motion() {
    Arbitrary<Integer> votes = Arbitraries.integers().between(0, 99);
    return Combinators.combine(
            line().optional(),
            line().optional(),
            Combinators.combine(votes, votes, votes).as(Vote::new).optional())
        .as(Motion::new);
  }

  private static Arbitrary<ReportDetails> details() {
    return Combinators.combine(
            line().optional(), line().optional(), Arbitraries.of(true, false).optional())
        .as(ReportDetails::new);
  }

  private static Arbitrary<Reference> reference() {
    Arbitrary<Reference.Target> target =
        Combinators.combine(
                line().optional(),
                date().optional(),
                date().map(YearMonth::from).optional(),
                line().optional(),
                line().optional())
            .as(Reference.Target::new);
    return Combinators.combine(number(), line(), Arbitraries.of(ReferenceType.class), target)
        .as(Reference::new);
  }

  private static Arbitrary<Promise> promise() {
    return Combinators.combine(
            number(), line(), line().optional(), line().optional(), line().optional())
        .as(Promise::new);
  }

  private static Arbitrary<Integer> number() {
    return Arbitraries.integers().between(1, 100_000);
  }

  /** Text of one line in any script; not empty, no line feed, no half of a character. */
  private static Arbitrary<String> line() {
    return Arbitraries.strings()
        .ofMinLength(1)
        .ofMaxLength(30)
        .filter(s -> s.indexOf('\n') < 0 && s.codePoints().noneMatch(PaperPropertyTest::isHalf));
  }

  private static boolean isHalf(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  private static Arbitrary<LocalDate> date() {
    return Dates.dates().between(LocalDate.of(1800, 1, 1), LocalDate.of(2200, 12, 31));
  }

  private static Arbitrary<Committee> committee() {
    return Combinators.combine(line(), line()).as(Committee::new);
  }

  private static Arbitrary<Topic> topic() {
    return Combinators.combine(line(), line()).as(Topic::new);
  }

  private static Arbitrary<Officer> officer() {
    Arbitrary<OfficerKind> kind = Arbitraries.of(OfficerKind.class);
    return Arbitraries.oneOf(
        Combinators.combine(line(), line(), kind).as(Officer::of),
        Combinators.combine(line(), kind).as(Officer::named),
        Combinators.combine(line(), kind).as(Officer::post));
  }

  private static Arbitrary<PaperSource> source() {
    Arbitrary<Integer> more = Arbitraries.integers().between(0, 1_000);
    return Combinators.combine(
            line(),
            line(),
            date().optional(),
            Combinators.combine(number(), more).as((n, m) -> new LineRange(n, n + m)),
            Combinators.combine(number(), more).as((n, m) -> new PageRange(n, n + m)).optional(),
            line().optional(),
            date().optional())
        .as(PaperSource::new);
  }

  private static Arbitrary<PaperText> text() {
    Arbitrary<List<String>> lines =
        Arbitraries.oneOf(line(), Arbitraries.just("")).list().ofMinSize(1).ofMaxSize(8);
    return Combinators.combine(
            lines, Arbitraries.integers().between(1, 9_999), Arbitraries.integers().between(0, 4))
        .as((all, first, perPage) -> new PaperText(all, first, pages(all.size(), perPage)));
  }

  /** No pages when a page holds no line. */
  private static List<Integer> pages(int lines, int perPage) {
    if (perPage == 0) return List.of();
    return java.util.stream.IntStream.range(0, lines).mapToObj(i -> 1 + i / perPage).toList();
  }
}
