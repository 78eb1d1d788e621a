package uk.councilpapers.cli;

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

  /** A line for each refused file and each pack that lacks a paper, then one for the run. */
  static String lines(IndexSummary run) {
    StringBuilder text = new StringBuilder();
    for (IndexSummary.Refusal refusal : run.refused()) {
      text.append("refused [").append(refusal.file()).append("] ").append(refusal.reason());
      text.append(System.lineSeparator());
    }
    for (IndexSummary.Lack pack : run.lacking()) {
      text.append("lacking [").append(pack.file()).append("] ");
      text.append(pack.control().sentence()).append(System.lineSeparator());
    }
    String totals =
        String.format(
            Locale.ROOT,
            "%,d files: %,d papers read, %,d unchanged, %,d refused, %,d removed; %.1f s, %.1f"
                + " MB/s",
            run.files(),
            run.papers(),
            run.unchanged(),
            run.refused().size(),
            run.removed(),
            seconds(run),
            run.megabytesPerSecond());
    return text.append(totals).toString();
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
    List<Map<String, String>> refusals =
        run.refused().stream().map(r -> Map.of("file", r.file(), "reason", r.reason())).toList();
    json.put("refusals", refusals);
    json.put("lacking", run.lacking().stream().map(SummaryText::lack).toList());
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
