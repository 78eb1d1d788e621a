package uk.councilpapers.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.councilpapers.model.Committee;
import uk.councilpapers.text.Slug;
import uk.councilpapers.text.Words;

/**
 * The bodies of the council under all their names, read from {@code committees.json}.
 *
 * <p>Immutable. A body that is not in it gets an id made of its name.
 */
public final class CommitteeRegister {

  /**
   * One body.
   *
   * @param otherNames former names and spellings
   * @param successor the id of the body that took over its work
   */
  public record Entry(
      String id,
      String name,
      @Nullable List<String> otherNames,
      @Nullable String kind,
      @Nullable Integer firstYear,
      @Nullable Integer lastYear,
      @Nullable String successor) {

    private List<String> names() {
      List<String> names = new ArrayList<>(List.of(name, id));
      if (otherNames != null) names.addAll(otherNames);
      return names;
    }
  }

  private final List<Entry> entries;
  private final Map<String, Entry> byName = new HashMap<>();

  private CommitteeRegister(List<Entry> entries) {
    this.entries = entries;
  }

  /** An empty register: every committee is new. */
  public static CommitteeRegister empty() {
    return new CommitteeRegister(List.of());
  }

  /** Reads the file; refuses missing names, ids and names that stand twice, unknown successors. */
  static CommitteeRegister read(Path file) {
    CommitteeRegister register =
        new CommitteeRegister(List.copyOf(StrictJson.list(file, Entry[].class)));
    for (Entry entry : register.entries) register.add(file, entry);
    for (Entry entry : register.entries) register.checkSuccessor(file, entry);
    return register;
  }

  private void add(Path file, Entry entry) {
    if (entry.id == null || entry.name == null) {
      throw new ConfigException(file.toString(), "id or name is missing; found " + entry);
    }
    for (String name : entry.names()) {
      Entry other = byName.putIfAbsent(fold(name), entry);
      if (other != null && !other.equals(entry)) {
        throw new ConfigException(
            file + ": committee '" + entry.id + "'",
            "name '" + name + "' also belongs to '" + other.id + "'; a name belongs to one body");
      }
    }
  }

  private void checkSuccessor(Path file, Entry entry) {
    if (entry.successor != null && entries.stream().noneMatch(e -> e.id.equals(entry.successor))) {
      throw new ConfigException(
          file + ": committee '" + entry.id + "'",
          "successor '" + entry.successor + "' is not an id of this file");
    }
  }

  /** All bodies in the order of the file. */
  public List<Entry> entries() {
    return entries;
  }

  /** The body known under the name or id, in any case and punctuation. */
  public Optional<Committee> find(String name) {
    return Optional.ofNullable(byName.get(fold(name))).map(e -> new Committee(e.id, e.name));
  }

  /** The body known under the name, or a new one with an id made of the name. */
  public Committee committee(String name) {
    return find(name).orElseGet(() -> new Committee(Slug.of(name), name));
  }

  /** Whether the body was recognised from the layout of a paper and is not in the register. */
  public boolean isNew(Committee committee) {
    return find(committee.id()).isEmpty() && !committee.equals(Committee.UNKNOWN);
  }

  /** Case, punctuation and the word 'the' at the start do not tell two bodies apart. */
  private static String fold(String name) {
    String words = Words.spaced(name.replace("&", " and "));
    return words.startsWith("the ") ? words.substring("the ".length()) : words;
  }
}
