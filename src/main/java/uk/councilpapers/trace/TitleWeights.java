package uk.councilpapers.trace;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.councilpapers.search.PaperLookup;
import uk.councilpapers.text.MatterTitle;

/**
 * How much the words of a title say: rare words much, words that titles of many matters share
 * little. For one question and one thread.
 */
final class TitleWeights {

  /** What a word counts that titles of all kinds of matters have, compared with its rarity. */
  private static final double COMMON = 0.25;

  /** The same where titles are compared: names of bodies do not make one matter. */
  private static final double COMMON_AMONG_TITLES = 0.05;

  /** Of the shorter title so much must stand in the other one. */
  private static final double LIKE_TITLE = 0.6;

  /** What both titles must say together at least: one rare word, or some that are less rare. */
  static final double LEAST_SHARED = 0.72;

  private final PaperLookup lookup;
  private final Map<String, Double> known = new HashMap<>();
  private final Map<String, Map<String, Double>> knownTitles = new HashMap<>();
  private final Map<String, Map<String, Double>> knownAmongTitles = new HashMap<>();

  TitleWeights(PaperLookup lookup) {
    this.lookup = lookup;
  }

  /** The different words of a title as the index knows them, with what each says. */
  Map<String, Double> of(String title) {
    return knownTitles.computeIfAbsent(title, t -> Collections.unmodifiableMap(weigh(t)));
  }

  private Map<String, Double> weigh(String title) {
    Map<String, Double> weights = new HashMap<>();
    Set<String> body = MatterTitle.bodyWords(title);
    for (String word : MatterTitle.words(title)) {
      for (String stem : lookup.stems(word)) {
        weights.put(stem, body.contains(word) ? COMMON * rarity(stem) : weight(word, stem));
      }
    }
    return weights;
  }

  /**
   * The same for comparing titles with titles: a word that many texts have and few titles says more
   * in a title.
   */
  Map<String, Double> amongTitles(String title) {
    return knownAmongTitles.computeIfAbsent(
        title, t -> Collections.unmodifiableMap(weighAmongTitles(t)));
  }

  private Map<String, Double> weighAmongTitles(String title) {
    Map<String, Double> weights = new HashMap<>(of(title));
    weights.replaceAll(
        (stem, weight) -> {
          double rarity = rarity(stem);
          double factor = weight < rarity ? COMMON_AMONG_TITLES : 1;
          return factor * (rarity + rarity(lookup.papersTitledWith(stem))) / 2;
        });
    return weights;
  }

  private double weight(String word, String stem) {
    return known.computeIfAbsent(
        stem,
        s -> {
          boolean common = lookup.isCommonInTitles(word) || lookup.isInBodyName(s);
          return common ? COMMON * rarity(s) : rarity(s);
        });
  }

  /** 1 for a word that one paper has, 0 for one that all have. */
  double rarity(String stem) {
    return rarity(lookup.papersWith(stem));
  }

  private double rarity(int having) {
    double papers = 2.0 + lookup.papers();
    return Math.log(papers / (1.0 + having)) / Math.log(papers);
  }

  /**
   * How alike two titles are.
   *
   * @param common words that both have
   * @param shared what those words say together
   * @param contained how much of what the shorter title says the other one says, too: 0 to 1
   * @param covered the same of the longer title
   */
  record Likeness(int common, double shared, double contained, double covered) {

    /**
     * Whether titles, weighed among titles, are so alike that they are likely of one matter: two
     * words in common, most of the shorter one, and not words that say little.
     */
    boolean isOfOneMatter() {
      return common >= 2 && contained >= LIKE_TITLE && shared >= LEAST_SHARED;
    }
  }

  /**
   * Whether a title is likely of the matter of one whose words, weighed among titles, these are: it
   * has the same, or is like it.
   */
  boolean isOfOneMatter(Map<String, Double> own, String title) {
    Map<String, Double> its = amongTitles(title);
    return own.keySet().equals(its.keySet()) || likeness(own, its).isOfOneMatter();
  }

  /** How alike two titles are; words that both have count as the first has them. */
  static Likeness likeness(Map<String, Double> a, Map<String, Double> b) {
    int common = 0;
    double shared = 0;
    for (Map.Entry<String, Double> word : a.entrySet()) {
      if (!b.containsKey(word.getKey())) continue;
      common++;
      shared += word.getValue();
    }
    if (common == 0) return new Likeness(0, 0, 0, 0);
    double less = Math.min(total(a), total(b));
    double more = Math.max(total(a), total(b));
    return new Likeness(
        common, shared, less == 0 ? 0 : shared / less, more == 0 ? 0 : shared / more);
  }

  /** How much of what the shorter title says the other one says, too: 0 to 1. */
  static double contained(Map<String, Double> a, Map<String, Double> b) {
    return likeness(a, b).contained;
  }

  /** What both titles say together. */
  static double shared(Map<String, Double> a, Map<String, Double> b) {
    return likeness(a, b).shared;
  }

  /** What the words of a title that is like this one, or has the same words, say at least. */
  static double leastOfLike(Map<String, Double> own) {
    return Math.min(LEAST_SHARED, total(own));
  }

  static double total(Map<String, Double> weights) {
    double total = 0;
    for (double weight : weights.values()) total += weight;
    return total;
  }

  /** The stems of several titles, each with its weight. */
  Map<String, Double> ofAll(List<String> titles) {
    Map<String, Double> all = new HashMap<>();
    titles.forEach(title -> all.putAll(of(title)));
    return all;
  }
}
