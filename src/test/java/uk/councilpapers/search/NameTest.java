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
            Papers.minute("9", "Not named").text("A councillor spoke of smith work.").paper(),
            Papers.minute("10", "Chaired")
                .present("Councillor D. Quill (in the Chair)", "Councillor Kate Ombler")
                .text("Gritting.")
                .paper(),
            Papers.report("By Marl").by("Edmund Marl").text("Edmund Marl wrote.").paper());
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

  @ParameterizedTest
  @ValueSource(strings = {"E Marl", "e marl", "E. Marl", "mr marl", "Mr Edmund Marl", "marl's"})
  void anInitialOrATitleStandsForAFirstName(String query) {
    assertThat(index.titles(query)).containsExactly("By Marl");
    assertThat(index.search(query).notice()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"quill", "D Quill", "cllr quill", "david quill", "Councillor D. Quill"})
  void aMemberIsFoundHoweverTheMinutesPrintTheName(String query) {
    assertThat(index.titles(query)).containsExactly("Chaired");
    assertThat(index.search(query).notice()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"kate ombler", "K Ombler", "cllr k ombler", "ombler"})
  void aMemberIsFoundByAnInitial(String query) {
    assertThat(index.titles(query)).containsExactly("Chaired");
    assertThat(index.search(query).notice()).isEmpty();
  }

  @Test
  void anInitialThatFitsNobodyIsAWordLikeOthers() {
    assertThat(index.titles("X Quill")).containsExactly("Chaired");
    assertThat(index.search("X Quill").notice().orElseThrow()).contains("at least 1 of 2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"councillor smithers", "cllr Smithers"})
  void aNameThatNoPaperHasFindsNothing(String query) {
    assertThat(index.titles(query)).isEmpty();
  }

  @Test
  void whoWroteAPaperComesBeforeWhoIsMentionedInOne() {
    assertThat(index.titles("Cheryl Farrow-Lunt")).startsWith("Author");
  }

  @Test
  void whoIsNamedInAPaperComesBeforeWhoWasOnlyAtItsMeeting() {
    assertThat(index.titles("Councillor Ashdown")).containsExactly("Named", "Present");
  }

  @Test
  void aWordThatIsATitleTooIsAWordBesideWhatIsNoName() {
    try (TestIndex other =
        TestIndex.of(
            Papers.report("Targets").by("Head of School Standards").text("School, school.").paper(),
            Papers.report("Absence").text("Pupils who miss school.").paper(),
            Papers.report("Meals").text("School meals.").paper(),
            Papers.report("Buses").text("School buses.").paper(),
            Papers.report("Roofs").text("School roofs.").paper(),
            Papers.report("Sites").text("School sites.").paper(),
            Papers.report("Fields").text("School fields.").paper())) {
      assertThat(other.titles("miss school")).containsExactly("Absence");
    }
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
