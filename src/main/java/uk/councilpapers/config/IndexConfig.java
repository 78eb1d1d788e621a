package uk.councilpapers.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Everything in {@code index-config}, read and checked.
 *
 * <p>Immutable; one is read at the start of a command and shared by all threads.
 *
 * @param protectedWords words that the stemmer leaves alone
 * @param questionWords words and phrases that a question loses before it is searched
 * @param fingerprint changes when a file changes that recognition or analysis depends on
 */
public record IndexConfig(
    Path folder,
    CommitteeRegister committees,
    Headings headings,
    List<String> protectedWords,
    List<String> questionWords,
    Thesaurus thesaurus,
    Ranking ranking,
    String fingerprint) {

  /** The files whose change asks for indexing again. */
  private static final List<String> RECOGNITION =
      List.of(
          "committees.json",
          "headings.json",
          "officers.json",
          "topics.json",
          "protected-words.txt");

  /** Reads the folder; throws {@link ConfigException} that says exactly what is wrong. */
  public static IndexConfig read(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new ConfigException(
          folder.toString(), "is not a folder; name the one that holds committees.json");
    }
    return new IndexConfig(
        folder,
        CommitteeRegister.read(folder.resolve("committees.json")),
        Headings.read(folder.resolve("headings.json")),
        WordList.read(folder.resolve("protected-words.txt")),
        WordList.read(folder.resolve("question-words.txt")),
        Thesaurus.read(folder.resolve("synonyms.txt")),
        Ranking.read(folder.resolve("ranking.json")),
        Fingerprint.of(folder, RECOGNITION));
  }
}
