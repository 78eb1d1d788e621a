package uk.councilpapers.split;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.councilpapers.config.Headings;
import uk.councilpapers.config.Headings.Found;
import uk.councilpapers.config.Headings.Part;
import uk.councilpapers.model.AgendaItem;
import uk.councilpapers.model.FrontSheet;
import uk.councilpapers.text.DateReader;
import uk.councilpapers.text.PlainLines;
import uk.councilpapers.text.TimeReader;

/**
 * Reads the first sheet of a pack: the body's name on top, labels below it, then the agenda.
 *
 * <p>Stateless. Only labelled values above the agenda are the meeting's: other dates on the sheet
 * are of other meetings.
 */
final class FrontSheetReader {

  private static final Pattern FIRST_ITEM = Pattern.compile("1[.)]?\\s");

  /** How many filled lines may stand above the agenda. */
  private static final int LONGEST_HEAD = 40;

  private final Headings headings;
  private final AgendaReader agendas;

  FrontSheetReader(Headings headings) {
    this.headings = headings;
    this.agendas = new AgendaReader(headings);
  }

  /**
   * The sheet at the start of the text.
   *
   * @param last the last line that may belong to it, the one before the first paper
   */
  Optional<FrontSheet> read(PlainLines lines, int last) {
    int top = BodyName.top(headings, lines, last);
    int agenda = agendaHeading(lines, top, last);
    if (agenda == 0) return Optional.empty();
    int committee = new CommitteeBelow(headings, lines).under(top);
    if (committee > 0 && committee < agenda) top = committee;
    int below = BodyName.end(headings, lines, top);
    Map<String, String> values = values(lines, below, agenda);
    String when = values.getOrDefault("date-and-time", "");
    if (!values.containsKey("date") && when.isEmpty()) when = dateLine(lines, below, agenda);
    if (!values.containsKey("date") && when.isEmpty()) return Optional.empty();
    List<AgendaItem> items = agendas.read(lines, agenda + 1, last);
    return Optional.of(
        new FrontSheet(
            BodyName.read(lines, top, below),
            date(values.getOrDefault("date", when)),
            TimeReader.first(values.getOrDefault("time", afterDate(when))),
            Optional.ofNullable(values.get("venue")),
            lines.trimmed(1, end(lines, items, agenda, last)),
            items));
  }

  private static Optional<LocalDate> date(String value) {
    return DateReader.first(value);
  }

  private static String afterDate(String value) {
    List<DateReader.Found> found = DateReader.all(value);
    return found.isEmpty() ? value : value.substring(found.getFirst().end());
  }

  private int agendaHeading(PlainLines lines, int top, int last) {
    int heading = 0;
    for (int i : lines.filled(top, last, LONGEST_HEAD)) {
      if (heading > 0 && FIRST_ITEM.matcher(lines.plain(i)).lookingAt()) break;
      if (headings.is(Part.AGENDA, "agenda", lines.plain(i))) heading = i;
    }
    return heading;
  }

  /** The first line between the two that holds a date; empty when none does. */
  private static String dateLine(PlainLines lines, int top, int agenda) {
    return lines.filled(top, agenda, LONGEST_HEAD).stream()
        .map(lines::plain)
        .filter(l -> DateReader.first(l).isPresent())
        .findFirst()
        .orElse("");
  }

  /** The labelled values between the two lines; a value goes on until a label or a blank line. */
  private Map<String, String> values(PlainLines lines, int top, int agenda) {
    Map<String, String> values = new HashMap<>();
    List<String> open = new ArrayList<>();
    String label = "";
    for (int i = top + 1; i <= agenda; i++) {
      Optional<Found> found = headings.find(Part.FRONT, lines.plain(i));
      if (found.isPresent() || i == agenda || (lines.isBlank(i) && !open.isEmpty())) {
        if (!open.isEmpty()) values.putIfAbsent(label, String.join(" ", open));
        open.clear();
        label = found.map(Found::name).orElse("");
        found.map(Found::value).filter(v -> !v.isEmpty()).ifPresent(open::add);
      } else if (!label.isEmpty() && !lines.isBlank(i)) {
        open.add(lines.plain(i));
      }
    }
    return values;
  }

  /** The sheet goes on behind its items to the first paper, unless a long gap parts them. */
  private static int end(PlainLines lines, List<AgendaItem> items, int agenda, int last) {
    int end = items.isEmpty() ? agenda : items.getLast().line();
    for (int i : lines.filled(end + 1, last, LONGEST_HEAD)) {
      if (lines.blanksBefore(i) > 4) break;
      end = i;
    }
    return end;
  }
}
