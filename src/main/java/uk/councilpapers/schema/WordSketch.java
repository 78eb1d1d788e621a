package uk.councilpapers.schema;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.councilpapers.model.Paper;
import uk.councilpapers.text.Words;

/**
 * A few numbers made of a text, by which a like text is known without keeping the text: the
 * smallest hashes of all runs of three words. The share of the numbers that two texts have in
 * common is about the share of such runs that they have in common (bottom-k sketch). Immutable.
 *
 * @param hashes ascending, at most {@value #SIZE}
 */
record WordSketch(List<Integer> hashes) {

  private static final int SIZE = 64;
  private static final int RUN = 3;

  /** Fewer runs than this are found in texts that have nothing to do with each other. */
  private static final int TELLING = 40;

  /** Copies the list. */
  WordSketch {
    hashes = List.copyOf(hashes);
  }

  static WordSketch of(Paper paper) {
    List<String> words = Words.folded(paper.text().joined());
    TreeSet<Integer> smallest = new TreeSet<>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      smallest.add(mixed(String.join(" ", words.subList(i, i + RUN)).hashCode()));
      if (smallest.size() > SIZE) smallest.pollLast();
    }
    return new WordSketch(new ArrayList<>(smallest));
  }

  /** Spreads the bits of a string's hash (the finalizer of MurmurHash3). */
  private static int mixed(int hash) {
    int h = hash;
    h ^= h >>> 16;
    h *= 0x85ebca6b;
    h ^= h >>> 13;
    h *= 0xc2b2ae35;
    return h ^ (h >>> 16);
  }

  /** Whether the text is long enough to be told from others by its words alone. */
  boolean isTelling() {
    return hashes.size() >= TELLING;
  }

  /** About the share of their runs of words that two texts have in common; 0 to 1. */
  double likeness(WordSketch other) {
    Set<Integer> here = new HashSet<>(hashes);
    Set<Integer> there = new HashSet<>(other.hashes);
    List<Integer> union =
        Stream.concat(hashes.stream(), other.hashes.stream())
            .distinct()
            .sorted()
            .limit(SIZE)
            .toList();
    if (union.isEmpty()) return 1;
    long shared = union.stream().filter(h -> here.contains(h) && there.contains(h)).count();
    return (double) shared / union.size();
  }

  /** The numbers in hexadecimal, eight digits each. */
  String print() {
    return hashes.stream().map("%08x"::formatted).collect(Collectors.joining());
  }

  static WordSketch parse(String printed) {
    List<Integer> hashes = new ArrayList<>();
    for (int i = 0; i + 8 <= printed.length(); i += 8) {
      hashes.add(Integer.parseUnsignedInt(printed, i, i + 8, 16));
    }
    return new WordSketch(hashes);
  }
}
