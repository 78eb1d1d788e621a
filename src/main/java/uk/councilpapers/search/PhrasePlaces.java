package uk.councilpapers.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PhraseQuery;

/**
 * Reads where the words of a phrase stand one behind the other in papers of one segment. Keeps its
 * place in the lists of the words, which Lucene looks up anew for every paper. For one thread;
 * papers are asked for in their order.
 */
final class PhrasePlaces {

  private final PostingsEnum[] words;
  private final int[] shifts;
  private int[] positions = new int[16];
  private int[] starts = new int[16];
  private int[] ends = new int[16];

  private PhrasePlaces(PostingsEnum[] words, int[] shifts) {
    this.words = words;
    this.shifts = shifts;
  }

  /** Empty where a segment lacks one of the words. */
  static Optional<PhrasePlaces> in(LeafReader segment, PhraseQuery phrase) throws IOException {
    Term[] terms = phrase.getTerms();
    PostingsEnum[] words = new PostingsEnum[terms.length];
    for (int i = 0; i < terms.length; i++) {
      PostingsEnum word = segment.postings(terms[i], PostingsEnum.OFFSETS);
      if (word == null) return Optional.empty();
      words[i] = word;
    }
    return Optional.of(new PhrasePlaces(words, phrase.getPositions()));
  }

  /** Whether a paper before this one was asked for last. */
  boolean isBefore(int doc) {
    return words[0].docID() < doc;
  }

  /** Whether the paper has all of the words, wherever they stand. */
  boolean hasWords(int doc) throws IOException {
    for (PostingsEnum word : words) {
      if (word.docID() < doc) word.advance(doc);
      if (word.docID() != doc) return false;
    }
    return true;
  }

  /** Adds at most so many places of the phrase in a paper that has its words. */
  void add(int number, int most, List<Place> places) throws IOException {
    int count = first(words[0]);
    for (int i = 1; i < words.length && count > 0; i++) {
      count = followed(words[i], shifts[i] - shifts[0], count);
    }
    for (int i = 0; i < Math.min(most, count); i++) {
      places.add(new Place(number, positions[i], starts[i], ends[i]));
    }
  }

  private int first(PostingsEnum word) throws IOException {
    int count = word.freq();
    if (count > positions.length) {
      positions = Arrays.copyOf(positions, count);
      starts = Arrays.copyOf(starts, count);
      ends = Arrays.copyOf(ends, count);
    }
    for (int i = 0; i < count; i++) {
      positions[i] = word.nextPosition();
      starts[i] = word.startOffset();
      ends[i] = word.endOffset();
    }
    return count;
  }

  /** Keeps the places that the word stands so many words behind. */
  private int followed(PostingsEnum word, int shift, int count) throws IOException {
    int kept = 0;
    int at = 0;
    for (int left = word.freq(); left > 0 && at < count; left--) {
      int position = word.nextPosition();
      while (at < count && positions[at] + shift < position) at++;
      if (at == count || positions[at] + shift > position) continue;
      positions[kept] = positions[at];
      starts[kept] = starts[at];
      ends[kept++] = word.endOffset();
      at++;
    }
    return kept;
  }
}
