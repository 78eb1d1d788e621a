package uk.councilpapers.web.json;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.councilpapers.web.library.PageImage.Word;
import uk.councilpapers.web.page.PrintedPage;

/** A page as printed as JSON. Stateless. */
public final class PrintedPageJson {

  private PrintedPageJson() {}

  /** The page with its picture's address, its text and the boxes of what was found. */
  public static Map<String, @Nullable Object> of(PrintedPage page) {
    return new JsonFields()
        .put("paper", page.paper())
        .put("page", page.number())
        .put("firstPage", page.pages().first())
        .put("lastPage", page.pages().last())
        .put("image", page.image())
        .put("width", page.width())
        .put("height", page.height())
        .put("marks", page.marks().stream().map(PrintedPageJson::box).toList())
        .put("text", page.text())
        .put("original", page.original())
        .toMap();
  }

  private static Map<String, @Nullable Object> box(Word word) {
    return new JsonFields()
        .put("word", word.text())
        .put("x", word.x())
        .put("y", word.y())
        .put("width", word.width())
        .put("height", word.height())
        .toMap();
  }
}
