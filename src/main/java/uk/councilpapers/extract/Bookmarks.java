package uk.councilpapers.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import uk.councilpapers.model.Bookmark;

/** Reads the outline of a PDF, all its levels in a row. Stateless. */
final class Bookmarks {

  /** Outlines of broken files run in circles. */
  private static final int MOST = 5_000;

  private static final int DEEPEST = 20;

  private Bookmarks() {}

  static List<Bookmark> of(PDDocument document) {
    List<Bookmark> found = new ArrayList<>();
    PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
    if (outline != null) collect(document, outline, found, 1);
    return found;
  }

  private static void collect(
      PDDocument document, PDOutlineNode parent, List<Bookmark> found, int level) {
    PDOutlineItem item = parent.getFirstChild();
    while (item != null && found.size() < MOST) {
      int page = page(document, item);
      String title = item.getTitle();
      if (page > 0 && title != null && !title.isBlank()) {
        found.add(new Bookmark(title.strip(), level, page));
      }
      if (level < DEEPEST) collect(document, item, found, level + 1);
      item = item.getNextSibling();
    }
  }

  /** Counted from 1; 0 where the entry leads to no page. */
  private static int page(PDDocument document, PDOutlineItem item) {
    try {
      PDPage page = item.findDestinationPage(document);
      return page == null ? 0 : document.getPages().indexOf(page) + 1;
    } catch (IOException | RuntimeException e) {
      return 0;
    }
  }
}
