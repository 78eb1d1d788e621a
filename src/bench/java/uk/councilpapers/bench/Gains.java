package uk.councilpapers.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.councilpapers.model.LineRange;
import uk.councilpapers.model.PaperSource;
import uk.councilpapers.search.Hit;
import uk.councilpapers.search.Snippet;

/**
 * What the hits of one query are worth. A hit gains the best grade of the places that its snippets
 * show, or that it is itself when it is short; 1 when it holds such a place and does not show it;
 * nothing for a paper that an earlier hit gained. Stateless.
 */
final class Gains {

  /** In lines; a shorter paper is its own snippet. */
  private static final int SHORT = 80;

  private static final int RANKED = 10;

  /** Of the shorter of two ranges so much has to be in both. */
  private static final double OVERLAP = 0.3;

  private Gains() {}

  /** The nDCG of the first ten hits; where nothing is to be found 1 for no hit, else 0. */
  static double ndcg(JudgedQuery query, List<Hit> hits) {
    if (query.judged().isEmpty()) return hits.isEmpty() ? 1 : 0;
    Map<String, Integer> best = new HashMap<>();
    for (JudgedQuery.Judgement one : query.judged()) {
      best.merge(one.unit(), one.grade(), Math::max);
    }
    List<Integer> ideal = new ArrayList<>(best.values());
    ideal.sort(Comparator.reverseOrder());
    return discounted(gains(query, hits)) / discounted(ideal);
  }

  private static double discounted(List<Integer> gains) {
    double sum = 0;
    for (int i = 0; i < Math.min(RANKED, gains.size()); i++) {
      sum += (Math.pow(2, gains.get(i)) - 1) * Math.log(2) / Math.log(i + 2);
    }
    return sum;
  }

  private static List<Integer> gains(JudgedQuery query, List<Hit> hits) {
    Set<String> seen = new HashSet<>();
    List<Integer> gains = new ArrayList<>();
    for (Hit hit : hits) {
      int gain = 0;
      Set<String> reached = new HashSet<>();
      for (JudgedQuery.Judgement place : query.judged()) {
        int shown = gain(hit, place);
        if (shown > 0) reached.add(place.unit());
        if (!seen.contains(place.unit())) gain = Math.max(gain, shown);
      }
      seen.addAll(reached);
      gains.add(gain);
    }
    return gains;
  }

  private static int gain(Hit hit, JudgedQuery.Judgement place) {
    PaperSource source = hit.paper().source();
    if (!source.file().endsWith(place.file())) return 0;
    LineRange own = source.lines();
    List<LineRange> shown = new ArrayList<>(hit.snippets().stream().map(Snippet::lines).toList());
    if (own.last() - own.first() < SHORT) shown.add(own);
    if (shown.stream().anyMatch(lines -> overlap(lines, place.lines()))) return place.grade();
    return own.first() <= place.lines().first() && place.lines().last() <= own.last() ? 1 : 0;
  }

  private static boolean overlap(LineRange one, LineRange other) {
    int common = Math.min(one.last(), other.last()) - Math.max(one.first(), other.first()) + 1;
    int shorter = Math.min(one.last() - one.first(), other.last() - other.first()) + 1;
    return common > 0 && common >= OVERLAP * shorter;
  }
}
