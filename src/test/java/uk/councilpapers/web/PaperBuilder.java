package uk.councilpapers.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import uk.councilpapers.model.Topic;
import uk.councilpapers.text.Slug;

/** Makes papers for tests, with a plain value for everything that is not said. */
final class PaperBuilder {

  private final PaperKind kind;
  private final String id;
  private final String title;
  private Optional<String> reference = Optional.empty();
  private String committee = "Transport Committee";
  private LocalDate date = LocalDate.of(2023, 6, 14);
  private final List<Officer> officers = new ArrayList<>();
  private final List<String> members = new ArrayList<>();
  private final List<Topic> topics = new ArrayList<>();
  private List<String> resolutions = List.of();
  private List<String> recommendations = List.of();
  private Optional<Outcome> outcome = Optional.empty();
  private Optional<String> partOf = Optional.empty();
  private List<String> lines = List.of("Nothing more is printed.");
  private String file = "transport-2023-06-14.txt";
  private boolean paged;

  private PaperBuilder(PaperKind kind, String id, String title) {
    this.kind = kind;
    this.id = id;
    this.title = title;
  }

  static PaperBuilder minute(String id, String reference, String title) {
    PaperBuilder builder = new PaperBuilder(PaperKind.MINUTE, id, title);
    builder.reference = Optional.of(reference);
    return builder;
  }

  static PaperBuilder paper(PaperKind kind, String id, String title) {
    return new PaperBuilder(kind, id, title);
  }

  PaperBuilder of(String committee, String date) {
    this.committee = committee;
    this.date = LocalDate.parse(date);
    return this;
  }

  PaperBuilder by(String name, String role) {
    officers.add(Officer.of(name, role, OfficerKind.AUTHOR));
    return this;
  }

  PaperBuilder present(String... names) {
    members.addAll(List.of(names));
    return this;
  }

  PaperBuilder on(String topic) {
    topics.add(new Topic(Slug.of(topic), topic));
    return this;
  }

  PaperBuilder resolved(Outcome outcome, String... resolutions) {
    this.outcome = Optional.of(outcome);
    this.resolutions = List.of(resolutions);
    return this;
  }

  PaperBuilder recommends(String... recommendations) {
    this.recommendations = List.of(recommendations);
    return this;
  }

  PaperBuilder partOf(String report) {
    this.partOf = Optional.of(report);
    return this;
  }

  PaperBuilder text(String text) {
    this.lines = List.of(text.split("\n", -1));
    return this;
  }

  PaperBuilder in(String file) {
    this.file = file;
    return this;
  }

  /** Twenty lines a page. */
  PaperBuilder paged() {
    this.paged = true;
    return this;
  }

  Paper build() {
    int first = 101;
    List<Integer> pages = new ArrayList<>();
    for (int i = 0; paged && i < lines.size(); i++) pages.add(7 + i / 20);
    PaperSource source =
        new PaperSource(
            Slug.of(file),
            file,
            Optional.of(date),
            new LineRange(first, first + lines.size() - 1),
            paged
                ? Optional.of(new PageRange(pages.getFirst(), pages.getLast()))
                : Optional.empty());
    return new Paper(
        id,
        kind,
        title,
        reference,
        new Committee(Slug.of(committee), committee),
        Optional.of(date),
        Optional.of(Slug.of(committee) + "-" + date),
        PaperContent.builder()
            .officers(officers)
            .attendance(new Attendance(Optional.empty(), members, List.of()))
            .topics(topics)
            .resolutions(resolutions)
            .recommendations(recommendations)
            .outcome(outcome)
            .build(),
        partOf,
        List.of(source),
        new PaperText(lines, first, pages));
  }
}
