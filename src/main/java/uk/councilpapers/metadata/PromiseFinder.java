package uk.councilpapers.metadata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.councilpapers.config.TextForms;
import uk.councilpapers.model.PackOutline;
import uk.councilpapers.model.Promise;
import uk.councilpapers.text.PlainLines;

/**
 * Finds what a meeting or an officer undertook to do: a sentence of minutes or of a report in which
 * something is to be submitted, reported, arranged.
 *
 * <p>Safe for use by several threads. In attachments and schedules, which are full of what will be,
 * only words that bind somebody count; a recommendation that is printed twice counts once.
 */
final class PromiseFinder {

  private static final Pattern SENTENCE_END =
      Pattern.compile(
          "(?<=[.;])(?<!\\b\\p{Lu}\\.)(?<!\\bNos?\\.)\\s+(?=[\\p{Lu}(\\d])|\\s*\\t\\s*");
  private static final Pattern MARKS =
      Pattern.compile(
          "^(?:[-•*▪·]"
              + " )?(?:(?:resolved|agreed)(?=\\s*[:–(-]|\\s+that\\b)\\s*:?\\s*[-–]?\\s*)?(?:\\(?\\d{1,2}(?:\\.\\d{1,2})*[.)]?\\s+)?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern VERB = Pattern.compile("\\b(?:be|being) \\p{L}+ed\\b");
  private static final Pattern TO =
      Pattern.compile("\\b(?:to|of|by|with) (?:the |this |a meeting of the )?(\\p{Lu}[^.;:]*)");
  private static final Pattern MEETING_OF =
      Pattern.compile("meetings? of (?:the |this )?(\\p{Lu}[^.;:]*)");
  private static final Pattern TO_MEETING =
      Pattern.compile(
          "\\b(?:next|future|subsequent|later|this) (?:\\p{L}+"
              + " ){0,2}(?:meeting|commission|committee|panel|board|sub-panel)");

  private final TextForms forms;

  PromiseFinder(TextForms forms) {
    this.forms = forms;
  }

  /** All promises of the pack in printed order. */
  List<Promise> find(PlainLines lines, PackOutline outline, BodyNames bodies) {
    List<Promise> found = new ArrayList<>();
    Set<String> said = new HashSet<>();
    for (Setting setting : Setting.allOf(outline, bodies::cover)) {
      for (Passage passage : Passage.of(lines, setting.lines())) {
        for (Promise p : in(passage, setting, bodies)) {
          if (said.add(setting.lines() + p.text())) found.add(p);
        }
      }
    }
    found.addAll(WorkProgramme.promises(lines, outline));
    found.sort(Comparator.comparingInt(Promise::line));
    return List.copyOf(found);
  }

  private List<Promise> in(Passage passage, Setting setting, BodyNames bodies) {
    List<Promise> found = new ArrayList<>();
    int at = 0;
    for (String sentence : SENTENCE_END.split(passage.text(), -1)) {
      int start = Math.max(at, passage.text().indexOf(sentence, at));
      at = start + sentence.length();
      if (isPromise(sentence, setting)) {
        found.add(promise(passage.lineAt(start), sentence, setting, bodies));
      }
    }
    return found;
  }

  /** What is merely going to happen counts in minutes and reports only. */
  private boolean isPromise(String sentence, Setting setting) {
    List<String> kinds = forms.in(sentence).stream().map(TextForms.Found::kind).toList();
    if (kinds.contains("none")) return false;
    return kinds.contains("promise") || (kinds.contains("intention") && setting.isOwnWords());
  }

  private static Promise promise(int line, String sentence, Setting setting, BodyNames bodies) {
    String text = MARKS.matcher(sentence).replaceFirst("").strip();
    Optional<String> by =
        text.startsWith("That ") && !setting.items().isEmpty()
            ? setting.committee()
            : Optional.empty();
    return new Promise(line, text, by, to(text, setting, bodies), due(text, setting));
  }

  /** What is named behind "be submitted" is meant before what is named in front of it. */
  private static Optional<String> due(String text, Setting setting) {
    Matcher verb = VERB.matcher(text);
    String behind = verb.find() ? text.substring(verb.end()) : text;
    return DueReader.due(behind, setting.date()).or(() -> DueReader.due(text, setting.date()));
  }

  private static Optional<String> to(String text, Setting setting, BodyNames bodies) {
    for (Pattern pattern : List.of(MEETING_OF, TO)) {
      Matcher named = pattern.matcher(text);
      while (named.find()) {
        Optional<String> body = bodies.body(capitalised(named.group(1)), setting.committee());
        if (body.isPresent()) return body;
      }
    }
    boolean own = TO_MEETING.matcher(text.toLowerCase(Locale.ROOT)).find();
    return own ? setting.committee() : Optional.empty();
  }

  private static String capitalised(String words) {
    return CapitalRun.ahead(words);
  }
}
