package uk.councilpapers.config;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells in one pass over a text which of many lists of cues have a cue in it.
 *
 * <p>Immutable. The automaton of Aho and Corasick, so that a text costs the same however many cues
 * there are. Cues are given in small letters; in the text case does not count.
 */
final class CueScan {

  private static final int ROOT = 0;

  /** Every character as comparing without case sees it. */
  private static final char[] FOLDED = new char[Character.MAX_VALUE + 1];

  static {
    for (int c = 0; c < FOLDED.length; c++) FOLDED[c] = RequiredWords.folded((char) c);
  }

  /** The column of every character that stands in a cue, from 1; 0 for the others. */
  private final char[] columns;

  private final int width;

  /** For each state its row: the next state by column. */
  private final int[] next;

  /** For each state the lists that have a cue ending there. */
  private final BitSet[] lists;

  private CueScan(char[] columns, int width, int[] next, BitSet[] lists) {
    this.columns = columns;
    this.width = width;
    this.next = next;
    this.lists = lists;
  }

  /** A scan for the lists, which are told by their place. */
  static CueScan of(List<List<String>> lists) {
    List<Map<Character, Integer>> trie = new ArrayList<>();
    List<BitSet> ends = new ArrayList<>();
    add(trie, ends);
    for (int list = 0; list < lists.size(); list++) {
      for (String cue : lists.get(list)) {
        int state = ROOT;
        for (int i = 0; i < cue.length(); i++) {
          char c = cue.charAt(i);
          Integer known = trie.get(state).get(c);
          int to = known == null ? add(trie, ends) : known;
          trie.get(state).put(c, to);
          state = to;
        }
        ends.get(state).set(list);
      }
    }
    char[] columns = columns(lists);
    int width = 1;
    for (char column : columns) width = Math.max(width, column + 1);
    BitSet[] found = ends.toArray(BitSet[]::new);
    return new CueScan(columns, width, rows(trie, columns, width, found), found);
  }

  private static int add(List<Map<Character, Integer>> trie, List<BitSet> ends) {
    trie.add(new HashMap<>());
    ends.add(new BitSet());
    return trie.size() - 1;
  }

  /** The columns; letters that differ in case alone share one. */
  private static char[] columns(List<List<String>> lists) {
    char[] small = new char[FOLDED.length];
    char column = 0;
    for (char c : String.join("", lists.stream().flatMap(List::stream).toList()).toCharArray()) {
      if (small[c] == 0) small[c] = ++column;
    }
    char[] columns = new char[FOLDED.length];
    for (int c = 0; c < columns.length; c++) columns[c] = small[FOLDED[c]];
    return columns;
  }

  /** The trie with a step for every character, breadth first: what does not go on falls back. */
  private static int[] rows(
      List<Map<Character, Integer>> trie, char[] columns, int width, BitSet[] found) {
    int[] next = new int[trie.size() * width];
    int[] back = new int[trie.size()];
    Deque<Integer> open = new ArrayDeque<>(List.of(ROOT));
    while (!open.isEmpty()) {
      int state = open.remove();
      int fallen = back[state] * width;
      if (state != ROOT) {
        System.arraycopy(next, fallen, next, state * width, width);
        found[state].or(found[back[state]]);
      }
      trie.get(state)
          .forEach(
              (c, to) -> {
                back[to] = state == ROOT ? ROOT : next[fallen + columns[c]];
                next[state * width + columns[c]] = to;
                open.add(to);
              });
    }
    return next;
  }

  /** The places of the lists of which the text holds a cue. */
  BitSet in(String text) {
    BitSet found = (BitSet) lists[ROOT].clone();
    int state = ROOT;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      state = next[state * width + columns[c]];
      if (!lists[state].isEmpty()) found.or(lists[state]);
    }
    return found;
  }
}
