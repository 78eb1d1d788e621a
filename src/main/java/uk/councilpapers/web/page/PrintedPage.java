package uk.councilpapers.web.page;

import java.util.ArrayList;
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
 * @param original the file at this page
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
    String original,
    String text,
    List<Block.Placed> blocks) {

  /**
   * The view of a page.
   *
   * @param onPage the paper with the text of this page alone
   * @param inText what was found in that text
   * @param inWords what was found in {@link #words}
   */
  public static PrintedPage of(
      Paper onPage,
      int number,
      String q,
      PageImage image,
      List<Highlight> inText,
      List<Highlight> inWords) {
    String source = Addresses.source(onPage.source().fileId());
    return new PrintedPage(
        onPage.id(),
        onPage.title(),
        Wording.kind(onPage),
        number,
        onPage.source().pages().orElseThrow(),
        q,
        Addresses.paper(onPage.id(), q) + place(onPage.text()),
        Addresses.printedPage(onPage.id(), number, "") + "/image",
        image.width(),
        image.height(),
        marked(image.words(), inWords),
        source + "#page=" + number,
        onPage.text().joined(),
        BlockReader.read(onPage.text(), inText));
  }

  /** The first line with text: a paragraph may go over pages, and then no page starts there. */
  private static String place(PaperText text) {
    return IntStream.range(0, text.lines().size())
        .filter(i -> !text.lines().get(i).isBlank())
        .mapToObj(i -> "#l" + (text.firstLine() + i))
        .findFirst()
        .orElse("");
  }

  /** The lines of a paper that stand on one page. */
  public static PaperText text(Paper paper, int page) {
    PaperText all = paper.text();
    int[] here =
        IntStream.range(0, all.lines().size())
            .filter(i -> all.pageOf(all.firstLine() + i).orElse(0) == page)
            .toArray();
    if (here.length == 0) return new PaperText(List.of(), all.firstLine(), List.of());
    int to = here[here.length - 1] + 1;
    return new PaperText(all.lines().subList(here[0], to), all.firstLine() + here[0], List.of());
  }

  /** The paper with the words of a picture as its text, one behind the other. */
  public static Paper words(Paper paper, PageImage image) {
    String line = String.join(" ", image.words().stream().map(Word::text).toList());
    return paper.withSources(paper.sources(), new PaperText(List.of(line), 1, List.of()));
  }

  private static List<Word> marked(List<Word> words, List<Highlight> found) {
    List<Word> marked = new ArrayList<>();
    int start = 0;
    for (Word word : words) {
      int first = start;
      int end = start + word.text().length();
      if (found.stream().anyMatch(h -> h.start() < end && h.end() > first)) marked.add(word);
      start = end + 1;
    }
    return List.copyOf(marked);
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
