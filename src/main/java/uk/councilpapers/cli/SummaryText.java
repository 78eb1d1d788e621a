package uk.councilpapers.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.councilpapers.index.IndexSummary;
import uk.councilpapers.web.json.ControlJson;

/** What a run did, as lines for people and as JSON fields. Stateless. */
final class SummaryText {

  private SummaryText() {}

  /** A line for each file that someone may have to look at, then one for the run. */
  static String lines(IndexSummary run) {
    List<String> lines = new ArrayList<>();
    run.refused().forEach(r -> lines.add("refused [" + r.file() + "] " + r.reason()));
    run.withheld().forEach(file -> lines.add("withheld [" + file + "] is exempt: not indexed"));
    run.faults().forEach(f -> lines.add("sidecar [" + f.file() + "] " + f.message()));
    run.lacking().forEach(l -> lines.add("lacking [" + l.file() + "] " + l.control().sentence()));
    run.newCommittees().forEach(c -> lines.add("new committee: " + committee(c)));
    lines.add(totals(run));
    return String.join(System.lineSeparator(), lines);
  }

  private static String committee(IndexSummary.NewCommittee committee) {
    String papers = committee.papers() == 1 ? " (1 paper)" : " (" + committee.papers() + " papers)";
    return committee.name() + papers;
  }

  private static String totals(IndexSummary run) {
    String withheld = run.withheld().isEmpty() ? "" : ", " + run.withheld().size() + " withheld";
    return String.format(
        Locale.ROOT,
        "%,d files: %,d papers read, %,d unchanged, %,d refused%s, %,d removed; %.1f s, %.1f MB/s",
        run.files(),
        run.papers(),
        run.unchanged(),
        run.refused().size(),
        withheld,
        run.removed(),
        seconds(run),
        run.megabytesPerSecond());
  }

  /** The fields of {@code --json}. */
  static Map<String, @Nullable Object> json(IndexSummary run) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("files", run.files());
    json.put("papers", run.papers());
    json.put("unchanged", run.unchanged());
    json.put("refused", run.refused().size());
    json.put("removed", run.removed());
    json.put("seconds", seconds(run));
    json.put("megabytesPerSecond", run.megabytesPerSecond());
    json.put(
        "refusals", run.refused().stream().map(r -> said(r.file(), "reason", r.reason())).toList());
    json.put("withheld", run.withheld());
    json.put(
        "sidecars",
        run.faults().stream().map(f -> said(f.file(), "message", f.message())).toList());
    json.put("lacking", run.lacking().stream().map(SummaryText::lack).toList());
    json.put("newCommittees", run.newCommittees().stream().map(SummaryText::newCommittee).toList());
    return json;
  }

  private static Map<String, @Nullable Object> said(String file, String key, String words) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("file", file);
    json.put(key, words);
    return json;
  }

  private static Map<String, @Nullable Object> newCommittee(IndexSummary.NewCommittee committee) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("name", committee.name());
    json.put("papers", committee.papers());
    return json;
  }

  private static Map<String, @Nullable Object> lack(IndexSummary.Lack pack) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("file", pack.file());
    json.put("control", ControlJson.of(pack.control()));
    return json;
  }

  private static double seconds(IndexSummary run) {
    return run.took().toMillis() / 1000.0;
  }
}
