package uk.councilpapers.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.councilpapers.model.Paper;
import uk.councilpapers.text.ResponseHead;

/**
 * Reads answers to recommendations in running text: {@code Recommendation 1: That ...}, below it
 * {@code Cabinet response: Accepted}, who acts and by when, each under a label. For one paper and
 * one thread.
 */
final class AnswerSections {

  /** In characters; less is a heading. */
  private static final int SHORTEST_TEXT = 20;

  private static final Pattern RECOMMENDATION =
      Pattern.compile(
          "(?i)recommendation(?: no\\.?)?(?: (\\d{1,2}(?:\\.\\d{1,2})?))? ?[:.–-]? *(.*)");
  private static final Pattern DECISION = Pattern.compile("(?i)decision ?: *(.*)");
  private static final Pattern OFFICER =
      Pattern.compile(
          "(?i)(?:(?:lead|responsible) (?:officer|manager|director)s?|officers? responsible|by whom"
              + "|responsibility|lead) ?: *(.*)");
  private static final Pattern WHEN =
      Pattern.compile(
          "(?i)(?:by when|time ?scale|target date|action by|deadline|completion date|due)"
              + "(?: ?\\([^()]*\\))? ?: *(.*)");

  private final Paper summary;
  private final List<AnswerRow> rows = new ArrayList<>();
  private Optional<String> text = Optional.empty();
  private int line;
  private String response = "";
  private String decision = "";
  private String officer = "";
  private String when = "";
  private boolean answering;

  private AnswerSections(Paper summary) {
    this.summary = summary;
  }

  /** The answers of a paper that is given with its text. */
  static List<AnswerRow> in(Paper paper, Paper summary) {
    AnswerSections sections = new AnswerSections(summary);
    int at = paper.text().firstLine();
    for (String printed : paper.text().lines()) {
      if (!printed.isBlank() && printed.indexOf('\t') < 0) sections.read(printed.strip(), at);
      at++;
    }
    sections.close();
    return sections.rows;
  }

  private void read(String printed, int at) {
    Matcher recommendation = RECOMMENDATION.matcher(printed);
    if (recommendation.matches() && isOne(recommendation)) {
      close();
      line = at;
      String number = recommendation.group(1);
      text = Optional.of((number == null ? "" : number + ". ") + recommendation.group(2));
      return;
    }
    if (text.isEmpty()) return;
    Optional<String> answer = ResponseHead.labelled(printed);
    if (answer.isPresent()) {
      answering = true;
      response = answer.get();
      return;
    }
    if (!labelled(printed)) goOn(printed);
  }

  /** A number or a colon makes it one recommendation, not a sentence on recommendations. */
  private static boolean isOne(Matcher recommendation) {
    String rest = recommendation.group(2);
    return recommendation.group(1) != null || rest.isEmpty() || rest.startsWith("That ");
  }

  private boolean labelled(String printed) {
    Matcher matcher = DECISION.matcher(printed);
    if (matcher.matches()) {
      decision = matcher.group(1);
      return true;
    }
    matcher = OFFICER.matcher(printed);
    if (matcher.matches()) {
      officer = matcher.group(1);
      return true;
    }
    matcher = WHEN.matcher(printed);
    if (matcher.matches()) when = matcher.group(1);
    return matcher.matches();
  }

  /** What stands below its label belongs to it. */
  private void goOn(String printed) {
    if (answering && response.isEmpty()) response = printed;
    boolean open = !answering && text.stream().anyMatch(t -> t.length() < SHORTEST_TEXT);
    if (open) text = text.map(t -> (t + " " + printed).replaceAll(" +", " ").strip());
  }

  private void close() {
    boolean answered = !response.isEmpty() || !decision.isEmpty();
    if (answered && text.stream().anyMatch(t -> t.length() >= SHORTEST_TEXT)) {
      Answer answer =
          new Answer(
              Decision.in(decision).or(() -> Decision.in(opening())),
              response.isEmpty() ? decision : response,
              Optional.of(officer).filter(o -> !o.isEmpty()),
              Optional.of(when).filter(w -> !w.isEmpty()),
              summary);
      rows.add(new AnswerRow(text.orElseThrow(), line, answer));
    }
    text = Optional.empty();
    response = "";
    decision = "";
    officer = "";
    when = "";
    answering = false;
  }

  private String opening() {
    return response.substring(0, Math.min(60, response.length()));
  }
}
