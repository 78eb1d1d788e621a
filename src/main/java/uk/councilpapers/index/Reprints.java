package uk.councilpapers.index;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import uk.councilpapers.model.Paper;
import uk.councilpapers.model.PaperSource;
import uk.councilpapers.text.Words;

/**
 * Finds the reports of one meeting that were published in several files under titles that differ a
 * little: in the pack, as a single file, in a supplement.
 *
 * <p>Stateless. Two papers are the same when they stand in different files, the title of one holds
 * every word of the other's, and nearly all their words are shared. Does not look at ids.
 */
final class Reprints {

  /**
   * The share of their words that reprints have in common. Reports of one meeting on two services
   * share up to two thirds of them; page ends and covers cost a reprint less than a tenth.
   */
  private static final double LEAST_SHARED = 0.8;

  private static final Set<String> SAYS_NOTHING =
      Set.of("a", "an", "and", "for", "item", "of", "on", "report", "the", "to");

  private Reprints() {}

  /** The groups of two papers and more that are one, each paper in one group at most. */
  static List<List<Paper>> among(List<Paper> papers) {
    List<Paper> open = new ArrayList<>(papers);
    List<List<Paper>> groups = new ArrayList<>();
    while (!open.isEmpty()) {
      List<Paper> group = groupOf(open.removeFirst(), open);
      open.removeAll(group);
      if (group.size() > 1) groups.add(group);
    }
    return groups;
  }

  /** One paper of a file at most: what a file prints twice is two papers. */
  private static List<Paper> groupOf(Paper first, List<Paper> others) {
    List<Paper> group = new ArrayList<>(List.of(first));
    Set<String> files = files(first);
    for (Paper other : others) {
      Set<String> itsFiles = files(other);
      if (itsFiles.stream().anyMatch(files::contains) || !same(first, other)) continue;
      group.add(other);
      files.addAll(itsFiles);
    }
    return group;
  }

  private static Set<String> files(Paper paper) {
    Set<String> files = new HashSet<>();
    for (PaperSource source : paper.sources()) files.add(source.fileId());
    return files;
  }

  private static boolean same(Paper one, Paper other) {
    Set<String> title = wordsOf(one.title());
    Set<String> itsTitle = wordsOf(other.title());
    boolean titled = title.containsAll(itsTitle) || itsTitle.containsAll(title);
    return titled && Copies.share(one, other) >= LEAST_SHARED;
  }

  private static Set<String> wordsOf(String title) {
    Set<String> words = new HashSet<>(Words.folded(title));
    words.removeAll(SAYS_NOTHING);
    return words;
  }
}
