package uk.councilpapers.metadata;

import java.util.List;
import java.util.Optional;
import uk.councilpapers.config.IndexConfig;
import uk.councilpapers.model.Attendance;
import uk.councilpapers.model.Minute;
import uk.councilpapers.model.MinuteOutline;
import uk.councilpapers.model.Minutes;
import uk.councilpapers.model.MinutesOutline;
import uk.councilpapers.model.Pack;
import uk.councilpapers.model.PackOutline;
import uk.councilpapers.model.Report;
import uk.councilpapers.model.ReportOutline;
import uk.councilpapers.model.SourceText;

/**
 * Reads what the papers of a pack say of themselves: attendance, officers, resolutions, topics.
 *
 * <p>Safe for use by several threads.
 */
public final class PackDescriber {

  private final IndexConfig config;

  /** A describer with the vocabulary of one council. */
  public PackDescriber(IndexConfig config) {
    this.config = config;
  }

  /** Everything recognised in one source text. */
  public Pack describe(String source, SourceText text, PackOutline outline) {
    return new Pack(
        source,
        outline.front(),
        outline.minutes().stream().map(m -> minutes(text, m)).toList(),
        outline.reports().stream().map(r -> report(text, r)).toList(),
        outline.others(),
        List.of(),
        List.of(),
        outline.warnings());
  }

  private Minutes minutes(SourceText text, MinutesOutline outline) {
    return new Minutes(
        config.committees().committee(outline.committee()).name(),
        outline.date(),
        outline.lines(),
        Attendance.NONE,
        outline.items().stream().map(i -> minute(text, i)).toList());
  }

  private Minute minute(SourceText text, MinuteOutline item) {
    return new Minute(
        item.ref(),
        item.title(),
        item.lines(),
        resolutions(text, item),
        Optional.empty(),
        List.of(),
        List.of());
  }

  private Report report(SourceText text, ReportOutline outline) {
    return new Report(
        outline.title(),
        outline.committee(),
        outline.date(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        outline.agendaItem(),
        List.of(),
        outline.lines(),
        recommendations(text, outline),
        List.of(),
        outline.appendices());
  }

  private static List<String> resolutions(SourceText text, MinuteOutline item) {
    return text.lines(item.lines()).stream().filter(l -> l.startsWith("Resolved:- That")).toList();
  }

  private static List<String> recommendations(SourceText text, ReportOutline report) {
    return text.lines(report.lines()).stream().filter(l -> l.startsWith("That the")).toList();
  }
}
