package uk.councilpapers.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;

/** The papers of a few lists, each once, in order. For one thread. */
final class MergedPostings extends DocIdSetIterator {

  private final PostingsEnum[] lists;
  private final float[] weights;
  private final int[] docs;
  private final long cost;
  private int doc = -1;

  /**
   * Merges the lists.
   *
   * @param weights what a word in each list counts
   */
  MergedPostings(List<PostingsEnum> lists, List<Float> weights) {
    this.lists = lists.toArray(PostingsEnum[]::new);
    this.weights = new float[this.lists.length];
    this.docs = new int[this.lists.length];
    long papers = 0;
    for (int i = 0; i < this.lists.length; i++) {
      this.weights[i] = weights.get(i);
      docs[i] = -1;
      papers += this.lists[i].cost();
    }
    cost = papers;
  }

  @Override
  public int docID() {
    return doc;
  }

  @Override
  public int nextDoc() throws IOException {
    int least = NO_MORE_DOCS;
    for (int i = 0; i < docs.length; i++) {
      if (docs[i] == doc) docs[i] = lists[i].nextDoc();
      if (docs[i] < least) least = docs[i];
    }
    doc = least;
    return least;
  }

  @Override
  public int advance(int target) throws IOException {
    int least = NO_MORE_DOCS;
    for (int i = 0; i < docs.length; i++) {
      if (docs[i] < target) docs[i] = lists[i].advance(target);
      if (docs[i] < least) least = docs[i];
    }
    doc = least;
    return least;
  }

  @Override
  public long cost() {
    return cost;
  }

  /** How often the word stands in the paper, each list by its weight. */
  float weightedFrequency() throws IOException {
    float sum = 0;
    for (int i = 0; i < docs.length; i++) {
      if (docs[i] == doc) sum += weights[i] * lists[i].freq();
    }
    return sum;
  }
}
