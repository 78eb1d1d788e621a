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
    run.keptOut()
        .copies()
        .forEach(c -> lines.add("kept out [" + c.file() + "] the removed paper " + c.paper()));
    run.keptOut().lost().forEach(c -> lines.add(lost(c)));
    run.newCommittees().forEach(c -> lines.add("new committee: " + committee(c)));
    lines.add(totals(run));
    return String.join(System.lineSeparator(), lines);
  }

  private static String lost(IndexSummary.Copy paper) {
    return "look at ["
        + paper.file()
        + "] the removed paper "
        + paper.paper()
        + " was not found again in it; its words may stand in another paper";
  }

  private static String committee(IndexSummary.NewCommittee committee) {
    String papers = committee.papers() == 1 ? " (1 paper)" : " (" + committee.papers() + " papers)";
    return committee.name() + papers;
  }

  private static String totals(IndexSummary run) {
    String withheld = run.withheld().isEmpty() ? "" : ", " + run.withheld().size() + " withheld";
    int down = run.keptOut().takenDown();
    String takenDown = down == 0 ? "" : ", " + down + " taken down";
    return String.format(
        Locale.ROOT,
        "%,d files: %,d papers read, %,d unchanged, %,d refused%s%s, %,d removed; %.1f s, %.1f"
            + " MB/s",
        run.files(),
        run.papers(),
        run.unchanged(),
        run.refused().size(),
        withheld,
        takenDown,
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
    json.put("takenDown", run.keptOut().takenDown());
    json.put("seconds", seconds(run));
    json.put("megabytesPerSecond", run.megabytesPerSecond());
    json.put(
        "refusals", run.refused().stream().map(r -> said(r.file(), "reason", r.reason())).toList());
    json.put("withheld", run.withheld());
    json.put("keptOut", run.keptOut().copies().stream().map(SummaryText::copy).toList());
    json.put("lostSight", run.keptOut().lost().stream().map(SummaryText::copy).toList());
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

  private static Map<String, @Nullable Object> copy(IndexSummary.Copy copy) {
    return said(copy.file(), "paper", copy.paper());
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
