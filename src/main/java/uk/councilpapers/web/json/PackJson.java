package uk.councilpapers.web.json;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.councilpapers.model.AgendaItem;
import uk.councilpapers.model.Appendix;
import uk.councilpapers.model.FrontSheet;
import uk.councilpapers.model.LineRange;
import uk.councilpapers.model.Minute;
import uk.councilpapers.model.Minutes;
import uk.councilpapers.model.Officer;
import uk.councilpapers.model.OtherPaper;
import uk.councilpapers.model.Pack;
import uk.councilpapers.model.Promise;
import uk.councilpapers.model.Reference;
import uk.councilpapers.model.Report;
import uk.councilpapers.model.Warning;

/**
 * What was recognised in one file as JSON: the answer of {@code inspect FILE --json}.
 *
 * <p>Stateless. The names are fixed: other programs rely on them.
 */
public final class PackJson {

  private PackJson() {}

  /** The JSON text, indented. */
  public static String write(Pack pack) {
    return PrintedJson.of(tree(pack));
  }

  private static Map<String, @Nullable Object> tree(Pack pack) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("source", pack.source());
    json.put("pack", pack.front().map(PackJson::front).orElseGet(() -> filing(pack)));
    json.put(
        "agenda",
        pack.front().map(FrontSheet::agenda).orElse(List.of()).stream()
            .map(PackJson::agendaItem)
            .toList());
    json.put("control", pack.control().map(ControlJson::of).orElse(null));
    json.put("minutes", pack.minutes().stream().map(PackJson::minutes).toList());
    json.put("reports", pack.reports().stream().map(PackJson::report).toList());
    json.put("otherPapers", pack.others().stream().map(PackJson::other).toList());
    json.put("references", pack.references().stream().map(PackJson::reference).toList());
    json.put("promises", pack.promises().stream().map(PackJson::promise).toList());
    json.put("warnings", pack.warnings().stream().map(PackJson::warning).toList());
    return json;
  }

  private static Map<String, @Nullable Object> front(FrontSheet front) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("committee", front.committee().isEmpty() ? null : front.committee());
    json.put("date", date(front.date()));
    json.put("time", front.time().map(Object::toString).orElse(null));
    json.put("venue", front.venue().orElse(null));
    json.put("line", front.lines().first());
    return json;
  }

  /** Without a front sheet the meeting that the file is of, when anything says so. */
  private static @Nullable Map<String, @Nullable Object> filing(Pack pack) {
    if (pack.filing().committee().isEmpty() && pack.filing().date().isEmpty()) return null;
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("committee", pack.filing().committee().orElse(null));
    json.put("date", date(pack.filing().date()));
    return json;
  }

  private static Map<String, @Nullable Object> agendaItem(AgendaItem item) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("number", item.number());
    json.put("title", item.title());
    json.put("pages", item.pages().orElse(null));
    json.put("line", item.line());
    return json;
  }

  private static Map<String, @Nullable Object> minutes(Minutes minutes) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("committee", minutes.committee());
    json.put("date", date(minutes.date()));
    putLines(json, minutes.lines());
    json.put("chair", minutes.attendance().chair().orElse(null));
    json.put("present", minutes.attendance().present());
    json.put("apologies", minutes.attendance().apologies());
    json.put("items", minutes.items().stream().map(PackJson::minute).toList());
    return json;
  }

  private static Map<String, @Nullable Object> minute(Minute minute) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("ref", minute.ref());
    json.put("title", minute.title());
    putLines(json, minute.lines());
    json.put("resolutions", minute.resolutions());
    json.put("outcome", minute.outcome().map(o -> o.id()).orElse(null));
    json.put("motion", MotionJson.of(minute.motion()));
    json.put("officers", minute.officers().stream().map(PackJson::officer).toList());
    json.put("topics", minute.topics());
    return json;
  }

  private static Map<String, @Nullable Object> report(Report report) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("title", report.title());
    json.put("committee", report.committee().orElse(null));
    json.put("date", date(report.date()));
    json.put("directorate", report.directorate().orElse(null));
    json.put("wards", report.wards().orElse(null));
    json.put("keyDecision", report.keyDecision().orElse(null));
    json.put("agendaItem", report.agendaItem().orElse(null));
    json.put("officers", report.officers().stream().map(PackJson::officer).toList());
    putLines(json, report.lines());
    json.put("recommendations", report.recommendations());
    json.put("topics", report.topics());
    json.put("appendices", report.appendices().stream().map(PackJson::appendix).toList());
    return json;
  }

  private static Map<String, @Nullable Object> officer(Officer officer) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("name", officer.name().orElse(null));
    json.put("role", officer.role().orElse(null));
    json.put("kind", officer.kind().id());
    return json;
  }

  private static Map<String, @Nullable Object> appendix(Appendix appendix) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("title", appendix.title());
    putLines(json, appendix.lines());
    return json;
  }

  private static Map<String, @Nullable Object> other(OtherPaper other) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("kind", other.kind());
    json.put("title", other.title());
    json.put("agendaItem", other.agendaItem().orElse(null));
    putLines(json, other.lines());
    return json;
  }

  private static Map<String, @Nullable Object> reference(Reference reference) {
    Map<String, @Nullable Object> target = new LinkedHashMap<>();
    target.put("committee", reference.target().committee().orElse(null));
    target.put("date", when(reference.target()));
    target.put("ref", reference.target().ref().orElse(null));
    target.put("title", reference.target().title().orElse(null));
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("line", reference.line());
    json.put("text", reference.text());
    json.put("type", reference.type().id());
    json.put("target", target);
    return json;
  }

  private static Map<String, @Nullable Object> promise(Promise promise) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("line", promise.line());
    json.put("text", promise.text());
    json.put("by", promise.by().orElse(null));
    json.put("to", promise.to().orElse(null));
    json.put("due", promise.due().orElse(null));
    return json;
  }

  private static Map<String, @Nullable Object> warning(Warning warning) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("line", warning.line());
    json.put("message", warning.message());
    return json;
  }

  private static void putLines(Map<String, @Nullable Object> json, LineRange lines) {
    json.put("startLine", lines.first());
    json.put("endLine", lines.last());
  }

  /** The day, or the month where no more is known. */
  private static @Nullable String when(Reference.Target target) {
    return target
        .date()
        .map(LocalDate::toString)
        .or(() -> target.month().map(YearMonth::toString))
        .orElse(null);
  }

  private static @Nullable String date(Optional<LocalDate> date) {
    return date.map(LocalDate::toString).orElse(null);
  }
}
