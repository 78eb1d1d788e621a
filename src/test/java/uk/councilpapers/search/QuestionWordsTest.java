package uk.councilpapers.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.councilpapers.query.Phrase;
import uk.councilpapers.query.Word;

class QuestionWordsTest {

  private final QuestionWords questions =
      new QuestionWords(
          List.of("why", "was", "the", "what did the council", "say about"),
          List.of("why", "what"),
          List.of("decided", "agreed"));

  @Test
  void aQuestionLosesItsWords() {
    assertThat(text(questions.strip(concepts("Why was the library closed"))))
        .containsExactly("library", "closed");
  }

  @Test
  void theLongestPhraseGoes() {
    assertThat(text(questions.strip(concepts("what did the council say about bins"))))
        .containsExactly("bins");
  }

  @Test
  void whatHoldsNothingElseStaysAsItIs() {
    assertThat(text(questions.strip(concepts("why was the")))).containsExactly("why", "was", "the");
  }

  @Test
  void aPhraseInQuotesStays() {
    List<Concept> typed =
        List.of(concepts("why").getFirst(), new Concept(List.of(new Phrase("the why")), List.of()));
    assertThat(questions.strip(typed)).hasSize(2);
  }

  @Test
  void aQuestionWithSuchAVerbAsksForADecision() {
    assertThat(questions.asksForDecision(concepts("what was decided on bins"))).isTrue();
    assertThat(questions.asksForDecision(concepts("what happened to bins"))).isFalse();
    assertThat(questions.asksForDecision(concepts("agreed savings"))).isFalse();
  }

  @Test
  void threeSmallWordsMakeASentence() {
    assertThat(questions.isSentence(concepts("bins the library was the last"))).isTrue();
    assertThat(questions.isSentence(concepts("bins the library the last"))).isFalse();
    assertThat(questions.isSentence(concepts("why bins"))).isTrue();
  }

  @Test
  void aQuestionIsKnownByItsFirstWord() {
    assertThat(questions.isQuestion(concepts("What happened next"))).isTrue();
    assertThat(questions.isQuestion(concepts("the reason why"))).isFalse();
  }

  private static List<Concept> concepts(String typed) {
    return Arrays.stream(typed.split(" ", -1))
        .map(word -> new Concept(List.of(new Word(word)), List.of()))
        .toList();
  }

  private static List<String> text(List<Concept> concepts) {
    return concepts.stream().map(Concept::text).toList();
  }
}
