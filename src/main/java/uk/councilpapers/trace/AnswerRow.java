package uk.councilpapers.trace;

/**
 * One row of a table that answers recommendations.
 *
 * @param text the recommendation
 * @param line of the source, counted from 1
 */
record AnswerRow(String text, int line, Answer answer) {

  /** The same with what another row goes on to say. */
  AnswerRow with(AnswerRow rest) {
    Answer more = rest.answer;
    Answer whole =
        new Answer(
            answer.decision(),
            (answer.words() + " " + more.words()).strip(),
            answer.officer().or(more::officer),
            answer.byWhen().or(more::byWhen),
            answer.paper());
    return new AnswerRow(text + " " + rest.text, line, whole);
  }
}
