package uk.councilpapers.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds many phrases in a text in one pass over its words.
 *
 * <p>At every word the longest phrase that starts there counts, unless it lies inside one that
 * started earlier: {@code house} is hidden in {@code council house}, while {@code social care} and
 * {@code care workforce} both count in {@code social care workforce}. Build it first, then share it
 * freely: looking up changes nothing.
 *
 * @param <V> what a phrase stands for
 */
public final class PhraseTrie<V> {

  private static final class Node<V> {
    private final Map<String, Node<V>> next = new HashMap<>();
    private @Nullable V value;
  }

  private final Node<V> root = new Node<>();

  /**
   * Adds a phrase.
   *
   * @return what the phrase stood for before, which stays; empty for a new phrase
   */
  public Optional<V> add(String phrase, V value) {
    Node<V> node = root;
    for (String word : Words.folded(phrase)) {
      node = node.next.computeIfAbsent(word, w -> new Node<>());
    }
    if (node == root) {
      throw new IllegalArgumentException("a phrase has at least one word, got '" + phrase + "'");
    }
    if (node.value != null) return Optional.of(node.value);
    node.value = value;
    return Optional.empty();
  }

  /** What the phrases among the folded words stand for, in order, one for each place. */
  public List<V> find(List<String> words) {
    List<V> found = new ArrayList<>();
    int covered = 0;
    for (int start = 0; start < words.size(); start++) {
      covered = longest(words, start, covered, found);
    }
    return found;
  }

  /** Adds the longest phrase from {@code start} if it ends behind {@code covered}. */
  private int longest(List<String> words, int start, int covered, List<V> found) {
    Node<V> node = root.next.get(words.get(start));
    V best = null;
    int end = covered;
    for (int at = start + 1; node != null; at++) {
      if (node.value != null && at > covered) {
        best = node.value;
        end = at;
      }
      node = at < words.size() ? node.next.get(words.get(at)) : null;
    }
    if (best != null) found.add(best);
    return end;
  }
}
