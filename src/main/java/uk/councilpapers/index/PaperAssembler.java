package uk.councilpapers.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import uk.councilpapers.config.IndexConfig;
import uk.councilpapers.config.Sidecar;
import uk.councilpapers.model.Appendix;
import uk.councilpapers.model.Committee;
import uk.councilpapers.model.FrontSheet;
import uk.councilpapers.model.LineRange;
import uk.councilpapers.model.Minute;
import uk.councilpapers.model.Minutes;
import uk.councilpapers.model.OtherPaper;
import uk.councilpapers.model.Pack;
import uk.councilpapers.model.PageRange;
import uk.councilpapers.model.Paper;
import uk.councilpapers.model.PaperContent;
import uk.councilpapers.model.PaperKind;
import uk.councilpapers.model.PaperSource;
import uk.councilpapers.model.PaperText;
import uk.councilpapers.model.Promise;
import uk.councilpapers.model.Reference;
import uk.councilpapers.model.Report;
import uk.councilpapers.model.ReportDetails;
import uk.councilpapers.model.Sitting;
import uk.councilpapers.model.SourceText;
import uk.councilpapers.model.Topic;
import uk.councilpapers.text.CapitalWords;
import uk.councilpapers.text.Markup;
import uk.councilpapers.text.Slug;
import uk.councilpapers.text.TitleCase;

/**
 * Makes the papers of a pack: one for the front sheet, each minute, report, appendix and other
 * paper.
 *
 * <p>Ids are made of body, date and reference or title, so that the same minute printed in two
 * packs is the same paper; without a date the file takes its place. One assembler serves one pack,
 * in one thread.
 */
final class PaperAssembler {

  /** In characters; a longer first line is no title. */
  private static final int LONGEST_TITLE = 200;

  private final IndexConfig config;
  private final Pack pack;
  private final SourceText text;
  private final SourceFile file;
  private final Sidecar sidecar;
  private final CapitalWords capitals;
  private final Map<String, Integer> used = new HashMap<>();
  private final List<Paper> papers = new ArrayList<>();

  PaperAssembler(IndexConfig config, Pack pack, SourceText text, SourceFile file, Sidecar sidecar) {
    this.config = config;
    this.pack = pack;
    this.text = text;
    this.file = file;
    this.sidecar = sidecar;
    this.capitals = CapitalWords.in(text.lines().stream().map(Markup::plain).toList());
  }

  /** All papers of the pack in the order of their kinds. */
  List<Paper> papers() {
    pack.front().ifPresent(this::addAgenda);
    pack.minutes().forEach(this::addMinutes);
    pack.reports().forEach(this::addReport);
    pack.others().forEach(this::addOther);
    if (papers.isEmpty()) addWhole();
    return List.copyOf(papers);
  }

  /** A text in which nothing was recognised is one paper, so that its words are found. */
  private void addWhole() {
    List<Integer> written =
        IntStream.rangeClosed(1, text.size())
            .filter(line -> !Markup.isBlank(text.line(line)))
            .boxed()
            .toList();
    if (written.isEmpty()) return;
    String title = Markup.plain(text.line(written.getFirst()));
    String shown = title.length() <= LONGEST_TITLE ? title : file.name();
    LineRange lines = new LineRange(written.getFirst(), written.getLast());
    Meeting meeting = packMeeting();
    papers.add(new Draft(PaperKind.OTHER, shown, lines, meeting).paper(id(meeting, "text")));
  }

  private void addAgenda(FrontSheet front) {
    Meeting meeting = packMeeting();
    String title = "Agenda: " + meeting.committee.name();
    Draft draft = new Draft(PaperKind.AGENDA, title, front.lines(), meeting);
    draft
        .content
        .sitting(new Sitting(front.time(), front.venue()))
        .agenda(front.agenda())
        .control(pack.control());
    papers.add(draft.paper(id(meeting, "agenda")));
  }

  private void addMinutes(Minutes minutes) {
    Meeting meeting = meeting(Optional.of(minutes.committee()), minutes.date());
    for (Minute minute : minutes.items()) {
      Draft draft =
          new Draft(
              PaperKind.MINUTE, TitleCase.of(minute.title(), capitals), minute.lines(), meeting);
      draft.reference = Optional.of(minute.ref()).filter(ref -> !ref.isBlank());
      draft
          .content
          .officers(minute.officers())
          .attendance(minutes.attendance())
          .topics(topics(minute.topics()))
          .resolutions(minute.resolutions())
          .outcome(minute.outcome())
          .motion(minute.motion());
      papers.add(draft.paper(id(meeting, draft.reference.orElse(minute.title()))));
    }
  }

