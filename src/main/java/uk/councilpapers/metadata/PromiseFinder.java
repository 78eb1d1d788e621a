package uk.councilpapers.metadata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.councilpapers.config.TextForms;
import uk.councilpapers.model.PackOutline;
import uk.councilpapers.model.Promise;
import uk.councilpapers.model.Reference;
import uk.councilpapers.text.PlainLines;
import uk.councilpapers.text.Wording;

/**
 * Finds what a meeting or an officer undertook to do: a sentence of minutes or of a report in which
 * something is to be submitted, reported, arranged.
 *
 * <p>Safe for use by several threads. In attachments and schedules, which are full of what will be,
 * only words that bind somebody count, or name a body or a date; a recommendation that is printed
 * twice counts once, and so does a row of a work programme that says more than its title.
 */
final class PromiseFinder {

  private static final Pattern MARKS =
      Pattern.compile(
          "^(?:[-•*▪·]"
              + " )?(?:(?:it was )?(?:resolved|agreed)(?=\\s*[:–(-]|\\s+that\\b)\\s*:?\\s*[-–]?\\s*)?(?:\\(?\\d{1,2}(?:\\.\\d{1,2}){0,6}\\p{L}?[.)]{0,2}\\s+)?",
          Pattern.CASE_INSENSITIVE);
  private static final Wording JOINT =
      Wording.of(
          ",? (?:with (?=(?:the|a|an|any|further) (?:(?! and )[^,;.]){3,80}? being (?:submitted|presented"
              + "|reported|considered|circulated))|and(?: that)? (?=(?:the|a|an|any|further)"
              + " (?:(?! and )[^,;.]){3,80}? (?:be|to be|would be|will be) (?:submitted|presented"
              + "|reported|considered|circulated)))");
  private static final Pattern CLOSED = Pattern.compile("[.;,:]$");
  private static final Pattern STARTS_WITH_MONTH =
      Pattern.compile("^\\p{Lu}\\p{L}{2,8} \\d{4} [-–] ");
  private static final Pattern ACTION =
      Pattern.compile("(?i)^actions?(?: by)? ?:? ?-? ?(?!.* to \\p{Ll})(\\p{L}.{2,80})$");
  private static final Pattern TO_ACT =
      Pattern.compile(
          "^(?i:actions?(?: points?)?) ?[:–-]+ ?(\\p{Lu}[^;:]{2,60}?) (?:to|will) \\p{Ll}");

  private final TextForms forms;

  /**
   * A finder.
   *
   * @param forms may have others beside those of promises
   */
  PromiseFinder(TextForms forms) {
    this.forms = forms;
  }

  /**
   * All promises of the pack in printed order.
   *
   * @param references those of the pack, which tell when another body meets
   */
  List<Promise> find(
      PlainLines lines,
      PackOutline outline,
      BodyNames bodies,
      List<Section> sections,
      List<Reference> references) {
    PromiseParties parties = new PromiseParties(bodies);
    OtherMeetings meetings = new OtherMeetings(references);
    List<Promise> found = new ArrayList<>();
    for (Section section : sections) {
      Setting setting = section.setting();
      Set<String> said = new HashSet<>();
      ActionColumns columns = ActionColumns.UNKNOWN;
      for (CuedPassage passage : section.passages()) {
        columns = columns.after(lines, passage.passage().lineAt(0));
        for (Promise p : in(passage, setting, parties, columns, lines)) {
          if (said.add(CLOSED.matcher(p.text()).replaceFirst(""))) {
            found.add(meetings.dated(p, setting));
          }
        }
      }
    }
    Set<Integer> told = found.stream().map(Promise::line).collect(Collectors.toSet());
    WorkProgramme.promises(lines, outline).stream()
        .filter(p -> !told.contains(p.line()))
        .forEach(found::add);
    found.sort(Comparator.comparingInt(Promise::line));
    return List.copyOf(found);
  }

  private List<Promise> in(
      CuedPassage cued,
      Setting setting,
      PromiseParties parties,
      ActionColumns columns,
      PlainLines lines) {
    boolean plan = columns.isKnown();
    if (!mayPromise(cued.forms(), plan)) return List.of();
    Passage passage = cued.passage();
    List<Promise> found = new ArrayList<>();
    for (Sentence whole : Sentence.of(passage.text())) {
      boolean single = whole.text().length() == passage.text().length();
      TextForms.Cued words = single ? cued.forms() : forms.cued(whole.text());
      boolean task = plan && isTask(words);
      if (!task && !isPromise(whole.text(), words, setting, parties, () -> true)) continue;
      for (Sentence sentence : parts(whole, setting, parties)) {
        int line = passage.lineAt(sentence.start());
        BooleanSupplier timed = () -> columns.dueOf(lines, line, setting.date()).isPresent();
        TextForms.Cued own = sentence.equals(whole) ? words : forms.cued(sentence.text());
        boolean told = task && lines.isRow(line) && isTask(own);
        if (!told && !isPromise(sentence.text(), own, setting, parties, timed)) continue;
        Promise p = promise(line, sentence.text(), setting, parties);
        found.add(withRow(p, setting, columns, lines, action(lines, passage)));
      }
    }
    return found.isEmpty() ? timetable(passage, setting, parties) : found;
  }

