package uk.councilpapers.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.councilpapers.model.Topic;
import uk.councilpapers.text.PhraseTrie;
import uk.councilpapers.text.Words;

/**
 * The topics of the council and the phrases that speak of them, read from {@code topics.json}.
 *
 * <p>Immutable and shared by all threads. Says where phrases are, not which topics a paper is
 * about.
 */
public final class TopicVocabulary {

  /**
   * One topic as the file has it.
   *
   * @param phrases words that speak of it, in any case, singular or plural
   * @param not phrases that hold one of {@code phrases} and mean something else
   * @param description what belongs to it
   * @param examples titles in which the topic must be found
   */
  record Entry(
      @Nullable String id,
      @Nullable String label,
      @Nullable String description,
      @Nullable List<String> phrases,
      @Nullable List<String> not,
      @Nullable List<String> examples) {}

  private final Map<String, Topic> topics = new LinkedHashMap<>();

  /** The topics of each phrase; none for one that only hides others. */
  private final PhraseTrie<List<String>> trie = new PhraseTrie<>();

  private TopicVocabulary() {}

  /**
   * Reads the file; refuses missing keys, ids that stand twice, phrases that cannot be meant and
   * examples that do not hold.
   */
  static TopicVocabulary read(Path file) {
    TopicVocabulary vocabulary = new TopicVocabulary();
    List<Described> entries = new ArrayList<>();
    for (Entry entry : StrictJson.list(file, Entry[].class)) {
      entries.add(Described.of(file, entry));
    }
    entries.forEach(vocabulary::add);
    entries.forEach(vocabulary::hide);
    entries.forEach(vocabulary::check);
    return vocabulary;
  }

  private void add(Described entry) {
    if (topics.putIfAbsent(entry.topic.id(), entry.topic) != null) {
      throw entry.wrong("the id stands twice; an id belongs to one topic");
    }
    for (String phrase : entry.phrases) {
      List<String> ids = new ArrayList<>(List.of(entry.topic.id()));
      trie.add(phrase, ids).ifPresent(known -> share(entry, phrase, known));
    }
  }

  private static void share(Described entry, String phrase, List<String> known) {
    if (known.contains(entry.topic.id())) {
      throw entry.wrong("phrase '" + phrase + "' stands twice; once is wanted");
    }
    known.add(entry.topic.id());
  }

  private void hide(Described entry) {
    for (String phrase : entry.not) trie.add(phrase, List.of());
  }

  private void check(Described entry) {
    for (String example : entry.examples) {
      if (!find(Words.folded(example)).contains(entry.topic.id())) {
        throw entry.wrong("its phrases do not find the example '" + example + "'");
      }
    }
    for (String phrase : entry.not) {
      if (find(Words.folded(phrase)).contains(entry.topic.id())) {
        throw entry.wrong("'" + phrase + "' is both among phrases and not");
      }
    }
  }

  /** All topics in the order of the file. */
  public List<Topic> topics() {
    return List.copyOf(topics.values());
  }

  /** The topic with the id. */
  public Optional<Topic> topic(String id) {
    return Optional.ofNullable(topics.get(id));
  }

  /**
   * The ids of the topics that a text speaks of, one for every place.
   *
   * @param words as {@link Words#folded} gives them
   */
  public List<String> find(List<String> words) {
    return trie.find(words).stream().flatMap(List::stream).toList();
  }

  /** An entry that lacks nothing. */
  private record Described(
      String where, Topic topic, List<String> phrases, List<String> not, List<String> examples) {

    static Described of(Path file, Entry entry) {
      String where = file + ": topic '" + entry.id + "'";
      if (entry.id == null
          || entry.label == null
          || entry.description == null
          || entry.phrases == null
          || entry.not == null
          || entry.examples == null
          || entry.examples.isEmpty()) {
        throw new ConfigException(
            where,
            "a key is missing; id, label, description, phrases, not and examples are wanted");
      }
      Topic topic = new Topic(entry.id, entry.label);
      return new Described(where, topic, entry.phrases, entry.not, entry.examples);
    }

    ConfigException wrong(String what) {
      return new ConfigException(where, what);
    }
  }
}
