package uk.councilpapers.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.councilpapers.Papers;

/** Names match as names. */
class NameTest {

  private static TestIndex index;

  @BeforeAll
  static void index() {
    index =
        TestIndex.of(
            Papers.report("Author")
                .by("Cheryl Farrow-Lunt", "Income Manager")
                .text("Contact Cheryl Farrow-Lunt for the policy.")
                .paper(),
            Papers.report("Mention").text("Members thanked Cherryl Farrow-Lunt.").paper(),
            Papers.report("Initial").text("Cheryl J. Farrow-Lunt wrote.").paper(),
            Papers.report("Two people").text("Cheryl Moss. \n\n Arthur Farrow-Lunt.").paper(),
            Papers.report("Post")
                .by("Ann Brook", "Income Manager")
                .text("Income. A manager.")
                .paper(),
            Papers.minute("7", "Present").present("Councillor Ashdown").text("Drains.").paper(),
            Papers.minute("8", "Named").text("Councillors Moor and Ashdown spoke.").paper(),
            Papers.minute("9", "Not named").text("A councillor spoke.").paper());
  }

  @AfterAll
  static void close() {
    index.close();
  }

  @Test
  void aNameIsFoundWhereItsPartsStandTogether() {
    assertThat(index.titles("cheryl farrow-lunt"))
        .containsExactlyInAnyOrder("Author", "Initial", "Mention");
    assertThat(index.titles("Cheryl Farrow Lunt"))
        .containsExactlyInAnyOrder("Author", "Initial", "Mention");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Councillor Ashdown", "Cllr Ashdown", "cllr Ashdown"})
  void aTitleAndANameAreTheName(String query) {
    assertThat(index.titles(query)).containsExactlyInAnyOrder("Present", "Named");
    assertThat(index.search(query).notice()).isEmpty();
  }

  @Test
  void whoWroteAPaperComesBeforeWhoIsMentionedInOne() {
    assertThat(index.titles("Cheryl Farrow-Lunt")).startsWith("Author");
  }

  @Test
  void anotherSpellingOfTheNameIsSearchedToo() {
    SearchResults results = index.search("Cherryl Farrow-Lunt");
    assertThat(results.hits())
        .extracting(h -> h.paper().title())
        .containsExactlyInAnyOrder("Mention", "Author", "Initial");
    assertThat(results.expansions())
        .containsExactly(new Expansion("Cherryl Farrow-Lunt", List.of("cheryl farrow-lunt")));
    assertThat(results.didYouMean()).isEmpty();
  }

  @Test
  void onlyTheNameIsMarkedNotItsPartsElsewhere() {
    Snippet snippet = index.search("Cheryl Farrow-Lunt").hits().getFirst().snippets().getFirst();
    assertThat(snippet.highlights())
        .extracting(h -> snippet.text().substring(h.start(), h.end()))
        .containsExactly("Cheryl Farrow-Lunt");
  }

  @Test
  void aPostIsNoName() {
    assertThat(index.titles("income manager")).containsExactlyInAnyOrder("Author", "Post");
    assertThat(
            index.search("income manager").hits().stream()
                .filter(h -> h.paper().title().equals("Post"))
                .findFirst()
                .orElseThrow()
                .snippets()
                .getFirst()
                .highlights())
        .hasSize(2);
  }
}