  private void addReport(Report report) {
    Meeting meeting = meetingOf(report);
    Draft draft = new Draft(PaperKind.REPORT, report.title(), report.lines(), meeting);
    draft.reference = report.agendaItem();
    List<Topic> topics = topics(report.topics());
    draft
        .content
        .officers(report.officers())
        .topics(topics)
        .recommendations(report.recommendations())
        .details(new ReportDetails(report.directorate(), report.wards(), report.keyDecision()));
    String id = id(meeting, "report-" + start(report.title()));
    papers.add(draft.paper(id));
    int number = 0;
    for (Appendix appendix : report.appendices()) {
      number++;
      Draft part = new Draft(PaperKind.APPENDIX, appendix.title(), appendix.lines(), meeting);
      part.reference = report.agendaItem();
      part.content.topics(topics);
      part.partOf = Optional.of(id);
      papers.add(part.paper(id + "-appendix-" + number));
    }
  }

  /** A report without an agenda over it says itself of which meeting it is. */
  private Meeting meetingOf(Report report) {
    if (pack.front().isPresent() || pack.filing().stated()) return packMeeting();
    Meeting own = meeting(report.committee(), report.date());
    Meeting filed = packMeeting();
    return new Meeting(
        report.committee().isPresent() ? own.committee : filed.committee,
        own.date.or(() -> filed.date));
  }

  private void addOther(OtherPaper other) {
    Meeting meeting = packMeeting();
    Draft draft = new Draft(PaperKind.OTHER, other.title(), other.lines(), meeting);
    draft.reference = other.agendaItem();
    papers.add(draft.paper(id(meeting, other.kind() + "-" + start(other.title()))));
  }

  /** The meeting that the file is of. */
  private Meeting packMeeting() {
    return meeting(pack.filing().committee(), pack.filing().date());
  }

  private Meeting meeting(Optional<String> committee, Optional<LocalDate> date) {
    return new Meeting(
        committee
            .filter(name -> !name.isBlank())
            .map(config.committees()::committee)
            .orElse(Committee.UNKNOWN),
        date);
  }

  private List<Topic> topics(List<String> ids) {
    return ids.stream().flatMap(id -> config.topics().topic(id).stream()).toList();
  }

  private List<Reference> references(LineRange lines) {
    return pack.references().stream().filter(r -> lines.contains(r.line())).toList();
  }

  private List<Promise> promises(LineRange lines) {
    return pack.promises().stream().filter(p -> lines.contains(p.line())).toList();
  }

  private static String start(String title) {
    String slug = Slug.of(title);
    if (slug.length() <= 60) return slug;
    int end = slug.lastIndexOf('-', 60);
    return slug.substring(0, end > 0 ? end : 60);
  }

  private String id(Meeting meeting, String rest) {
    String meetingPart =
        meeting.id().orElseGet(() -> meeting.committee.id() + "-" + stem() + "-" + file.id());
    String id = meetingPart + "-" + Slug.of(rest);
    int count = used.merge(id, 1, Integer::sum);
    return count == 1 ? id : id + "-" + count;
  }

  private String stem() {
    return Slug.of(file.name().replaceFirst("\\.[^./]{1,5}$", ""));
  }

  private PaperText textOf(LineRange lines) {
    List<String> plain = text.lines(lines).stream().map(Markup::plain).toList();
    List<Integer> pages =
        text.pageStarts().isEmpty()
            ? List.of()
            : IntStream.rangeClosed(lines.first(), lines.last())
                .mapToObj(line -> text.pageOf(line).orElse(1))
                .toList();
    return new PaperText(plain, lines.first(), pages);
  }

  private PaperSource source(LineRange lines) {
    OptionalInt first = text.pageOf(lines.first());
    OptionalInt last = text.pageOf(lines.last());
    Optional<PageRange> pages =
        first.isEmpty() || last.isEmpty()
            ? Optional.empty()
            : Optional.of(new PageRange(first.getAsInt(), last.getAsInt()));
    return new PaperSource(
        file.id(),
        file.name(),
        packMeeting().date,
        lines,
        pages,
        sidecar.sourceUrl(),
        sidecar.publishedOn());
  }

  /** A committee on a date. */
  private record Meeting(Committee committee, Optional<LocalDate> date) {
    Optional<String> id() {
      return date.map(d -> committee.id() + "-" + d);
    }
  }

  /** A paper while its values are put together. */
  private final class Draft {

    private final PaperKind kind;
    private final String title;
    private final LineRange lines;
    private final Meeting meeting;
    private Optional<String> reference = Optional.empty();
    private final PaperContent.Builder content = PaperContent.builder();
    private Optional<String> partOf = Optional.empty();

    Draft(PaperKind kind, String title, LineRange lines, Meeting meeting) {
      this.kind = kind;
      this.title = title.isBlank() ? kind.label() : title;
      this.lines = lines;
      this.meeting = meeting;
    }

    Paper paper(String id) {
      return new Paper(
          id,
          kind,
          title,
          reference,
          meeting.committee,
          meeting.date,
          meeting.id(),
          content.references(references(lines)).promises(promises(lines)).build(),
          partOf,
          List.of(source(lines)),
          textOf(lines));
    }
  }
}
