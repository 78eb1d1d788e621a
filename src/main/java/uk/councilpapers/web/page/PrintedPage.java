package uk.councilpapers.web.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import uk.councilpapers.model.PageRange;
import uk.councilpapers.model.Paper;
import uk.councilpapers.model.PaperText;
import uk.councilpapers.search.Highlight;
import uk.councilpapers.web.library.PageImage;
import uk.councilpapers.web.library.PageImage.Word;
import uk.councilpapers.web.request.Addresses;

/**
 * A page of a paper as printed, with its text beside it.
 *
 * @param number of the page in its file, counted from 1
 * @param q what is marked; may be empty
 * @param back the paper, with the same words marked
 * @param image the address of the picture, {@code width} by {@code height} pixels
 * @param marks the words that were found, as boxes on the picture
 * @param original the file at this page; empty where it is closed
 * @param text the page's lines, for programs
 * @param blocks the same for readers
 */
public record PrintedPage(
    String paper,
    String title,
    String kind,
    int number,
    PageRange pages,
    String q,
    String back,
    String image,
    int width,
    int height,
    List<Word> marks,
    Optional<String> original,
    String text,
    List<Block.Placed> blocks) {

  /**
   * The view of a page.
   *
   * @param found what was found in the joined text of the paper
   */
  public static PrintedPage of(
      Paper paper, int number, String q, PageImage image, List<Highlight> found) {
    PaperText text = text(paper.text(), number);
    List<Highlight> here = inside(paper.text(), text, found);
    return new PrintedPage(
        paper.id(),
        paper.title(),
        Wording.kind(paper),
        number,
        paper.source().pages().orElseThrow(),
        q,
        Addresses.paper(paper.id(), q) + place(text),
        Addresses.printedPage(paper.id(), number, "") + "/image",
        image.width(),
        image.height(),
        WordMarks.of(text.joined(), here, image.words()),
        paper.source().closed()
            ? Optional.empty()
            : Optional.of(Addresses.source(paper.source().fileId()) + "#page=" + number),
        text.joined(),
        BlockReader.read(text, here));
  }

  /** The first line of the page in the paper, which has an anchor if it holds text. */
  private static String place(PaperText page) {
    return IntStream.range(0, page.lines().size())
        .filter(i -> !LineKind.isBlank(page.lines().get(i)))
        .mapToObj(i -> "#l" + (page.firstLine() + i))
        .findFirst()
        .orElse("#text");
  }

  /** The lines that stand on one page. */
  private static PaperText text(PaperText all, int page) {
    int[] here =
        IntStream.range(0, all.lines().size())
            .filter(i -> all.pageOf(all.firstLine() + i).orElse(0) == page)
            .toArray();
    if (here.length == 0) return new PaperText(List.of(), all.firstLine(), List.of());
    int to = here[here.length - 1] + 1;
    return new PaperText(all.lines().subList(here[0], to), all.firstLine() + here[0], List.of());
  }

  /** What was found in a part of a text, counted from its beginning. */
  private static List<Highlight> inside(PaperText all, PaperText part, List<Highlight> found) {
    int lines = part.firstLine() - all.firstLine();
    int start = all.lines().subList(0, lines).stream().mapToInt(l -> l.length() + 1).sum();
    int end = start + part.joined().length();
    return found.stream()
        .filter(h -> h.end() > start && h.start() < end)
        .map(h -> new Highlight(Math.max(h.start(), start) - start, Math.min(h.end(), end) - start))
        .toList();
  }

  /** The page before this one, in the same paper. */
  public Optional<Link> previous() {
    return number > pages.first() ? Optional.of(page(number - 1)) : Optional.empty();
  }

  /** The page behind this one, in the same paper. */
  public Optional<Link> next() {
    return number < pages.last() ? Optional.of(page(number + 1)) : Optional.empty();
  }

  private Link page(int other) {
    return new Link("Page " + other, Addresses.printedPage(paper, other, q));
  }
}
