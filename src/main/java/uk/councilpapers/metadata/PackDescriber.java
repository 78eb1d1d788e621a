package uk.councilpapers.metadata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.councilpapers.config.CommitteeRegister;
import uk.councilpapers.config.IndexConfig;
import uk.councilpapers.config.TextForms;
import uk.councilpapers.model.FrontSheet;
import uk.councilpapers.model.Pack;
import uk.councilpapers.model.PackOutline;
import uk.councilpapers.model.Reference;
import uk.councilpapers.model.Report;
import uk.councilpapers.model.ReportOutline;
import uk.councilpapers.model.SourceText;
import uk.councilpapers.model.Warning;
import uk.councilpapers.text.PlainLines;

/**
 * Reads what the papers of a pack say of themselves: attendance, officers, resolutions, topics,
 * references, promises, where it contradicts itself, and what its agenda says should be there.
 *
 * <p>Safe for use by several threads.
 */
public final class PackDescriber {

  private final CommitteeRegister committees;
  private final MinutesReader minutes;
  private final ReportFields fields;
  private final ReportOfficers officers;
  private final RecommendationReader recommendations;
  private final TopicMatcher topics;
  private final TextForms forms;
  private final PromiseFinder promises;

  /** A describer with the vocabulary of one council. */
  public PackDescriber(IndexConfig config) {
    this.committees = config.committees();
    this.topics = new TopicMatcher(config);
    this.minutes = new MinutesReader(config, topics);
    this.fields = new ReportFields(config.headings(), config.officers());
    this.officers = new ReportOfficers(config.officers());
    this.recommendations = new RecommendationReader(config.headings());
    this.forms = config.forms();
    this.promises = new PromiseFinder(forms);
  }

  /** Everything recognised in one source text, of which nothing is known beside it. */
  public Pack describe(String source, SourceText text, PackOutline outline) {
    Filed filed = new Filed(outline, PackFiling.printedIn(outline));
    return describe(source, PlainLines.of(text), filed);
  }

  /** Everything recognised in the lines of one source text that belongs to a meeting. */
  public Pack describe(String source, PlainLines lines, Filed filed) {
    PackOutline outline = filed.outline();
    BodyNames bodies = new BodyNames(committees, lines, outline);
    List<Section> sections = Section.allOf(lines, outline, bodies, forms);
    List<Reference> found = ReferenceFinder.find(lines, outline, bodies, sections);
    return new Pack(
        source,
        outline.front(),
        outline.minutes().stream().map(m -> minutes.read(lines, m)).toList(),
        outline.reports().stream().map(r -> report(lines, outline.front(), r)).toList(),
        outline.others(),
        found,
        promises.find(lines, outline, bodies, sections, found),
        warnings(lines, outline),
        ControlTotal.of(outline),
        filed.filing());
  }

  private List<Warning> warnings(PlainLines lines, PackOutline outline) {
    List<Warning> warnings = new ArrayList<>(outline.warnings());
    warnings.addAll(DateContradictions.in(lines, outline));
    warnings.addAll(TitleContradictions.in(outline));
    warnings.addAll(NewCommittees.in(outline, committees));
    warnings.sort(Comparator.comparingInt(Warning::line));
    return warnings;
  }

  private Report report(PlainLines lines, Optional<FrontSheet> front, ReportOutline outline) {
    return new Report(
        outline.title(),
        outline.committee(),
        outline.date(),
        fields.directorate(outline.header()),
        fields.wards(outline.header()),
        fields.keyDecision(outline.header()),
        outline.agendaItem(),
        officers.read(outline.header()),
        outline.lines(),
        recommendations.read(outline, lines.text()),
        topics.topics(Subject.of(outline, front), lines.plain(outline.lines())),
        outline.appendices());
  }
}
