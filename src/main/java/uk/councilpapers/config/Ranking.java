package uk.councilpapers.config;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How much the places count where a word is found, read from {@code ranking.json}.
 *
 * <p>Immutable. A change takes effect when the server starts again; nothing is indexed again.
 */
public final class Ranking {

  /**
   * One number.
   *
   * @param because why it is what it is, with the measurement
   */
  public record Entry(String name, @Nullable Float weight, String because) {}

  /** Weights of fields: BM25F takes none below 1. */
  private static final Set<String> FIELDS =
      Set.of("title", "resolution", "officer", "committee", "topic", "body");

  private static final List<String> NAMES =
      List.of(
          "title",
          "resolution",
          "officer",
          "committee",
          "topic",
          "body",
          "near",
          "phraseInTitle",
          "synonym",
          "concept",
          "filed",
          "passage",
          "decision",
          "own",
          "standing");

  private final Map<String, Float> weights = new HashMap<>();

  private Ranking() {}

  /** Reads the file; refuses unknown, missing and doubled names and numbers without a reason. */
  static Ranking read(Path file) {
    Ranking ranking = new Ranking();
    for (Entry entry : StrictJson.list(file, Entry[].class)) ranking.add(file, entry);
    for (String name : NAMES) {
      if (!ranking.weights.containsKey(name)) {
        throw new ConfigException(file.toString(), "weight '" + name + "' is missing");
      }
    }
    return ranking;
  }

  private void add(Path file, Entry entry) {
    String where = file + ": weight '" + entry.name + "'";
    if (!NAMES.contains(entry.name)) {
      throw new ConfigException(where, "is not known; known are " + String.join(", ", NAMES));
    }
    if (entry.because == null || entry.because.isBlank()) {
      throw new ConfigException(where, "'because' is missing; a sentence with a measurement");
    }
    float least = least(entry.name);
    if (entry.weight == null || !(entry.weight >= least) || entry.weight.isInfinite()) {
      throw new ConfigException(
          where, "found " + entry.weight + "; a number from " + least + " is wanted");
    }
    if (weights.put(entry.name, entry.weight) != null) {
      throw new ConfigException(where, "stands twice; once is wanted");
    }
  }

  /** The least that a number may be. */
  public static float least(String name) {
    return FIELDS.contains(name) ? 1 : 0;
  }

  /** The weight with the name. */
  public float weight(String name) {
    Float weight = weights.get(name);
    if (weight == null) throw new IllegalArgumentException("no weight is named " + name);
    return weight;
  }
}
