package uk.councilpapers.web.page;

import java.util.List;

/** The headings of a long paper as a list to go to. Stateless. */
final class PaperHeadings {

  private static final int FEWEST = 4;
  private static final int MOST = 60;
  private static final int LONG = 40;

  private PaperHeadings() {}

  /** The headings; none for a paper that is read without such a list. */
  static List<Link> of(List<Block.Placed> blocks) {
    if (blocks.size() < LONG) return List.of();
    List<Link> headings =
        blocks.stream()
            .filter(b -> b.block() instanceof Block.Heading)
            .map(PaperHeadings::link)
            .limit(MOST)
            .toList();
    return headings.size() < FEWEST ? List.of() : headings;
  }

  private static Link link(Block.Placed placed) {
    HtmlText text = ((Block.Heading) placed.block()).line().html();
    return new Link(text.plainText(), "#p" + placed.number());
  }
}
