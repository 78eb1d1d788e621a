package uk.councilpapers.web.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.councilpapers.Papers;

class PostsTest {

  @Test
  void postsStandInTheOrderOfTimeWithTheirFirstAndLastDay() {
    Posts posts = new Posts(Set.of("maren-ashdown"));
    posts.accept(
        Papers.report("A").by("Maren Ashdown", "Engineer").at("Cabinet", "2012-03-01").paper());
    posts.accept(
        Papers.report("B").by("Maren Ashdown", "ENGINEER").at("Cabinet", "2013-03-01").paper());
    posts.accept(
        Papers.report("C")
            .by("Maren Ashdown", "Head of Highways")
            .by("Tobias Quill", "Clerk")
            .at("Cabinet", "2014-03-01")
            .paper());

    assertThat(posts.all())
        .containsExactly(
            new Post("Engineer", 2, day(2012), day(2013)),
            new Post("Head of Highways", 1, day(2014), day(2014)));
  }

  @Test
  void aPaperWithoutADateCountsAndSetsNoTime() {
    Posts posts = new Posts(Set.of("maren-ashdown"));
    posts.accept(Papers.report("A").by("Maren Ashdown", "Engineer").undated().paper());

    assertThat(posts.all())
        .containsExactly(new Post("Engineer", 1, Optional.empty(), Optional.empty()));
  }

  private static Optional<LocalDate> day(int year) {
    return Optional.of(LocalDate.of(year, 3, 1));
  }
}
