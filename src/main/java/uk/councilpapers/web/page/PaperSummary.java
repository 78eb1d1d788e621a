package uk.councilpapers.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.councilpapers.model.Motion;
import uk.councilpapers.model.Officer;
import uk.councilpapers.model.OfficerKind;
import uk.councilpapers.model.Paper;
import uk.councilpapers.model.PaperKind;
import uk.councilpapers.model.ReportDetails;
import uk.councilpapers.model.Vote;
import uk.councilpapers.text.Slug;
import uk.councilpapers.web.library.PaperLinks;
import uk.councilpapers.web.page.PaperPage.Entry;
import uk.councilpapers.web.page.PaperPage.SummaryRow;
import uk.councilpapers.web.request.Addresses;

/** What a paper is in one glance, as rows of a summary list. For one paper and one thread. */
final class PaperSummary {

  private final Paper paper;
  private final List<SummaryRow> rows = new ArrayList<>();

  private final PaperLinks links;

  private PaperSummary(Paper paper, PaperLinks links) {
    this.paper = paper;
    this.links = links;
  }

  /** The rows, those without a value left out. */
  static List<SummaryRow> of(Paper paper, PaperLinks links) {
    return new PaperSummary(paper, links).rows();
  }

  private List<SummaryRow> rows() {
    String committee = paper.committee().id();
    add("Committee", led(paper.committee().name(), Addresses.committee(committee)));
    paper
        .date()
        .map(Wording::date)
        .ifPresent(
            d -> add("Meeting date", new Entry(d, paper.meetingId().map(Addresses::meeting))));
    decision();
    if (paper.kind() == PaperKind.MINUTE) add("Status", status(links.approvedBy()));
    add("Officers", paper.officers().stream().map(PaperSummary::officer).distinct().toList());
    report();
    attendance();
    add(
        "Topics",
        paper.topics().stream().map(t -> led(t.label(), Addresses.topic(t.id()))).toList());
    add("Printed in", paper.sources().stream().map(SourcePlace::of).toList());
    return List.copyOf(rows);
  }

  private void decision() {
    Motion motion = paper.content().motion();
    paper.outcome().ifPresent(o -> add("Outcome", plain(Wording.capitalised(o.id()))));
    motion.proposer().ifPresent(p -> add("Proposed by", plain(p)));
    motion.seconder().ifPresent(s -> add("Seconded by", plain(s)));
    motion.vote().ifPresent(v -> add("Vote", plain(vote(v))));
  }

  private static String vote(Vote vote) {
    String abstained = vote.abstained() == 0 ? "" : ", " + vote.abstained() + " abstained";
    return vote.inFavour() + " for, " + vote.against() + " against" + abstained;
  }

  private static Entry status(Optional<Paper> approvedBy) {
    return new Entry(Wording.status(approvedBy), approvedBy.map(Paper::id).map(Addresses::paper));
  }

  private void report() {
    ReportDetails details = paper.content().details();
    details.directorate().ifPresent(d -> add("Directorate", plain(d)));
    details.wards().ifPresent(w -> add("Wards", plain(w)));
    details.keyDecision().ifPresent(k -> add("Key decision", plain(k ? "Yes" : "No")));
  }

  private void attendance() {
    paper.content().attendance().chair().ifPresent(c -> add("Chair", plain(c)));
    if (!paper.members().isEmpty()) {
      add("Members present", plain(String.join(", ", paper.members())));
    }
    List<String> apologies = paper.content().attendance().apologies();
    if (!apologies.isEmpty()) add("Apologies", plain(String.join(", ", apologies)));
  }

  private void add(String label, Entry entry) {
    add(label, List.of(entry));
  }

  private void add(String label, List<Entry> entries) {
    if (!entries.isEmpty()) rows.add(new SummaryRow(label, entries));
  }

  private static Entry plain(String text) {
    return new Entry(text, Optional.empty());
  }

  private static Entry led(String label, String address) {
    return new Entry(label, Optional.of(address));
  }

  private static Entry officer(Officer officer) {
    return new Entry(
        Wording.officer(officer) + part(officer.kind()),
        officer.name().map(n -> Addresses.officer(Slug.of(n))));
  }

  private static String part(OfficerKind kind) {
    return switch (kind) {
      case CONTACT -> " (contact)";
      case AUTHOR -> " (author)";
      case LEAD -> " (lead)";
      case APPROVER -> " (approver)";
      case PRESENTER -> " (presenter)";
      case ATTENDING -> " (attending)";
    };
  }
}
