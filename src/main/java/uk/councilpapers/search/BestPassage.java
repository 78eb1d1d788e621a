package uk.councilpapers.search;

import java.util.List;

/**
 * What the best passage of a paper is worth: of all its stretches of about a paragraph, the one in
 * which most of the query stands together. Stateless.
 */
final class BestPassage {

  /** In words; about a paragraph. */
  private static final int PARAGRAPH = 60;

  /** In words; about a sentence. */
  private static final int SENTENCE = 15;

  private BestPassage() {}

  /** The worth; 0 for a paper without any place. */
  static double worth(List<Place> places, SoughtWords sought) {
    return (best(places, sought, PARAGRAPH) + best(places, sought, SENTENCE)) / 2;
  }

  private static double best(List<Place> places, SoughtWords sought, int words) {
    int[] counts = new int[sought.size()];
    double best = 0;
    int first = 0;
    for (Place last : places) {
      counts[last.sought()]++;
      while (last.position() - places.get(first).position() > words) {
        counts[places.get(first++).sought()]--;
      }
      best = Math.max(best, worth(counts, sought));
    }
    return best;
  }

  /** What the places are worth taken together, however far apart they stand. */
  static double together(List<Place> places, SoughtWords sought) {
    int[] counts = new int[sought.size()];
    for (Place place : places) counts[place.sought()]++;
    return worth(counts, sought);
  }

  /** Each concept counts once, as the strongest of what shows it. */
  private static double worth(int[] counts, SoughtWords sought) {
    double[] strongest = new double[sought.concepts()];
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] == 0) continue;
      Sought one = sought.get(i);
      strongest[one.concept()] = Math.max(strongest[one.concept()], one.strength());
    }
    double worth = 0;
    for (int c = 0; c < strongest.length; c++) worth += strongest[c] * sought.worth(c);
    return worth;
  }
}
