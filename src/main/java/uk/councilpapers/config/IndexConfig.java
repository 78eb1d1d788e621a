package uk.councilpapers.config;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import uk.councilpapers.model.ReferenceType;
import uk.councilpapers.model.Statements;

/**
 * Everything in {@code index-config}, read and checked.
 *
 * <p>Immutable; one is read at the start of a command and shared by all threads.
 *
 * @param officers the words by which officers, their posts and members are told
 * @param forms of words that point at another paper or meeting, or that undertake something, and of
 *     some that only seem to
 * @param protectedWords words that the stemmer leaves alone
 * @param questionWords words and phrases that a question loses before it is searched
 * @param questionOpeners words that a question begins with
 * @param commonTitleWords words that titles of matters of all kinds share
 * @param statements what the council says of the service
 * @param decisionWords words with which a question asks for what was decided
 * @param fingerprint changes when a file changes that recognition or analysis depends on
 */
public record IndexConfig(
    Path folder,
    CommitteeRegister committees,
    Headings headings,
    OfficerWords officers,
    TopicVocabulary topics,
    TextForms forms,
    List<String> protectedWords,
    List<String> questionWords,
    List<String> questionOpeners,
    List<String> decisionWords,
    List<String> commonTitleWords,
    Thesaurus thesaurus,
    Ranking ranking,
    Statements statements,
    String fingerprint) {

  /** The files whose change asks for indexing again. */
  private static final List<String> RECOGNITION =
      List.of(
          "committees.json",
          "headings.json",
          "officers.json",
          "topics.json",
          "references.json",
          "promises.json",
          "protected-words.txt");

  private static final List<String> REFERENCES =
      Stream.of(ReferenceType.values()).map(ReferenceType::id).toList();
  private static final List<String> PROMISES = List.of("promise", "intention", "task", "none");

  /** Reads the folder; throws {@link ConfigException} that says exactly what is wrong. */
  public static IndexConfig read(Path folder) {
    return read(folder, folder);
  }

  /** Reads the folder, and from another one each file that the folder does not have. */
  public static IndexConfig read(Path folder, Path others) {
    ConfigFolder files = ConfigFolder.of(folder, others);
    return new IndexConfig(
        folder,
        CommitteeRegister.read(files.file("committees.json")),
        Headings.read(files.file("headings.json")),
        OfficerWords.read(files.file("officers.json")),
        TopicVocabulary.read(files.file("topics.json")),
        TextForms.read(
            new TextForms.Source(files.file("references.json"), REFERENCES),
            new TextForms.Source(files.file("promises.json"), PROMISES)),
        WordList.read(files.file("protected-words.txt")),
        WordList.read(files.file("question-words.txt")),
        WordList.read(files.file("question-openers.txt")),
        WordList.read(files.file("question-decisions.txt")),
        WordList.read(files.file("common-title-words.txt")),
        Thesaurus.read(files.file("synonyms.txt")),
        Ranking.read(files.file("ranking.json")),
        new Statements(
            StatementReader.read(files.file("about.txt")),
            StatementReader.read(files.file("accessibility.txt"))),
        Fingerprint.of(files, RECOGNITION));
  }

  /**
   * Whether a title is that of a procedural item, such as apologies or the minutes of the previous
   * meeting, which stands on every agenda and has no subject.
   */
  public boolean isStanding(String title) {
    return headings.is(Headings.Part.TITLE, "standing", title.strip());
  }
}