  /** Whether the words are there without which nothing in them is promised. */
  private static boolean mayPromise(TextForms.Cued cued, boolean plan) {
    return cued.mayHave("promise") || cued.mayHave("intention") || (plan && cued.mayHave("task"));
  }

  /** What somebody is told to do in a row of an action plan. */
  private static boolean isTask(TextForms.Cued cued) {
    return cued.has("task") && !cued.has("none");
  }

  /** A row of a timetable, of which the first cell says when and the second what. */
  private List<Promise> timetable(Passage passage, Setting setting, PromiseParties parties) {
    int tab = passage.text().indexOf('\t');
    if (tab < 0) return List.of();
    Optional<String> due = DueReader.cell(passage.text().substring(0, tab), setting.date());
    String row = passage.text().replace('\t', '\n');
    if (due.isEmpty() || !isPromise(row, forms.cued(row), setting, parties, () -> true))
      return List.of();
    String text = row.replace('\n', ' ');
    return List.of(
        new Promise(passage.lineAt(0), text, Optional.empty(), parties.to(text, setting), due));
  }

  /** Two promises of one sentence, cut between them. */
  private List<Sentence> parts(Sentence sentence, Setting setting, PromiseParties parties) {
    String words = sentence.text();
    for (MatchResult joint : JOINT.in(words)) {
      List<Sentence> parts = sentence.cut(joint.start(), joint.end());
      if (parts.stream().allMatch(p -> isPromise(p, setting, parties))) return parts;
    }
    return List.of(sentence);
  }

  private boolean isPromise(Sentence part, Setting setting, PromiseParties parties) {
    return isPromise(part.text(), forms.cued(part.text()), setting, parties, () -> true);
  }

  /** What is merely going to happen counts in minutes and reports, elsewhere if it is definite. */
  private static boolean isPromise(
      String sentence,
      TextForms.Cued cued,
      Setting setting,
      PromiseParties parties,
      BooleanSupplier timed) {
    boolean promise = cued.has("promise");
    if (!promise && !cued.has("intention")) return false;
    if (cued.has("none")) return false;
    return promise
        || setting.isOwnWords()
        || timed.getAsBoolean()
        || parties.to(sentence, setting).isPresent()
        || DueReader.due(PromiseParties.behindVerb(sentence), setting.date()).isPresent();
  }

  private static Promise promise(
      int line, String sentence, Setting setting, PromiseParties parties) {
    String text = MARKS.matcher(sentence.replace('\n', ' ')).replaceFirst("").strip();
    Optional<String> by = by(text, setting);
    return new Promise(line, text, by, parties.to(text, setting), due(text, setting));
  }

  /** A point of a resolution is the body's; "Action: A. Ash to write" is that of A. Ash. */
  private static Optional<String> by(String text, Setting setting) {
    Matcher action = TO_ACT.matcher(text);
    if (action.find()) return Optional.of(action.group(1).strip());
    boolean resolved = text.startsWith("That ") && !setting.items().isEmpty();
    return resolved ? setting.committee() : Optional.empty();
  }

  /**
   * What is named behind "be submitted" is meant before what is named in front of it. A schedule
   * may repeat what was to be done by a day that is past.
   */
  private static Optional<String> due(String text, Setting setting) {
    String behind = PromiseParties.behindVerb(text);
    Optional<String> due =
        DueReader.due(behind, setting.date()).or(() -> DueReader.due(text, setting.date()));
    if (due.isPresent() || setting.isOwnWords()) return due;
    if (STARTS_WITH_MONTH.matcher(text).find()) return DueReader.due(text, Optional.empty());
    return behind.equals(text) ? Optional.empty() : DueReader.due(behind, Optional.empty());
  }

  /** The promise with what the row of a table, or the line "Action: NAME" below it, adds. */
  private static Promise withRow(
      Promise p,
      Setting setting,
      ActionColumns columns,
      PlainLines lines,
      Optional<String> action) {
    Optional<String> by = action.or(() -> columns.ownerOf(lines, p.line())).or(() -> p.by());
    Optional<String> due =
        p.due()
            .or(() -> columns.dueOf(lines, p.line(), setting.date()))
            .or(() -> WorkProgramme.dueOf(lines, p.line(), setting));
    return new Promise(p.line(), p.text(), by, p.to(), due);
  }

  private static Optional<String> action(PlainLines lines, Passage passage) {
    int next = lines.next(passage.lastLine());
    Matcher action = ACTION.matcher(lines.plain(next));
    return action.matches() ? Optional.of(action.group(1).strip()) : Optional.empty();
  }
}
