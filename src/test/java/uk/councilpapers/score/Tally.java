package uk.councilpapers.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Collectors;

/** Counts, for each field, what is right, what should be there, and what is there. Not shared. */
final class Tally {

  private record Row(int hit, int truth, int got) {

    Row plus(Row other) {
      return new Row(hit + other.hit, truth + other.truth, got + other.got);
    }

    double f1() {
      if (truth + got == 0) return 1;
      return 2.0 * hit / (truth + got);
    }
  }

  /** One that should be there and the one that is. */
  record Pair<T>(T truth, T got) {}

  private record Candidate(double score, int truth, int got) {}

  private final Map<String, Row> rows = new LinkedHashMap<>();

  void add(String field, int hit, int truth, int got) {
    rows.merge(field, new Row(hit, truth, got), Row::plus);
  }

  /** The harmonic mean of precision and recall of each field. */
  Map<String, Double> f1() {
    Map<String, Double> all = new LinkedHashMap<>();
    rows.forEach((field, row) -> all.put(field, row.f1()));
    return all;
  }

  double macroF1() {
    return f1().values().stream().collect(Collectors.averagingDouble(f -> f));
  }

  /** Pairs of one with one, the likeliest first, none less likely than the floor. */
  static <T> List<Pair<T>> pairs(
      List<T> truth, List<T> got, ToDoubleBiFunction<T, T> score, double floor) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < truth.size(); i++) {
      for (int j = 0; j < got.size(); j++) {
        double likeness = score.applyAsDouble(truth.get(i), got.get(j));
        if (likeness >= floor) candidates.add(new Candidate(likeness, i, j));
      }
    }
    candidates.sort(Comparator.comparingDouble(Candidate::score).reversed());
    boolean[] usedTruth = new boolean[truth.size()];
    boolean[] usedGot = new boolean[got.size()];
    List<Pair<T>> pairs = new ArrayList<>();
    for (Candidate c : candidates) {
      if (usedTruth[c.truth] || usedGot[c.got]) continue;
      usedTruth[c.truth] = true;
      usedGot[c.got] = true;
      pairs.add(new Pair<>(truth.get(c.truth), got.get(c.got)));
    }
    return pairs;
  }
}
