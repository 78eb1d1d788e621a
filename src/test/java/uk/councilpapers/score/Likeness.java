package uk.councilpapers.score;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/**
 * How alike two texts are, from 0 to 1: twice the characters in their longest common blocks by all
 * their characters. Case, punctuation, accents and tags do not count. Stateless.
 */
final class Likeness {

  private Likeness() {}

  static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("[^\\p{ASCII}]", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("<[^>]+>", "")
        .replaceAll("[^a-z0-9]+", " ")
        .strip();
  }

  static double of(String one, String other) {
    String a = fold(one);
    String b = fold(other);
    if (a.equals(b)) return 1;
    if (a.isEmpty() || b.isEmpty()) return 0;
    return 2.0 * common(a, b) / (a.length() + b.length());
  }

  /** A part of each text that is still to be compared; the ends are excluded. */
  private record Part(int a, int aEnd, int b, int bEnd) {}

  private static int common(String a, String b) {
    int common = 0;
    Deque<Part> open = new ArrayDeque<>();
    open.add(new Part(0, a.length(), 0, b.length()));
    while (!open.isEmpty()) {
      Part part = open.removeLast();
      Part block = longest(a, b, part);
      int size = block.aEnd - block.a;
      if (size == 0) continue;
      common += size;
      open.add(new Part(part.a, block.a, part.b, block.b));
      open.add(new Part(block.aEnd, part.aEnd, block.bEnd, part.bEnd));
    }
    return common;
  }

  /** The longest block that both have in the part, the first of several. */
  private static Part longest(String a, String b, Part part) {
    Part best = new Part(part.a, part.a, part.b, part.b);
    int[] above = new int[part.bEnd - part.b + 1];
    for (int i = part.a; i < part.aEnd; i++) {
      int[] here = new int[above.length];
      for (int j = part.b; j < part.bEnd; j++) {
        if (a.charAt(i) != b.charAt(j)) continue;
        int size = above[j - part.b] + 1;
        here[j - part.b + 1] = size;
        if (size > best.aEnd - best.a) best = new Part(i + 1 - size, i + 1, j + 1 - size, j + 1);
      }
      above = here;
    }
    return best;
  }
}
