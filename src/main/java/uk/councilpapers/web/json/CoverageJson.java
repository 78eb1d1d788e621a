package uk.councilpapers.web.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.councilpapers.model.AgendaControl;
import uk.councilpapers.model.TakenDown;
import uk.councilpapers.model.Warning;
import uk.councilpapers.search.HeldFile;
import uk.councilpapers.search.MeetingDetails;
import uk.councilpapers.web.council.CommitteeCoverage;
import uk.councilpapers.web.council.CoverageReport;
import uk.councilpapers.web.council.Rhythm;
import uk.councilpapers.web.request.Addresses;

/** What is searchable and what is not, as JSON. Stateless. */
public final class CoverageJson {

  private CoverageJson() {}

  /** The whole report. */
  public static Map<String, @Nullable Object> of(CoverageReport report) {
    return new JsonFields()
        .put("papers", report.state().papers())
        .putDate("firstDate", report.state().firstDate())
        .putDate("lastDate", report.state().lastDate())
        .put("committedAt", report.state().committedAt().toString())
        .put("undated", report.undated())
        .put("files", report.files().size())
        .put("withheld", report.withheld())
        .putList("committees", report.committees(), CoverageJson::committee)
        .putList("refused", report.refused(), CoverageJson::file)
        .putList("withoutPapers", report.withoutPapers(), CoverageJson::file)
        .putList("takenDown", report.takenDown(), CoverageJson::takenDown)
        .putList("read", read(report), CoverageJson::file)
        .toMap();
  }

  private static Map<String, @Nullable Object> committee(CommitteeCoverage coverage) {
    return new JsonFields()
        .putAll(PaperJson.committee(coverage.committee()))
        .put("meetings", coverage.meetings())
        .put("papers", coverage.papers())
        .putList("years", coverage.years(), CoverageJson::year)
        .put("usualDays", coverage.rhythm().map(Rhythm::days))
        .putList("gaps", coverage.gaps(), CoverageJson::gap)
        .putList("withoutMinutes", coverage.withoutMinutes(), MeetingJson::reference)
        .putList("withoutPaper", coverage.withoutPaper(), CoverageJson::items)
        .put("url", Addresses.committee(coverage.committee().id()))
        .toMap();
  }

  private static Map<String, @Nullable Object> year(CommitteeCoverage.Year year) {
    return new JsonFields()
        .put("year", year.year())
        .put("meetings", year.meetings())
        .put("papers", year.papers())
        .toMap();
  }

  private static Map<String, @Nullable Object> gap(Rhythm.Gap gap) {
    return new JsonFields()
        .put("after", gap.after().toString())
        .put("before", gap.before().toString())
        .put("expectedMeetings", gap.expected())
        .toMap();
  }

  private static Map<String, @Nullable Object> items(MeetingDetails details) {
    return new JsonFields()
        .put("meeting", MeetingJson.reference(details.meeting()))
        .putList("items", details.withoutPaper(), CoverageJson::item)
        .toMap();
  }

  private static Map<String, @Nullable Object> item(AgendaControl.Item item) {
    return new JsonFields().put("number", item.number()).put("title", item.title()).toMap();
  }

  private static List<HeldFile> read(CoverageReport report) {
    return report.files().stream().filter(f -> f.papers() > 0).toList();
  }

  private static Map<String, @Nullable Object> warning(Warning warning) {
    return new JsonFields().put("line", warning.line()).put("message", warning.message()).toMap();
  }

  /** Of a file that a paper taken down stands in the other papers are still there. */
  private static Map<String, @Nullable Object> takenDown(HeldFile file) {
    TakenDown takenDown = file.takenDown().orElseThrow();
    return new JsonFields()
        .put("name", file.name())
        .put("papers", file.papers())
        .put("on", takenDown.on().toString())
        .put("because", takenDown.because())
        .toMap();
  }

  private static Map<String, @Nullable Object> file(HeldFile file) {
    return new JsonFields()
        .put("name", file.name())
        .put("size", file.size())
        .put("modified", file.modified().toString())
        .put("papers", file.papers())
        .put("reason", file.refusal())
        .put("control", file.control().map(ControlJson::of))
        .putList("warnings", file.warnings(), CoverageJson::warning)
        .put(
            "url",
            file.takenDown().isPresent()
                ? Optional.empty()
                : Optional.of(Addresses.source(file.id())))
        .toMap();
  }
}
