package uk.councilpapers.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Tells in one pass over a text which of many things can be in it, each of which needs some cues:
 * one of every list that it has.
 *
 * <p>Immutable. The automaton of Aho and Corasick, so that a text costs the same however many cues
 * there are. Neither the case of a letter counts nor which digit it is.
 */
public final class CueScan {

  private static final int ROOT = 0;

  /** Every character as {@link RequiredWords} sees it. */
  private static final char[] FOLDED = new char[Character.MAX_VALUE + 1];

  static {
    for (int c = 0; c < FOLDED.length; c++) FOLDED[c] = RequiredWords.folded((char) c);
  }

  /** The column of every character that stands in a cue, from 1; 0 for the others. */
  private final char[] columns;

  private final int width;

  /**
   * For each state its row: by column twice the place of the next state's row, and one more where a
   * cue ends there.
   */
  private final int[] next;

  /** For each state the lists that have a cue ending there. */
  private final BitSet[] lists;

  /** For each list the things that are looked at when it has a cue in the text. */
  private final int[][] opening;

  /** For each thing its lists. */
  private final int[][] needs;

  /** The things that need no cue. */
  private final BitSet free = new BitSet();

  private CueScan(List<List<String>> all, int[][] needs) {
    this.needs = needs;
    this.opening = opening(all);
    for (int thing = 0; thing < needs.length; thing++) free.set(thing, needs[thing].length == 0);
    List<Map<Character, Integer>> trie = new ArrayList<>();
    List<BitSet> ends = new ArrayList<>();
    grow(trie, ends, all);
    this.lists = ends.toArray(BitSet[]::new);
    this.columns = columns(all);
    int most = 0;
    for (char column : columns) most = Math.max(most, column);
    this.width = most + 1;
    this.next = new int[trie.size() * width];
    fill(trie);
    for (int i = 0; i < next.length; i++) {
      next[i] = 2 * width * next[i] + (lists[next[i]].isEmpty() ? 0 : 1);
    }
  }

  /**
   * A thing needs a cue of all its lists, so it is enough to look at it when the rarest one has
   * one: that of the longest cues.
   */
  private int[][] opening(List<List<String>> all) {
    int[] rarest = new int[needs.length];
    for (int thing = 0; thing < needs.length; thing++) {
      rarest[thing] =
          IntStream.of(needs[thing])
              .boxed()
              .max(Comparator.comparingInt(list -> shortest(all.get(list))))
              .orElse(-1);
    }
    return IntStream.range(0, all.size())
        .mapToObj(
            list -> IntStream.range(0, rarest.length).filter(t -> rarest[t] == list).toArray())
        .toArray(int[][]::new);
  }

  private static int shortest(List<String> cues) {
    return cues.stream().mapToInt(String::length).min().orElse(0);
  }

  /**
   * A scan for things, which are told by their place.
   *
   * @param things for each the lists of which it needs a cue each; without any it can be everywhere
   */
  public static CueScan of(List<List<List<String>>> things) {
    List<List<String>> all = things.stream().flatMap(List::stream).distinct().toList();
    int[][] needs = new int[things.size()][];
    for (int thing = 0; thing < needs.length; thing++) {
      needs[thing] = things.get(thing).stream().mapToInt(all::indexOf).toArray();
    }
    return new CueScan(all, needs);
  }

  private static void grow(
      List<Map<Character, Integer>> trie, List<BitSet> ends, List<List<String>> lists) {
    add(trie, ends);
    for (int list = 0; list < lists.size(); list++) {
      for (String cue : lists.get(list)) {
        int state = ROOT;
        for (int i = 0; i < cue.length(); i++) {
          char c = FOLDED[cue.charAt(i)];
          Integer known = trie.get(state).get(c);
          int to = known == null ? add(trie, ends) : known;
          trie.get(state).put(c, to);
          state = to;
        }
        ends.get(state).set(list);
      }
    }
  }

  private static int add(List<Map<Character, Integer>> trie, List<BitSet> ends) {
    trie.add(new HashMap<>());
    ends.add(new BitSet());
    return trie.size() - 1;
  }

  /** The columns; letters that differ in case alone share one. */
  private static char[] columns(Iterable<List<String>> lists) {
    char[] small = new char[FOLDED.length];
    char column = 0;
    for (List<String> list : lists) {
      for (char c : String.join("", list).toCharArray()) {
        if (small[FOLDED[c]] == 0) small[FOLDED[c]] = ++column;
      }
    }
    char[] columns = new char[FOLDED.length];
    int last = 0;
    for (int c = 0; c < columns.length; c++) {
      columns[c] = small[FOLDED[c]];
      if (columns[c] > 0) last = c;
    }
    return Arrays.copyOf(columns, last + 1);
  }

  private int column(char c) {
    return c < columns.length ? columns[c] : 0;
  }

  /** Gives each state a step for every character, breadth first: what does not go on falls back. */
  private void fill(List<Map<Character, Integer>> trie) {
    int[] back = new int[trie.size()];
    Deque<Integer> open = new ArrayDeque<>(List.of(ROOT));
    while (!open.isEmpty()) {
      int state = open.remove();
      int fallen = back[state] * width;
      if (state != ROOT) {
        System.arraycopy(next, fallen, next, state * width, width);
        lists[state].or(lists[back[state]]);
      }
      trie.get(state)
          .forEach(
              (c, to) -> {
                back[to] = state == ROOT ? ROOT : next[fallen + column(c)];
                next[state * width + column(c)] = to;
                open.add(to);
              });
    }
  }

  /** The things that the text has all cues for. */
  public BitSet in(String text) {
    BitSet held = (BitSet) lists[ROOT].clone();
    int last = -1;
    int row = 0;
    for (int i = 0; i < text.length(); i++) {
      int step = next[row + column(text.charAt(i))];
      row = step >> 1;
      if ((step & 1) == 0 || step == last) continue;
      held.or(lists[row / width]);
      last = step;
    }
    return possible(held);
  }

  private BitSet possible(BitSet held) {
    BitSet possible = (BitSet) free.clone();
    for (int list = held.nextSetBit(0); list >= 0; list = held.nextSetBit(list + 1)) {
      for (int thing : opening[list]) if (holdsAll(held, needs[thing])) possible.set(thing);
    }
    return possible;
  }

  private static boolean holdsAll(BitSet held, int[] lists) {
    for (int list : lists) if (!held.get(list)) return false;
    return true;
  }
}
