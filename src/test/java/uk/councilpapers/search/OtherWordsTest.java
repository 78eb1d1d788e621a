package uk.councilpapers.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.councilpapers.config.IndexConfig;

/** What else is searched for the words of the shipped thesaurus. */
class OtherWordsTest {

  private final IndexConfig config = TestIndex.sampleConfig();
  private final TermAnalysis stemmed = WordQueries.stemmed(config);
  private final OtherWords words = OtherWords.of(config.thesaurus(), stemmed);

  @Test
  void layWordsLeadToTheCouncilsWords() {
    assertThat(of("parking fines")).contains("penalty charge notices");
    assertThat(of("dole")).contains("jobseeker's allowance");
    assertThat(of("council tax benefit")).contains("council tax support", "council tax reduction");
  }

  @Test
  void anArrowLeadsOneWay() {
    assertThat(of("potholes")).contains("highway maintenance");
    assertThat(of("highway maintenance")).doesNotContain("potholes");
  }

  @Test
  void aTermGathersWhatAllItsGroupsSayButGroupsDoNotChain() {
    assertThat(of("bins")).contains("wheelie bins", "refuse collection");
    assertThat(of("wheelie bins")).contains("bins").doesNotContain("refuse collection");
  }

  @Test
  void aTermIsFoundInItsOtherForms() {
    assertThat(of("parking fine")).isEqualTo(of("parking fines"));
    assertThat(of("fines parking")).isEmpty();
  }

  @Test
  void shortFormsOfThePapersAreAddedBothWays() {
    OtherWords more = words.with(Map.of("puf", List.of("park users forum")));
    assertThat(more.of(List.of("puf"))).containsExactly("park users forum");
    assertThat(more.of(stemmed.terms("Park Users Forum"))).containsExactly("puf");
    assertThat(words.of(List.of("puf"))).isEmpty();
  }

  private List<String> of(String term) {
    return words.of(stemmed.terms(term));
  }
}
