package uk.councilpapers.split;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.councilpapers.model.AgendaItem;
import uk.councilpapers.model.Bookmark;
import uk.councilpapers.model.SourceText;
import uk.councilpapers.text.PlainLines;

/**
 * What the bookmarks of a PDF say of a pack: on which page the paper of an agenda item starts, and
 * on which the documents that are attached to it.
 *
 * <p>Immutable. Publishers' systems name the items on the first level and their documents on the
 * second; a word processor names the headings of one document. So bookmarks count only where most
 * of the first level are items of the agenda, and nothing below the second level does.
 */
final class Bookmarked {

  /** For a pack whose file carries no bookmarks. */
  static final Bookmarked NOTHING = new Bookmarked(new TreeMap<>(), new TreeMap<>());

  /** From this likeness on a bookmark names the item; its number counts before. */
  private static final double ALIKE = 0.6;

  private static final Pattern NUMBER =
      Pattern.compile("^(?:(?i:agenda )?(?i:item ))?(\\d{1,3}(?:\\([a-z]\\))?)[.:)]?\\s+(?=\\S)");
  private static final Pattern FRONT = Pattern.compile("(?i)agenda(?: front\\S*| frontsheet)?");
  private static final Pattern FILE_NAME = Pattern.compile("(?i)\\.[a-z]{3,4}$|_|^microsoft word");

  private final NavigableMap<Integer, AgendaItem> items;
  private final NavigableMap<Integer, String> documents;

  private Bookmarked(
      NavigableMap<Integer, AgendaItem> items, NavigableMap<Integer, String> documents) {
    this.items = items;
    this.documents = documents;
  }

  /** The bookmarks of the text beside its agenda. */
  static Bookmarked of(PlainLines lines, List<AgendaItem> agenda) {
    SourceText text = lines.text();
    NavigableMap<Integer, AgendaItem> items = new TreeMap<>();
    NavigableMap<Integer, String> documents = new TreeMap<>();
    int named = 0;
    int top = 0;
    boolean below = false;
    for (Bookmark bookmark : text.bookmarks()) {
      int line = line(text, lines, bookmark);
      if (bookmark.level() == 1 && !FRONT.matcher(bookmark.text()).matches()) {
        Optional<AgendaItem> item = item(bookmark.text(), agenda);
        item.ifPresent(i -> items.putIfAbsent(line, i));
        below = item.isPresent();
        top++;
        if (below) named++;
      }
      if (bookmark.level() == 2 && below) documents.putIfAbsent(line, bookmark.text());
    }
    return named == 0 || 2 * named < top ? NOTHING : new Bookmarked(items, documents);
  }

  /** The first filled line of the page; 0 where there is no such page. */
  private static int line(SourceText text, PlainLines lines, Bookmark bookmark) {
    boolean held = bookmark.page() >= 1 && bookmark.page() <= text.pageStarts().size();
    return held ? lines.filledFrom(text.pageStarts().get(bookmark.page() - 1), lines.size()) : 0;
  }

  private static Optional<AgendaItem> item(String bookmark, List<AgendaItem> agenda) {
    Matcher number = NUMBER.matcher(bookmark);
    String title = number.lookingAt() ? bookmark.substring(number.end()) : bookmark;
    Optional<AgendaItem> best = Optional.empty();
    double most = ALIKE;
    for (AgendaItem item : agenda) {
      boolean numbered = number.hasMatch() && item.number().equals(number.group(1));
      double likeness = TitleLikeness.of(title, item.title()) + (numbered ? ALIKE / 2 : 0);
      if (likeness < most) continue;
      most = likeness;
      best = Optional.of(item);
    }
    return best;
  }

  /** Whether the paper of the item starts on the page whose first filled line this is. */
  boolean starts(int line, AgendaItem item) {
    return item.equals(items.get(line));
  }

  /** Whether the paper of any item starts on the page whose first filled line this is. */
  boolean leadTo(int line) {
    return items.containsKey(line);
  }

  /**
   * The documents in the range: the first filled line of each page on which one starts, and its
   * title where the bookmark is one and not the name of a file.
   */
  NavigableMap<Integer, Optional<String>> documents(int first, int last) {
    NavigableMap<Integer, Optional<String>> found = new TreeMap<>();
    if (first > last) return found;
    documents
        .subMap(first, true, last, true)
        .forEach((line, text) -> found.put(line, Optional.of(text).filter(Bookmarked::isTitle)));
    return found;
  }

  private static boolean isTitle(String bookmark) {
    return bookmark.indexOf(' ') > 0 && !FILE_NAME.matcher(bookmark).find();
  }
}
