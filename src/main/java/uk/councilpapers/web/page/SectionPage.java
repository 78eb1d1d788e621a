package uk.councilpapers.web.page;

import java.util.List;
import java.util.Optional;

/**
 * One committee, officer, topic or member with what is held.
 *
 * @param here the section of the header that it belongs to
 * @param caption what it is, above the title
 * @param search the search inside it
 * @param takeAway feeds, tables and calendars of it
 * @param feeds those that a browser may find
 * @param years its papers by year; may be empty
 * @param posts an officer's posts over time; may be empty
 * @param meetings by year; may be empty
 * @param papers the newest; may be empty
 * @param more where all its papers are; empty where the newest are all
 */
public record SectionPage(
    String title,
    String here,
    String caption,
    Link list,
    List<Fact> facts,
    SearchInside search,
    List<Link> takeAway,
    List<Link> feeds,
    List<YearRow> years,
    List<PostRow> posts,
    List<MeetingYear> meetings,
    List<PaperRow> papers,
    Optional<Link> more) {

  /** A post with the time in which papers print it. */
  public record PostRow(String title, String period, String papers) {}
}
