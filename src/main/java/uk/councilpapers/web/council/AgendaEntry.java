package uk.councilpapers.web.council;

import java.util.List;
import uk.councilpapers.model.AgendaItem;
import uk.councilpapers.model.Paper;

/**
 * An item of an agenda with the papers held for it.
 *
 * @param papers reports and other papers under the item, without appendices
 * @param minutes the minutes that record the item
 * @param missing whether the agenda announces a paper that is not held
 */
public record AgendaEntry(
    AgendaItem item, List<Paper> papers, List<Paper> minutes, boolean missing) {

  /** Copies the lists. */
  public AgendaEntry {
    papers = List.copyOf(papers);
    minutes = List.copyOf(minutes);
  }
}
