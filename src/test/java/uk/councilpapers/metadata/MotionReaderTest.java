package uk.councilpapers.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilpapers.model.Motion;
import uk.councilpapers.model.Vote;

class MotionReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Proposed by Councillor Ash, seconded by Councillor Birch and agreed.    | Councillor Ash | Councillor Birch
          Proposed Cllr Ash, seconded Cllr Birch. All in favour.                  | Cllr Ash       | Cllr Birch
          Councillor A. Ash moved and Councillor Birch seconded that it be done.  | Councillor A. Ash | Councillor Birch
          Councillor Ash, seconded by Councillor Birch, moved approval.           | Councillor Ash | Councillor Birch
          It was approved on the motion of Cllr Ash, seconded by Cllr Birch.      | Cllr Ash       | Cllr Birch
          On the proposition of Cllr Ash, seconded by Cllr Birch, it was passed.  | Cllr Ash       | Cllr Birch
          AA proposed and BB seconded that the payments be made.                  | AA             | BB
          """)
  void whoMovesAndWhoSecondsAreRead(String sentence, String proposer, String seconder) {
    Motion motion = MotionReader.read(List.of(sentence));
    assertThat(motion.proposer()).contains(proposer);
    assertThat(motion.seconder()).contains(seconder);
  }

  @Test
  void namesBehindTheReferenceAreMoverAndSeconder() {
    Motion motion = MotionReader.read("R2024-015 S. Cedar, D. Elm:", List.of("Carried."));
    assertThat(motion.proposer()).contains("S. Cedar");
    assertThat(motion.seconder()).contains("D. Elm");
  }

  @Test
  void aMotionThatWasLostMakesWayForTheOneThatFollows() {
    List<String> paragraphs =
        List.of(
            "Moved by Cllr Ash and seconded by Cllr Birch that it be refused. The motion was lost by 3 votes to 5.",
            "Moved by Cllr Cedar and seconded by Cllr Elm that it be granted (5 for, 3 against).");
    assertThat(MotionReader.read(paragraphs))
        .isEqualTo(
            new Motion(
                Optional.of("Cllr Cedar"),
                Optional.of("Cllr Elm"),
                Optional.of(new Vote(5, 3, 0))));
  }

  @Test
  void aVoteBetweenAMotionAndAnAmendmentCountsForTheMotion() {
    String vote = "5 members voted for the amendment and 7 for the motion.";
    assertThat(MotionReader.read(List.of(vote)).vote()).contains(new Vote(7, 5, 0));
  }

  @Test
  void linesOfTheirOwnAreReadToo() {
    Motion motion = MotionReader.read(List.of("Moved by: Jan Ash", "Seconded by: Pat Birch"));
    assertThat(motion)
        .isEqualTo(new Motion(Optional.of("Jan Ash"), Optional.of("Pat Birch"), Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          On a vote For 5 Against 2 Abstain 1.                                    | 5  | 2  | 1
          The motion was carried by 18 votes to 15, with 2 abstentions.           | 18 | 15 | 2
          It was carried with 7 members voting FOR, 1 AGAINST and no ABSTAINING.  | 7  | 1  | 0
          (five for, two against)                                                 | 5  | 2  | 0
          Yeas: 10 Nays: 3                                                        | 10 | 3  | 0
          """)
  void countedVotesAreRead(String sentence, int inFavour, int against, int abstained) {
    Motion motion = MotionReader.read(List.of(sentence));
    assertThat(motion.vote()).contains(new Vote(inFavour, against, abstained));
  }

  @Test
  void theMoverOfAnAmendmentIsNotTheMover() {
    Motion motion =
        MotionReader.read(
            List.of("An amendment was moved by Councillor Elm and lost by 1 vote to 3."));
    assertThat(motion).isEqualTo(Motion.NONE);
  }

  @Test
  void textWithoutMotionHasNone() {
    assertThat(MotionReader.read(List.of("The proposed scheme was moved to May.")))
        .isEqualTo(Motion.NONE);
  }
}
