package uk.councilpapers.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import uk.councilpapers.schema.PaperField;

/**
 * Chooses the passages of one paper that show best why it was found: those with many different
 * words of the query, rare ones above all, before those that repeat one word; a page of contents
 * last.
 *
 * <p>For one search, in one thread.
 */
final class PassageChoice {

  /** The dots or the tab between a heading and its page on a page of contents. */
  private static final Pattern CONTENTS = Pattern.compile("\\.{4,}|…{2,}|\\t\\d{1,3}\\s*(?:\\n|$)");

  /** What a passage of a page of contents is worth beside one of the text. */
  private static final double CONTENTS_WORTH = 0.2;

  /** What the head of a paper is worth: its title is shown above the snippets anyway. */
  private static final double HEAD_WORTH = 0.7;

  private final IndexReader reader;
  private final Map<BytesRef, Double> weights = new HashMap<>();

  PassageChoice(IndexReader reader) {
    this.reader = reader;
  }

  /** The best passages in the order of the text, at most so many. */
  List<TextPassage> best(List<TextPassage> passages, String body, int most) {
    if (passages.size() <= most) return passages;
    Map<TextPassage, Double> worth = new HashMap<>();
    for (TextPassage passage : passages) worth.put(passage, worth(passage, body));
    return passages.stream()
        .sorted(Comparator.comparingDouble((TextPassage p) -> -worth.getOrDefault(p, 0.0)))
        .limit(most)
        .sorted(Comparator.comparingInt(TextPassage::start))
        .toList();
  }

  private double worth(TextPassage passage, String body) {
    double worth = Math.log1p(passage.marks().size());
    for (BytesRef term : passage.terms()) worth += weight(term);
    if (passage.start() == 0) worth *= HEAD_WORTH;
    String text = body.substring(passage.start(), passage.end());
    return CONTENTS.matcher(text).find() ? worth * CONTENTS_WORTH : worth;
  }

  /** A rare word counts more; a phrase, which is no term of the index, counts as a rare word. */
  private double weight(BytesRef term) {
    return weights.computeIfAbsent(
        term,
        t -> {
          try {
            int papers = reader.docFreq(new Term(PaperField.BODY.field(), t));
            return Math.log1p(reader.numDocs() / (papers + 1.0));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}
