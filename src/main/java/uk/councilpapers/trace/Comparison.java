package uk.councilpapers.trace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.councilpapers.model.Paper;
import uk.councilpapers.trace.Change.Kind;

/**
 * Compares two papers paragraph by paragraph: pairs of like paragraphs are chosen so that their
 * order is kept and most of the text is paired (Needleman and Wunsch), then each pair is compared
 * word by word. Stateless.
 */
final class Comparison {

  /** More paragraphs of a paper are not compared: the work grows with the product of both. */
  static final int MOST_PARAGRAPHS = 400;

  /** Two paragraphs that share less of their words are not one that was changed. */
  private static final double LIKE = 0.5;

  private Comparison() {}

  static Changes of(Paper from, Paper to) {
    List<Paragraph> before = Paragraph.in(from.text());
    List<Paragraph> after = Paragraph.in(to.text());
    boolean cut = Math.max(before.size(), after.size()) > MOST_PARAGRAPHS;
    List<Change> changes = aligned(first(before), first(after));
    String notice = "Only the first " + MOST_PARAGRAPHS + " paragraphs of each paper are compared.";
    return new Changes(from, to, changes, cut ? Optional.of(notice) : Optional.empty());
  }

  private static List<Paragraph> first(List<Paragraph> all) {
    return all.subList(0, Math.min(MOST_PARAGRAPHS, all.size()));
  }

  private static List<Change> aligned(List<Paragraph> before, List<Paragraph> after) {
    double[][] like = likeness(before, after);
    double[][] best = new double[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        double paired = like[i][j] >= LIKE ? like[i][j] + best[i + 1][j + 1] : 0;
        best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
      }
    }
    List<Change> changes = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < before.size() || j < after.size()) {
      boolean both = i < before.size() && j < after.size();
      if (both && like[i][j] >= LIKE && best[i][j] <= like[i][j] + best[i + 1][j + 1] + 1e-9) {
        changes.add(pair(before.get(i++), after.get(j++)));
        continue;
      }
      boolean gone = i < before.size() && (!both || best[i + 1][j] >= best[i][j + 1]);
      changes.add(gone ? gone(before.get(i++)) : arrived(after.get(j++)));
    }
    return changes;
  }

  /** The share of words that both have, by Dice: 1 for the same words. */
  private static double[][] likeness(List<Paragraph> before, List<Paragraph> after) {
    List<Set<String>> a = before.stream().map(Paragraph::words).toList();
    List<Set<String>> b = after.stream().map(Paragraph::words).toList();
    double[][] like = new double[a.size()][b.size()];
    for (int i = 0; i < a.size(); i++) {
      for (int j = 0; j < b.size(); j++) like[i][j] = likeness(a.get(i), b.get(j));
    }
    return like;
  }

  private static double likeness(Set<String> a, Set<String> b) {
    int most = Math.min(a.size(), b.size());
    if (most == 0 || 2.0 * most / (a.size() + b.size()) < LIKE) return 0;
    Set<String> both = new HashSet<>(a);
    both.retainAll(b);
    return 2.0 * both.size() / (a.size() + b.size());
  }

  private static Change pair(Paragraph before, Paragraph after) {
    boolean same = unstopped(before).equals(unstopped(after));
    return new Change(
        same ? Kind.SAME : Kind.CHANGED,
        Optional.of(before),
        Optional.of(after),
        same ? List.of() : WordChanges.between(before.text(), after.text()));
  }

  /** A stop behind a word, or one that stands alone, changes nothing. */
  private static String unstopped(Paragraph paragraph) {
    return paragraph.text().replaceAll("[\\s.:;,]+(?:\\s|$)", " ").replaceFirst("(?: and)? ?$", "");
  }

  private static Change gone(Paragraph before) {
    return new Change(Kind.GONE, Optional.of(before), Optional.empty(), Collections.emptyList());
  }

  private static Change arrived(Paragraph after) {
    return new Change(Kind.NEW, Optional.empty(), Optional.of(after), Collections.emptyList());
  }
}
