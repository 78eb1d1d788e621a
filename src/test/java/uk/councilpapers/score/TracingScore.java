package uk.councilpapers.score;

import static uk.councilpapers.score.ExtractionScore.list;
import static uk.councilpapers.score.ExtractionScore.text;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/**
 * Compares the references and promises of packs with their annotations. Not shared between threads.
 */
final class TracingScore {

  private static final double SAME_BODY = 0.7;
  private static final Set<String> ALWAYS_EXPLICIT = Set.of("minute", "minutes-of-meeting");
  private static final Set<String> ALIKE = Set.of("report", "decision", "meeting");

  private final Map<String, JsonNode> packs = new HashMap<>();

  /** Adds what was recognised in a pack. */
  void add(String source, JsonNode pack) {
    packs.put(source, pack);
  }

  /** Shares from 0 to 1: of references found, of explicit ones that are true, of targets right. */
  Map<String, Double> references(JsonNode truth) {
    Set<JsonNode> used = Collections.newSetFromMap(new IdentityHashMap<>());
    int all = 0;
    int right = 0;
    for (JsonNode wanted : truth) {
      all++;
      Optional<JsonNode> got =
          best(wanted, "references", 1, used, r -> kind(r).equals(kind(wanted)));
      if (got.isPresent() && isRight(wanted.path("target"), got.get().path("target"))) right++;
    }
    List<JsonNode> explicit =
        packs.values().stream()
            .flatMap(pack -> list(pack, "references").stream())
            .filter(r -> ALWAYS_EXPLICIT.contains(text(r, "type")))
            .toList();
    Map<String, Double> shares = new LinkedHashMap<>();
    shares.put("found", (double) used.size() / all);
    shares.put("explicit precision", share(explicit, used));
    shares.put("targets", (double) right / used.size());
    return shares;
  }

  /**
   * Shares from 0 to 1: of promises found, of those found that are promises, of due dates right.
   */
  Map<String, Double> promises(JsonNode truth) {
    Set<JsonNode> used = Collections.newSetFromMap(new IdentityHashMap<>());
    int all = 0;
    int dated = 0;
    int right = 0;
    for (JsonNode wanted : truth) {
      all++;
      Optional<JsonNode> got = best(wanted, "promises", 2, used, p -> true);
      String due = text(wanted, "due");
      if (got.isEmpty() || due.isEmpty()) continue;
      dated++;
      String month = due.substring(0, Math.min(7, due.length()));
      if (text(got.get(), "due").startsWith(month)) right++;
    }
    List<JsonNode> found =
        packs.values().stream().flatMap(pack -> list(pack, "promises").stream()).toList();
    Map<String, Double> shares = new LinkedHashMap<>();
    shares.put("found", (double) used.size() / all);
    shares.put("precision", share(found, used));
    shares.put("due", (double) right / dated);
    return shares;
  }

  private static double share(List<JsonNode> found, Set<JsonNode> used) {
    return (double) found.stream().filter(used::contains).count() / found.size();
  }

  /** The likest entry near the line that no other annotation has taken. */
  private Optional<JsonNode> best(
      JsonNode wanted, String list, int lines, Set<JsonNode> used, Predicate<JsonNode> fits) {
    Optional<JsonNode> pack = Optional.ofNullable(packs.get(text(wanted, "source")));
    Optional<JsonNode> best =
        pack.stream()
            .flatMap(p -> list(p, list).stream())
            .filter(e -> Math.abs(e.path("line").asInt() - wanted.path("line").asInt()) <= lines)
            .filter(e -> !used.contains(e) && fits.test(e))
            .max(
                Comparator.comparingDouble(
                    e -> Likeness.of(text(e, "text"), text(wanted, "text"))));
    best.ifPresent(used::add);
    return best;
  }

  private static String kind(JsonNode reference) {
    String type = text(reference, "type");
    return ALIKE.contains(type) ? "other" : type;
  }

  private static boolean isRight(JsonNode wanted, JsonNode got) {
    String body = text(wanted, "committee");
    return isSame(wanted, got, "date")
        && isSame(wanted, got, "ref")
        && (body.isEmpty() || Likeness.of(body, text(got, "committee")) >= SAME_BODY);
  }

  private static boolean isSame(JsonNode wanted, JsonNode got, String name) {
    String value = text(wanted, name);
    return value.isEmpty() || Likeness.of(value, text(got, name)) == 1;
  }
}
