package uk.councilpapers.cli;

import static uk.councilpapers.cli.OutlineText.joined;
import static uk.councilpapers.cli.OutlineText.span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import uk.councilpapers.cli.OutlineNode.Span;
import uk.councilpapers.model.AgendaControl;
import uk.councilpapers.model.AgendaItem;
import uk.councilpapers.model.Appendix;
import uk.councilpapers.model.FrontSheet;
import uk.councilpapers.model.LineRange;
import uk.councilpapers.model.Minute;
import uk.councilpapers.model.Minutes;
import uk.councilpapers.model.Officer;
import uk.councilpapers.model.OtherPaper;
import uk.councilpapers.model.Pack;
import uk.councilpapers.model.Report;
import uk.councilpapers.model.SourceText;

/** The papers of a pack as nodes, in the order in which they are printed. For one pack. */
final class OutlineTree {

  private final Pack pack;
  private final SourceText text;

  OutlineTree(Pack pack, SourceText text) {
    this.pack = pack;
    this.text = text;
  }

  private record Placed(LineRange lines, OutlineNode node) {}

  /** One node a paper; papers that lie within another one stand behind it. */
  List<OutlineNode> nodes() {
    List<Placed> placed = new ArrayList<>();
    pack.front().ifPresent(f -> placed.add(new Placed(f.lines(), front(f))));
    pack.minutes().forEach(m -> placed.add(new Placed(m.lines(), minutes(m))));
    pack.reports().forEach(r -> placed.add(new Placed(r.lines(), report(r))));
    pack.others().forEach(o -> placed.add(new Placed(o.lines(), other(o))));
    placed.sort(Comparator.comparingInt(p -> p.lines.first()));
    return placed.stream().map(Placed::node).toList();
  }

  private OutlineNode front(FrontSheet front) {
    List<OutlineNode> items = new ArrayList<>();
    for (int i = 0; i < front.agenda().size(); i++) {
      AgendaItem item = front.agenda().get(i);
      items.add(leaf(item(item, state(item))));
    }
    return new OutlineNode(head("Agenda", "", front.lines()), List.of(), items);
  }

  private Optional<AgendaControl.Item> state(AgendaItem item) {
    return pack.control().stream()
        .flatMap(c -> c.items().stream())
        .filter(i -> i.number().equals(item.number()))
        .findFirst();
  }

  private static List<Span> item(AgendaItem item, Optional<AgendaControl.Item> state) {
    List<Span> words = new ArrayList<>();
    words.add(span(item.number() + ". " + item.title(), Style.PLAIN));
    item.pages().ifPresent(p -> words.add(span("(pages " + p + ")", Style.FAINT)));
    state.ifPresent(s -> words.addAll(found(s)));
    return words;
  }

  private static List<Span> found(AgendaControl.Item item) {
    return switch (item.state()) {
      case REPORT, MINUTES -> List.of(span("[" + item.state().id() + "]", Style.GREEN));
      case OTHER -> {
        Style style = item.inPlace() ? Style.GREEN : Style.YELLOW;
        yield List.of(span("[" + item.kind().orElse("other") + "]", style));
      }
      case RESTRICTED -> List.of(span("[restricted]", Style.YELLOW));
      case MISSING -> List.of(span("[no paper]", Style.RED));
      case NOT_EXPECTED -> List.of();
    };
  }

  private OutlineNode minutes(Minutes minutes) {
    String title = joined(Optional.of(minutes.committee()), minutes.date());
    List<List<Span>> details = new ArrayList<>();
    add(details, "chair:", minutes.attendance().chair().stream().toList());
    add(details, "present:", minutes.attendance().present());
    add(details, "apologies:", minutes.attendance().apologies());
    return new OutlineNode(
        head("Minutes", title, minutes.lines()),
        details,
        minutes.items().stream().map(this::minute).toList());
  }

  private static void add(List<List<Span>> details, String label, List<String> names) {
    if (names.isEmpty()) return;
    details.add(List.of(span(label + " " + String.join("; ", names), Style.FAINT)));
  }

  private OutlineNode minute(Minute minute) {
    List<Span> head = new ArrayList<>();
    if (!minute.ref().isBlank()) head.add(span(minute.ref(), Style.BOLD));
    head.add(span(minute.title(), Style.PLAIN));
    minute.outcome().ifPresent(o -> head.add(span("[" + o.id() + "]", Style.GREEN)));
    head.add(place(minute.lines()));
    List<List<Span>> details = new ArrayList<>(officers(minute.officers()));
    details.addAll(points(minute.resolutions()));
    return new OutlineNode(head, details, List.of());
  }

  private OutlineNode report(Report report) {
    List<List<Span>> details = new ArrayList<>(officers(report.officers()));
    details.addAll(points(report.recommendations()));
    return new OutlineNode(
        head("Report", item(report.agendaItem()) + report.title(), report.lines()),
        details,
        report.appendices().stream().map(this::appendix).toList());
  }

  private OutlineNode appendix(Appendix appendix) {
    return leaf(List.of(span(appendix.title(), Style.PLAIN), place(appendix.lines())));
  }

  private OutlineNode other(OtherPaper other) {
    String kind = other.kind().substring(0, 1).toUpperCase(java.util.Locale.ROOT);
    return leaf(
        head(
            kind + other.kind().substring(1),
            item(other.agendaItem()) + other.title(),
            other.lines()));
  }

  private static String item(Optional<String> number) {
    return number.map(n -> "item " + n + ": ").orElse("");
  }

  private static OutlineNode leaf(List<Span> head) {
    return new OutlineNode(head, List.of(), List.of());
  }

  private static List<List<Span>> officers(List<Officer> officers) {
    if (officers.isEmpty()) return List.of();
    String all = officers.stream().map(OutlineTree::officer).collect(Collectors.joining("; "));
    return List.of(List.of(span(all, Style.FAINT)));
  }

  private static String officer(Officer officer) {
    return joined(officer.name(), officer.role()) + " (" + officer.kind().id() + ")";
  }

  private static List<List<Span>> points(List<String> points) {
    return points.stream().map(point -> List.of(span("- " + point, Style.PLAIN))).toList();
  }

  private List<Span> head(String kind, String title, LineRange lines) {
    return List.of(span(kind, Style.BOLD), span(title, Style.PLAIN), place(lines));
  }

  /** {@code lines 3-34, page 1}. */
  private Span place(LineRange lines) {
    String where = range("line", lines.first(), lines.last());
    OptionalInt first = text.pageOf(lines.first());
    OptionalInt last = text.pageOf(lines.last());
    if (first.isPresent() && last.isPresent()) {
      where += ", " + range("page", first.getAsInt(), last.getAsInt());
    }
    return span("(" + where + ")", Style.FAINT);
  }

  private static String range(String noun, int first, int last) {
    return first == last ? noun + " " + first : noun + "s " + first + "-" + last;
  }
}
