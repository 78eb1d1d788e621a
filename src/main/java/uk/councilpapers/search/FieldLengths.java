package uk.councilpapers.search;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.SmallFloat;

/**
 * How long papers are, all fields of a target together and each by its weight: one byte a paper, as
 * Lucene writes lengths. Worked out once a segment and kept until the segment is closed, so that
 * scoring a word need not add up six lengths for every paper. Safe for use by several threads.
 */
final class FieldLengths {

  /** What Lucene takes where a paper has no length. */
  private static final byte NO_LENGTH = 1;

  private final Map<Key, byte[]> known = new ConcurrentHashMap<>();

  private record Key(IndexReader.CacheKey segment, Map<String, Float> weights) {}

  /**
   * The lengths of a segment's papers.
   *
   * @param weights of the fields
   */
  byte[] of(LeafReader segment, Map<String, Float> weights) throws IOException {
    Optional<IndexReader.CacheHelper> helper = Optional.ofNullable(segment.getCoreCacheHelper());
    if (helper.isEmpty()) return read(segment, weights);
    Key key = new Key(helper.get().getKey(), weights);
    byte[] lengths = known.get(key);
    if (lengths != null) return lengths;
    lengths = read(segment, weights);
    if (known.putIfAbsent(key, lengths) == null) {
      helper.get().addClosedListener(closed -> known.remove(key));
    }
    return lengths;
  }

  private static byte[] read(LeafReader segment, Map<String, Float> weights) throws IOException {
    float[] sums = new float[segment.maxDoc()];
    boolean[] found = new boolean[segment.maxDoc()];
    for (Map.Entry<String, Float> field : weights.entrySet()) {
      NumericDocValues lengths = segment.getNormValues(field.getKey());
      if (lengths == null) continue;
      while (lengths.nextDoc() != NumericDocValues.NO_MORE_DOCS) {
        found[lengths.docID()] = true;
        int length = SmallFloat.byte4ToInt((byte) lengths.longValue());
        sums[lengths.docID()] += field.getValue() * length;
      }
    }
    byte[] all = new byte[sums.length];
    for (int doc = 0; doc < all.length; doc++) {
      all[doc] = found[doc] ? SmallFloat.intToByte4(Math.round(sums[doc])) : NO_LENGTH;
    }
    return all;
  }
}
