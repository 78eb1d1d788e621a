package uk.councilpapers.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.councilpapers.index.IndexReport;
import uk.councilpapers.index.IndexReport.HeldFile;
import uk.councilpapers.index.IndexReport.Made;
import uk.councilpapers.index.IndexReport.Removed;
import uk.councilpapers.index.IndexReport.State;

/** What a check showed, as lines for people and as JSON fields. Stateless. */
final class CheckText {

  private static final String AGAIN = "run council-papers index PATH";

  private CheckText() {}

  /** A line for each thing that was looked at, with what to do, then one with the verdict. */
  static String lines(IndexReport report) {
    List<String> lines = new ArrayList<>();
    lines.add("index [" + report.index() + "] " + soundness(report));
    if (report.damage().isEmpty()) {
      lines.add("configuration: " + made(report.made()));
      for (State state : State.values()) {
        report.files(state).stream()
            .map(CheckText::line)
            .filter(l -> !l.isEmpty())
            .forEach(lines::add);
      }
    }
    report.removed().forEach(removed -> lines.add(line(removed)));
    lines.add(verdict(report));
    return String.join(System.lineSeparator(), lines);
  }

  private static String soundness(IndexReport report) {
    return report
        .damage()
        .map(damage -> "is damaged: " + damage)
        .orElseGet(
            () ->
                "is sound: "
                    + Amounts.papers(report.papers())
                    + " of "
                    + Amounts.of(report.files().size(), "file")
                    + ", "
                    + Amounts.megabytes(report.bytes()));
  }

  private static String made(Made made) {
    return switch (made) {
      case AS_NOW -> "that of the index";
      case OTHER_CONFIGURATION ->
          "the index was made under another one; " + AGAIN + ", which reads all papers again";
      case OTHER_VERSION ->
          "the index was made by another version of the program; "
              + AGAIN
              + ", which reads all papers again";
    };
  }

  /** Empty for a file of which there is nothing to say. */
  private static String line(HeldFile file) {
    String head = file.state().name().toLowerCase(Locale.ROOT) + " [" + file.name() + "] ";
    return switch (file.state()) {
      case UNCHANGED, TAKEN_DOWN, NOT_COMPARED -> "";
      case CHANGED -> head + "was changed since it was indexed; " + AGAIN;
      case GONE -> head + gone(file);
      case UNREADABLE -> head + file.detail().orElse("") + "; see to it that it can be read";
      case REFUSED -> head + file.detail().orElse("") + "; mend it or take it away, then " + AGAIN;
      case WITHHELD -> head + "is exempt: not indexed";
    };
  }

  private static String line(Removed removed) {
    String papers = removed.papers() == 1 ? "" : " (" + Amounts.papers(removed.papers()) + ")";
    return "removed [" + removed.named() + "]" + papers + " was " + removed.takenDown().words();
  }

  private static String gone(HeldFile file) {
    String forget = " until " + AGAIN.replace("run ", "") + " --prune";
    return file.papers() == 0
        ? "is not there any more; it stays listed" + forget
        : "is not there any more; "
            + Amounts.papers(file.papers())
            + (file.papers() == 1 ? " stays" : " stay")
            + " searchable"
            + forget;
  }

  private static String verdict(IndexReport report) {
    if (report.damage().isPresent()) {
      String anew = "damaged: restore a snapshot, or move the folder away and " + AGAIN;
      return report.removed().isEmpty() ? anew : anew + ", then remove again what is listed here";
    }
    if (report.allWell()) return "all is well";
    List<String> counts = new ArrayList<>();
    if (report.made() != Made.AS_NOW) counts.add("the configuration");
    for (State state : List.of(State.CHANGED, State.GONE, State.UNREADABLE, State.REFUSED)) {
      int files = report.files(state).size();
      if (files > 0) counts.add(files + " " + state.name().toLowerCase(Locale.ROOT));
    }
    return "to do: " + String.join(", ", counts);
  }

  /** The fields of {@code --json}. */
  static Map<String, @Nullable Object> json(IndexReport report) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("index", report.index().toString());
    json.put("verdict", verdict(report));
    json.put("damage", report.damage().orElse(null));
    json.put("madeWith", name(report.made()));
    json.put("papers", report.papers());
    json.put("bytes", report.bytes());
    json.put("files", report.files().stream().map(CheckText::json).toList());
    json.put("removed", report.removed().stream().map(CheckText::json).toList());
    return json;
  }

  private static Map<String, @Nullable Object> json(Removed removed) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("named", removed.named());
    json.put("papers", removed.papers());
    json.put("on", removed.takenDown().on().toString());
    json.put("because", removed.takenDown().because().orElse(null));
    return json;
  }

  private static Map<String, @Nullable Object> json(HeldFile file) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("name", file.name());
    json.put("path", file.path());
    json.put("state", name(file.state()));
    json.put("papers", file.papers());
    json.put("detail", file.detail().orElse(null));
    return json;
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
