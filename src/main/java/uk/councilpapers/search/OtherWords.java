package uk.councilpapers.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.councilpapers.config.SynonymGroup;
import uk.councilpapers.config.Thesaurus;

/**
 * What else to search for a run of words: other words of the council and of its papers, looked up
 * by their stems. Immutable; safe for use by several threads.
 */
final class OtherWords {

  private static final int LONGEST = 8;

  private final TermAnalysis stemmed;
  private final Map<List<String>, List<String>> others;

  private OtherWords(TermAnalysis stemmed, Map<List<String>, List<String>> others) {
    this.stemmed = stemmed;
    this.others = others;
  }

  static OtherWords of(Thesaurus thesaurus, TermAnalysis stemmed) {
    OtherWords words = new OtherWords(stemmed, new HashMap<>());
    for (SynonymGroup group : thesaurus.groups()) {
      for (String term : group.left()) {
        for (String other : group.right()) words.add(term, other);
      }
    }
    return words;
  }

  /** These and, for each short form, its long ones, and the other way round. */
  OtherWords with(Map<String, List<String>> longForms) {
    Map<List<String>, List<String>> copy = new HashMap<>();
    others.forEach((stems, words) -> copy.put(stems, new ArrayList<>(words)));
    OtherWords more = new OtherWords(stemmed, copy);
    longForms.forEach(
        (shortForm, longs) -> {
          for (String longForm : longs) {
            more.add(shortForm, longForm);
            more.add(longForm, shortForm);
          }
        });
    return more;
  }

  private void add(String term, String other) {
    List<String> stems = stemmed.terms(term);
    if (stems.isEmpty() || stems.size() > LONGEST || stems.equals(stemmed.terms(other))) return;
    List<String> known = others.computeIfAbsent(stems, s -> new ArrayList<>());
    if (known.stream().noneMatch(k -> stemmed.terms(k).equals(stemmed.terms(other)))) {
      known.add(other);
    }
  }

  /** Other words for exactly these stems; empty when none are known. */
  List<String> of(List<String> stems) {
    return others.getOrDefault(stems, List.of());
  }
}
