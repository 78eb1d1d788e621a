package uk.councilpapers.web.page;

import java.util.ArrayList;
import java.util.List;
import uk.councilpapers.model.Paper;
import uk.councilpapers.web.request.Addresses;

/** A paper in a list: its title, and what it is in a few words. */
public record PaperRow(String title, String address, List<String> facts) {

  /** A paper of any meeting. */
  static PaperRow of(Paper paper) {
    List<String> facts = new ArrayList<>(List.of(Wording.kind(paper), paper.committee().name()));
    paper.date().map(Wording::date).ifPresent(facts::add);
    return new PaperRow(paper.title(), Addresses.paper(paper.id()), List.copyOf(facts));
  }

  /** A paper where its committee is known. */
  static PaperRow inCommittee(Paper paper) {
    List<String> facts = new ArrayList<>(List.of(Wording.kind(paper)));
    paper.date().map(Wording::date).ifPresent(facts::add);
    return new PaperRow(paper.title(), Addresses.paper(paper.id()), List.copyOf(facts));
  }

  /** A paper where meeting and committee are known. */
  static PaperRow inMeeting(Paper paper) {
    List<String> facts = new ArrayList<>(List.of(Wording.kind(paper)));
    paper.outcome().map(o -> Wording.capitalised(o.id())).ifPresent(facts::add);
    return new PaperRow(paper.title(), Addresses.paper(paper.id()), List.copyOf(facts));
  }
}
