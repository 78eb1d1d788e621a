package uk.councilpapers.metadata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.councilpapers.model.AgendaControl;
import uk.councilpapers.model.AgendaItem;
import uk.councilpapers.model.FrontSheet;
import uk.councilpapers.model.ItemState;
import uk.councilpapers.model.MinutesOutline;
import uk.councilpapers.model.OtherPaper;
import uk.councilpapers.model.PackOutline;
import uk.councilpapers.model.ReportOutline;
import uk.councilpapers.text.DateReader;
import uk.councilpapers.text.Words;

/**
 * Sets the papers of a pack against its agenda.
 *
 * <p>Stateless. Reports and other papers say themselves which item they belong to; minutes are the
 * paper of the item that stands in their place of the order and names them. Moves no border.
 */
final class ControlTotal {

  /** What a title is worth that speaks of minutes; less than this does not count. */
  private static final double OF_MINUTES = 0.5;

  /** What a title is worth that names their body: more, since other titles speak of minutes too. */
  private static final double OF_BODY = 0.6;

  /** What it is worth to stand between the papers before and behind. */
  private static final double IN_ORDER = 0.2;

  private static final double SAME_DAY = 1;

  /** Costs less than the name is worth: a title may print a wrong day. */
  private static final double OTHER_DAY = 0.3;

  private final List<AgendaItem> agenda;
  private final PackOutline outline;
  private final boolean paged;
  private final Set<String> withMinutes;

  private ControlTotal(FrontSheet front, PackOutline outline) {
    this.agenda = front.agenda();
    this.outline = outline;
    this.paged = agenda.stream().anyMatch(i -> i.pages().isPresent());
    this.withMinutes = new HashSet<>();
    for (MinutesOutline minutes : outline.minutes()) {
      itemOf(minutes).map(AgendaItem::number).ifPresent(withMinutes::add);
    }
  }

  /** The control of a pack; empty where no agenda is printed. */
  static Optional<AgendaControl> of(PackOutline outline) {
    return outline
        .front()
        .filter(front -> !front.agenda().isEmpty())
        .map(front -> new ControlTotal(front, outline).control());
  }

  private AgendaControl control() {
    List<AgendaControl.Item> items = new ArrayList<>();
    for (AgendaItem item : agenda) {
      Optional<OtherPaper> other = other(item);
      ItemState state = state(item, other);
      Optional<String> kind =
          state == ItemState.OTHER ? other.map(OtherPaper::kind) : Optional.empty();
      items.add(new AgendaControl.Item(item.number(), item.title(), state, kind));
    }
    return new AgendaControl(paged, items);
  }

  private ItemState state(AgendaItem item, Optional<OtherPaper> other) {
    if (outline.reports().stream().anyMatch(r -> isOf(r.agendaItem(), item))) {
      return ItemState.REPORT;
    }
    if (withMinutes.contains(item.number())) return ItemState.MINUTES;
    if (other.isPresent()) {
      return other.get().kind().equals("restricted") ? ItemState.RESTRICTED : ItemState.OTHER;
    }
    return announces(item) ? ItemState.MISSING : ItemState.NOT_EXPECTED;
  }

  /** What stands first under the item beside reports: a letter comes before its enclosures. */
  private Optional<OtherPaper> other(AgendaItem item) {
    return outline.others().stream()
        .filter(o -> isOf(o.agendaItem(), item))
        .min(Comparator.comparingInt(o -> o.lines().first()));
  }

  private static boolean isOf(Optional<String> number, AgendaItem item) {
    return number.filter(item.number()::equals).isPresent();
  }

  /** An item whose points are listed leaves its pages to them. */
  private boolean announces(AgendaItem item) {
    boolean hasPoints = agenda.stream().anyMatch(i -> parent(i).equals(item.number()));
    return !hasPoints && (item.pages().isPresent() || parentIsPaged(item));
  }

  private boolean parentIsPaged(AgendaItem item) {
    String parent = parent(item);
    return agenda.stream().anyMatch(i -> i.number().equals(parent) && i.pages().isPresent());
  }

  /** The number of the item that a point belongs to; nothing for an item. */
  private static String parent(AgendaItem item) {
    int bracket = item.number().indexOf('(');
    return bracket < 0 ? "" : item.number().substring(0, bracket);
  }

  private Optional<AgendaItem> itemOf(MinutesOutline minutes) {
    int from = itemBefore(minutes.lines().first());
    int to = itemAfter(minutes.lines().last());
    Optional<AgendaItem> best = Optional.empty();
    double most = 0;
    for (int i = 0; i < agenda.size(); i++) {
      double fit = fit(minutes, agenda.get(i));
      double placed = fit + (from <= i && i <= to ? IN_ORDER : 0);
      if (fit < OF_MINUTES - OTHER_DAY || placed <= most) continue;
      best = Optional.of(agenda.get(i));
      most = placed;
    }
    return best;
  }

  /** The index of the last item whose paper stands before the line. */
  private int itemBefore(int line) {
    return papers().stream().filter(p -> p.line() < line).mapToInt(Placed::item).max().orElse(0);
  }

  private int itemAfter(int line) {
    return papers().stream()
        .filter(p -> p.line() > line)
        .mapToInt(Placed::item)
        .min()
        .orElse(agenda.size());
  }

  /** A paper that is known to belong to an item. */
  private record Placed(int line, int item) {}

  private List<Placed> papers() {
    List<Placed> placed = new ArrayList<>();
    for (int i = 0; i < agenda.size(); i++) {
      AgendaItem item = agenda.get(i);
      int index = i;
      for (ReportOutline r : outline.reports()) {
        if (isOf(r.agendaItem(), item)) placed.add(new Placed(r.lines().first(), index));
      }
      for (OtherPaper o : outline.others()) {
        if (isOf(o.agendaItem(), item)) placed.add(new Placed(o.lines().first(), index));
      }
    }
    return placed;
  }

  /** How well the item's title fits the minutes: the word itself, the body's name, the date. */
  private double fit(MinutesOutline minutes, AgendaItem item) {
    List<String> title = Words.folded(item.title());
    double fit = title.contains("minute") ? OF_MINUTES : 0;
    if (title.containsAll(Words.folded(minutes.committee()))) fit += OF_BODY;
    List<DateReader.Found> dates = DateReader.all(item.title());
    if (dates.isEmpty() || minutes.date().isEmpty()) return fit;
    boolean same = dates.stream().anyMatch(d -> d.date().equals(minutes.date().get()));
    return same ? fit + SAME_DAY : fit - OTHER_DAY;
  }
}
