package uk.councilpapers;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.councilpapers.model.AgendaItem;
import uk.councilpapers.model.Attendance;
import uk.councilpapers.model.Committee;
import uk.councilpapers.model.LineRange;
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
import uk.councilpapers.model.Topic;
import uk.councilpapers.text.Slug;

/**
 * Makes model papers for tests: {@code Papers.report("Parking charges").by("A Officer").paper()}.
 *
 * <p>What a test does not say has a plain value: Cabinet, 20 January 2014, no officer, a text of
 * one line without words that tests look for. For one thread.
 */
public final class Papers {

  private final PaperKind kind;
  private final String title;
  private final List<Officer> officers = new ArrayList<>();
  private final List<Topic> topics = new ArrayList<>();
  private final List<String> members = new ArrayList<>();
  private Optional<String> id = Optional.empty();
  private Optional<String> reference = Optional.empty();
  private String committee = "Cabinet";
  private Optional<LocalDate> date = Optional.of(LocalDate.of(2014, 1, 20));
  private List<String> resolutions = List.of();
  private List<String> recommendations = List.of();
  private final List<Reference> references = new ArrayList<>();
  private final List<AgendaItem> agenda = new ArrayList<>();
  private final List<Promise> promises = new ArrayList<>();
  private Optional<Outcome> outcome = Optional.empty();
  private Optional<String> partOf = Optional.empty();
  private List<String> lines = List.of("...");
  private int firstLine = 1;
  private int linesOnAPage;

  private Papers(PaperKind kind, String title) {
    this.kind = kind;
    this.title = title;
  }

  /** A paper of any kind. */
  public static Papers of(PaperKind kind, String title) {
    return new Papers(kind, title);
  }

  /** An officers' report. */
  public static Papers report(String title) {
    return of(PaperKind.REPORT, title);
  }

  /** A front sheet. */
  public static Papers agenda(String title) {
    return of(PaperKind.AGENDA, title);
  }

  /** An item of minutes with its reference. */
  public static Papers minute(String reference, String title) {
    Papers papers = of(PaperKind.MINUTE, title);
    papers.reference = Optional.of(reference);
    return papers;
  }

  /** A document attached to the report with the id. */
  public static Papers appendix(String title, String reportId) {
    Papers papers = of(PaperKind.APPENDIX, title);
    papers.partOf = Optional.of(reportId);
    return papers;
  }

  /** Sets the id, which otherwise is made of body, date, kind and title. */
  public Papers id(String value) {
    id = Optional.of(value);
    return this;
  }

  /** Sets the item of the agenda that it belongs to. */
  public Papers under(String item) {
    reference = Optional.of(item);
    return this;
  }

  /** Adds an author whose post is not printed. */
  public Papers by(String name) {
    officers.add(Officer.named(name, OfficerKind.AUTHOR));
    return this;
  }

  /** Adds an author with a post. */
  public Papers by(String name, String role) {
    officers.add(Officer.of(name, role, OfficerKind.AUTHOR));
    return this;
  }

  /** Sets the body and the day of its meeting, {@code 2014-01-20}. */
  public Papers at(String body, String day) {
    committee = body;
    date = Optional.of(LocalDate.parse(day));
    return this;
  }

  /** Takes the date away. */
  public Papers undated() {
    date = Optional.empty();
    return this;
  }

  /** Adds a topic with this label. */
  public Papers about(String label) {
    topics.add(new Topic(Slug.of(label), label));
    return this;
  }

  /** Adds members who were present. */
  public Papers present(String... names) {
    members.addAll(List.of(names));
    return this;
  }

  /** Sets what was resolved, point by point. */
  public Papers resolved(String... points) {
    resolutions = List.of(points);
    return this;
  }

  /** Sets what is recommended, point by point. */
  public Papers recommending(String... points) {
    recommendations = List.of(points);
    return this;
  }

  /** Adds a reference of the first line to a minute; what is not known is empty. */
  public Papers citing(String words, String body, String day, String ref) {
    return referring(ReferenceType.MINUTE, words, body, day, ref, "");
  }

  /** Adds a reference of the first line; what is not known is empty, a day may be a month. */
  public Papers referring(
      ReferenceType type, String words, String body, String day, String ref, String to) {
    Reference.Target target =
        new Reference.Target(
            Optional.of(body).filter(b -> !b.isEmpty()),
            Optional.of(day).filter(d -> d.length() > 7).map(LocalDate::parse),
            Optional.of(day).filter(d -> d.length() == 7).map(YearMonth::parse),
            Optional.of(ref).filter(r -> !r.isEmpty()),
            Optional.of(to).filter(t -> !t.isEmpty()));
    references.add(new Reference(firstLine, words, type, target));
    return this;
  }

  /** Sets the number of the agenda item that it was printed for. */
  public Papers forItem(String number) {
    reference = Optional.of(number);
    return this;
  }

  /** Adds an item to a front sheet. */
  public Papers listing(String number, String item) {
    agenda.add(new AgendaItem(number, item, Optional.empty(), firstLine));
    return this;
  }

  /** Adds a promise on the first line; what is not known is empty. */
  public Papers promising(String words, String to, String due) {
    promises.add(
        new Promise(
            firstLine,
            words,
            Optional.of(committee),
            Optional.of(to).filter(t -> !t.isEmpty()),
            Optional.of(due).filter(d -> !d.isEmpty())));
    return this;
  }

  /** Sets what came of the item. */
  public Papers cameOut(Outcome value) {
    outcome = Optional.of(value);
    return this;
  }

  /** Sets the text, whose lines are parted by line feeds. */
  public Papers text(String text) {
    lines = List.of(text.split("\n", -1));
    return this;
  }

  /** Sets the number of the text's first line in its file, from 1. */
  public Papers fromLine(int line) {
    firstLine = line;
    return this;
  }

  /** Gives the text pages of so many lines, the first of them page 1. */
  public Papers paged(int lines) {
    linesOnAPage = lines;
    return this;
  }

  /** The paper. */
  public Paper paper() {
    String body = Slug.of(committee);
    Optional<String> meeting = date.map(day -> body + "-" + day);
    List<Integer> pages = pages();
    return new Paper(
        id.orElseGet(() -> meeting.orElse(body) + "-" + kind.id() + "-" + Slug.of(title)),
        kind,
        title,
        reference,
        new Committee(body, committee),
        date,
        meeting,
        PaperContent.builder()
            .officers(officers)
            .attendance(new Attendance(Optional.empty(), members, List.of()))
            .topics(topics)
            .references(references)
            .agenda(agenda)
            .promises(promises)
            .outcome(outcome)
            .resolutions(resolutions)
            .recommendations(recommendations)
            .build(),
        partOf,
        List.of(source(pages)),
        new PaperText(lines, firstLine, pages));
  }

  private List<Integer> pages() {
    List<Integer> pages = new ArrayList<>();
    for (int i = 0; linesOnAPage > 0 && i < lines.size(); i++) pages.add(1 + i / linesOnAPage);
    return pages;
  }

  private PaperSource source(List<Integer> pages) {
    Optional<PageRange> range =
        pages.isEmpty()
            ? Optional.empty()
            : Optional.of(new PageRange(pages.getFirst(), pages.getLast()));
    LineRange where = new LineRange(firstLine, firstLine + lines.size() - 1);
    return new PaperSource("0123456789ab", "pack.txt", date, where, range);
  }
}
