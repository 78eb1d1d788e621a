package uk.councilpapers.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The word lists that are shipped; reading them refuses lines that are not well-formed. */
class ShippedWordsTest {

  private static final Path FOLDER = Path.of("index-config");
  private static final Thesaurus THESAURUS = Thesaurus.read(FOLDER.resolve("synonyms.txt"));

  @Test
  void theThesaurusHasItsGroups() {
    assertThat(THESAURUS.groups()).hasSizeGreaterThan(500);
  }

  @Test
  void noGroupIsHeldByAnother() {
    List<SynonymGroup> twoWay = THESAURUS.groups().stream().filter(SynonymGroup::twoWay).toList();
    for (SynonymGroup group : twoWay) {
      assertThat(twoWay)
          .filteredOn(other -> !other.equals(group) && other.left().containsAll(group.left()))
          .as("groups that already say %s", group.left())
          .isEmpty();
    }
  }

  @Test
  void noArrowRepeatsWhatCommasSay() {
    for (SynonymGroup arrow : THESAURUS.groups().stream().filter(g -> !g.twoWay()).toList()) {
      for (String term : arrow.left()) {
        assertThat(twoWaySynonyms(term))
            .as("%s =>", term)
            .doesNotContainAnyElementsOf(arrow.right());
      }
    }
  }

  private static List<String> twoWaySynonyms(String term) {
    return THESAURUS.groups().stream()
        .filter(group -> group.twoWay() && group.left().contains(term))
        .flatMap(group -> group.right().stream())
        .toList();
  }

  @Test
  void everyProtectedWordIsOneWordAndSaysWhatItWouldBeConfusedWith() throws IOException {
    Path file = FOLDER.resolve("protected-words.txt");
    assertThat(WordList.read(file)).isNotEmpty().allSatisfy(w -> assertThat(w).doesNotContain(" "));
    assertThat(Files.readAllLines(file))
        .filteredOn(line -> !line.startsWith("#") && !line.isBlank())
        .allSatisfy(line -> assertThat(line).contains("# ", "would "));
  }

  @Test
  void noQuestionWordIsASubject() {
    assertThat(WordList.read(FOLDER.resolve("question-words.txt")))
        .contains("what", "the council")
        .doesNotContain("may", "not", "who pays", "council tax");
  }
}
