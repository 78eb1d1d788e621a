package uk.councilpapers.score;

import static uk.councilpapers.score.ExtractionScore.list;
import static uk.councilpapers.score.ExtractionScore.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Compares single papers of other councils with their annotations. Not shared between threads. */
final class OtherScore {

  /** In letters; a front part of this length names an item as well as its whole title. */
  private static final int LONG_ENOUGH = 20;

  private final Map<String, List<Double>> shares = new LinkedHashMap<>();

  /** For each measure the mean share that is right. */
  Map<String, Double> shares() {
    Map<String, Double> means = new LinkedHashMap<>();
    shares.forEach((k, v) -> means.put(k, v.stream().collect(Collectors.averagingDouble(d -> d))));
    return means;
  }

  void add(JsonNode truth, JsonNode got) {
    List<JsonNode> minutes = list(got, "minutes");
    List<JsonNode> heads = new ArrayList<>(minutes);
    heads.add(got.path("pack"));
    heads.addAll(list(got, "reports"));
    String date = text(truth, "date");
    put("opened", !got.isEmpty());
    put(
        "committee",
        heads.stream()
            .anyMatch(h -> Likeness.of(text(truth, "committee"), text(h, "committee")) >= 0.8));
    put("date", heads.stream().anyMatch(h -> text(h, "date").equals(date)));
    put("kind", isOfKind(text(truth, "kind"), date, got));
    List<String> titles = titles(got);
    List<JsonNode> items = list(truth, "items");
    if (items.isEmpty()) return;
    long found = items.stream().filter(i -> isNamed(text(i, "title"), titles)).count();
    shares.computeIfAbsent("items", k -> new ArrayList<>()).add((double) found / items.size());
  }

  private void put(String measure, boolean right) {
    shares.computeIfAbsent(measure, k -> new ArrayList<>()).add(right ? 1.0 : 0.0);
  }

  private static boolean isOfKind(String kind, String date, JsonNode got) {
    boolean agenda = !list(got, "agenda").isEmpty();
    boolean minutes = list(got, "minutes").stream().anyMatch(m -> text(m, "date").equals(date));
    boolean reports = !list(got, "reports").isEmpty();
    boolean more =
        reports || !list(got, "minutes").isEmpty() || !list(got, "otherPapers").isEmpty();
    return switch (kind) {
      case "agenda" -> agenda && !minutes;
      case "minutes" -> minutes;
      case "report" -> reports;
      case "pack" -> agenda && more;
      default -> false;
    };
  }

  private static List<String> titles(JsonNode got) {
    List<JsonNode> titled = new ArrayList<>(list(got, "agenda"));
    list(got, "minutes").forEach(m -> titled.addAll(list(m, "items")));
    titled.addAll(list(got, "reports"));
    return titled.stream().map(t -> text(t, "title")).toList();
  }

  private static boolean isNamed(String title, List<String> titles) {
    String wanted = Likeness.fold(title);
    return titles.stream()
        .filter(t -> !wanted.isEmpty() && !Likeness.fold(t).isEmpty())
        .anyMatch(t -> Likeness.of(title, t) >= 0.8 || startsAlike(wanted, Likeness.fold(t)));
  }

  private static boolean startsAlike(String one, String other) {
    return Math.min(one.length(), other.length()) >= LONG_ENOUGH
        && (one.startsWith(other) || other.startsWith(one));
  }
}
