package uk.councilpapers.web.page;

import java.util.List;
import uk.councilpapers.model.Paper;
import uk.councilpapers.model.PaperKind;
import uk.councilpapers.text.Slug;

/**
 * The minute that a report of the same meeting led to, and the report behind a minute.
 *
 * <p>Stateless. They are told by their titles, which have to be the same, or one the beginning of
 * the other; where several fit, none is named.
 */
final class SameItem {

  /** A shorter title is too common to tell anything. */
  private static final int SHORTEST = 12;

  private SameItem() {}

  static List<Paper> of(Paper paper, List<Paper> meeting) {
    if (paper.kind() != PaperKind.MINUTE && paper.kind() != PaperKind.REPORT) return List.of();
    PaperKind other = paper.kind() == PaperKind.MINUTE ? PaperKind.REPORT : PaperKind.MINUTE;
    List<Paper> found =
        meeting.stream()
            .filter(p -> p.kind() == other && isSame(p.title(), paper.title()))
            .toList();
    return found.size() == 1 ? found : List.of();
  }

  private static boolean isSame(String one, String another) {
    String a = Slug.of(one);
    String b = Slug.of(another);
    return Math.min(a.length(), b.length()) >= SHORTEST && (a.startsWith(b) || b.startsWith(a));
  }
}
