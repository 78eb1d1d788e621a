package uk.councilpapers.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.councilpapers.Papers;
import uk.councilpapers.model.FacetName;

/** A searcher sees one point in time until it is told to look again. */
class RefreshTest {

  @Test
  void aNewPaperIsSeenAfterTheRefreshAlsoByASearchThatWasAskedBefore() throws IOException {
    try (TestIndex index = TestIndex.of(Papers.report("Salt").text("salt").paper())) {
      assertThat(index.search("salt").total()).isEqualTo(1);
      index.add(List.of(Papers.report("More salt").text("salt").by("Ada New").paper()));
      assertThat(index.search("salt").total()).isEqualTo(1);
      assertThat(index.searcher().state().papers()).isEqualTo(1);
      index.searcher().refresh();
      assertThat(index.search("salt").total()).isEqualTo(2);
      assertThat(index.searcher().state().papers()).isEqualTo(2);
      assertThat(index.searcher().register(FacetName.OFFICER))
          .extracting(RegisterEntry::label)
          .containsExactly("Ada New");
    }
  }

  @Test
  void theSameSearchIsAnsweredFromMemory() {
    try (TestIndex index = TestIndex.of(Papers.report("Salt").paper())) {
      SearchResults first = index.search("salt");
      SearchResults second = index.search("salt");
      assertThat(second.hits().getFirst()).isSameAs(first.hits().getFirst());
    }
  }

  @Test
  void anIndexWithoutPapersIsSearchedToo() {
    try (TestIndex index = TestIndex.of()) {
      assertThat(index.search("salt").total()).isZero();
      assertThat(index.search("").hits()).isEmpty();
      assertThat(index.searcher().meetings()).isEmpty();
      assertThat(index.searcher().state().firstDate()).isEmpty();
    }
  }
}
