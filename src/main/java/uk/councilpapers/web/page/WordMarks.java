package uk.councilpapers.web.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import uk.councilpapers.search.Highlight;
import uk.councilpapers.web.library.PageImage.Word;

/**
 * Finds on the picture of a page the words that are marked in its text.
 *
 * <p>For one page and one thread. Text and picture hold the same words nearly in the same order,
 * but not quite: running heads are not in the text, and tables are read in another order. A marked
 * word is therefore the one of the same letters with the same neighbours; of several the first that
 * is still free.
 */
final class WordMarks {

  private static final Pattern WORD = Pattern.compile("\\S+");
  private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");

  private final List<Word> words;
  private final List<String> printed;
  private final Set<Integer> marked = new LinkedHashSet<>();

  private WordMarks(List<Word> words) {
    this.words = words;
    this.printed = words.stream().map(w -> plain(w.text())).toList();
  }

  /** The words of the picture that the highlights of the text stand for. */
  static List<Word> of(String text, List<Highlight> found, List<Word> words) {
    WordMarks marks = new WordMarks(words);
    List<MatchResult> read = WORD.matcher(text).results().toList();
    for (int i = 0; i < read.size(); i++) {
      int start = read.get(i).start();
      int end = read.get(i).end();
      if (found.stream().noneMatch(h -> h.start() < end && h.end() > start)) continue;
      marks.mark(word(read, i), word(read, i - 1), word(read, i + 1));
    }
    return marks.words();
  }

  private static String word(List<MatchResult> read, int index) {
    return index < 0 || index >= read.size() ? "" : plain(read.get(index).group());
  }

  private void mark(String word, String before, String after) {
    int best = -1;
    int most = -1;
    for (int i = 0; i < printed.size(); i++) {
      if (!printed.get(i).equals(word) || marked.contains(i)) continue;
      int like = 0;
      if (i > 0 && printed.get(i - 1).equals(before)) like++;
      if (i + 1 < printed.size() && printed.get(i + 1).equals(after)) like++;
      if (like <= most) continue;
      most = like;
      best = i;
    }
    if (best >= 0) marked.add(best);
  }

  private List<Word> words() {
    List<Word> list = new ArrayList<>();
    marked.stream().sorted().forEach(i -> list.add(words.get(i)));
    return List.copyOf(list);
  }

  private static String plain(String word) {
    return EDGES.matcher(word).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
