package uk.councilpapers.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.councilpapers.model.Committee;
import uk.councilpapers.model.Paper;
import uk.councilpapers.model.PaperKind;
import uk.councilpapers.trace.Arrow;
import uk.councilpapers.trace.Confidence;
import uk.councilpapers.trace.Entry;
import uk.councilpapers.trace.IssueThread;
import uk.councilpapers.trace.WordYears;
import uk.councilpapers.web.page.TimeLine.Curve;
import uk.councilpapers.web.page.TimeLine.Lane;
import uk.councilpapers.web.page.TimeLine.Mark;
import uk.councilpapers.web.page.TimeLine.Row;
import uk.councilpapers.web.page.TimeLine.Year;
import uk.councilpapers.web.request.Addresses;

/**
 * Lays a thread out on a picture. For one thread.
 *
 * <p>A year is as wide as its meetings need, so that meetings of one spring do not lie upon each
 * other and empty years take little room. What only may belong to the issue is not drawn.
 */
final class TimeLineDrawing {

  private static final int SLOT = 36;
  private static final int NARROWEST_YEAR = 36;
  private static final int LEFT = 8;
  private static final int TOP = 24;
  private static final int LANE_HEAD = 24;
  private static final int LANE_FOOT = 6;
  private static final int STEP = 23;
  private static final int RADIUS = 11;
  private static final int BARS = 70;
  private static final int TALLEST_BAR = 40;
  private static final int LEAST_WIDTH = 480;

  private static final List<PaperKind> FROM_THE_TOP =
      List.of(
          PaperKind.MINUTE,
          PaperKind.REPORT,
          PaperKind.OTHER,
          PaperKind.APPENDIX,
          PaperKind.AGENDA);

  private record Place(int x, int y) {}

  private final List<Paper> papers;
  private final List<Arrow> arrows;
  private final WordYears words;
  private final Map<LocalDate, Integer> across = new HashMap<>();
  private final Map<String, Place> places = new HashMap<>();
  private final List<Year> years = new ArrayList<>();
  private final List<Lane> lanes = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();

  TimeLineDrawing(IssueThread thread, TracePage.Picture picture) {
    this.papers =
        thread
            .entries()
            .filter(e -> e.confidence() != Confidence.POSSIBLE)
            .map(Entry::paper)
            .filter(p -> p.date().isPresent())
            .toList();
    this.arrows = picture.arrows();
    this.words = picture.words();
  }

  Optional<TimeLine> picture() {
    Set<LocalDate> days = papers.stream().map(TimeLineDrawing::day).collect(Collectors.toSet());
    if (days.size() < 2) return Optional.empty();
    int width = Math.max(LEAST_WIDTH, layYears(days) + LEFT);
    int base = layLanes() + (counted().isEmpty() ? LANE_FOOT : BARS);
    List<Curve> curves = arrows.stream().flatMap(a -> curve(a).stream()).distinct().toList();
    Set<PaperKind> kinds = EnumSet.noneOf(PaperKind.class);
    marks.forEach(m -> kinds.add(m.kind()));
    return Optional.of(
        new TimeLine(
            width,
            base + LANE_FOOT,
            base,
            quoted() + " a year",
            counted(),
            describes(days),
            List.copyOf(years),
            List.copyOf(lanes),
            curves,
            List.copyOf(marks),
            List.copyOf(kinds),
            rows()));
  }

  private static LocalDate day(Paper paper) {
    return paper.date().orElseThrow();
  }

  /** {@code How often “tanner”, “bridge” occur a year, in all papers held that have them all}. */
  private String counted() {
    if (words.times().isEmpty()) return "";
    String quoted =
        words.words().stream().map(w -> "“" + w + "”").collect(Collectors.joining(", "));
    return words.words().size() == 1
        ? "How often " + quoted + " occurs a year, in all papers held"
        : "How often " + quoted + " occur a year, in all papers held that have them all";
  }

  private String quoted() {
    return words.words().stream().map(w -> "“" + w + "”").collect(Collectors.joining(", "));
  }

  private String describes(Set<LocalDate> days) {
    TreeSet<LocalDate> sorted = new TreeSet<>(days);
    return "%s of %s on %s, %s. The table below says the same."
        .formatted(
            Wording.counted(papers.size(), "paper"),
            Wording.counted(lanes.size(), "committee"),
            Wording.counted(days.size(), "day"),
            Wording.period(sorted.first(), sorted.last()));
  }

  /** Gives each year its band and each day its place; returns where the last band ends. */
  private int layYears(Set<LocalDate> days) {
    TreeMap<Integer, TreeSet<LocalDate>> byYear = new TreeMap<>();
    days.forEach(d -> byYear.computeIfAbsent(d.getYear(), y -> new TreeSet<>()).add(d));
    Map<Integer, Long> counts =
        papers.stream()
            .collect(Collectors.groupingBy(p -> day(p).getYear(), Collectors.counting()));
    int first = byYear.firstKey();
    int end = byYear.lastKey() + 1;
    int most = words.times().subMap(first, end).values().stream().max(Integer::compare).orElse(1);
    int x = LEFT;
    for (int year = byYear.firstKey(); year <= byYear.lastKey(); year++) {
      TreeSet<LocalDate> held = byYear.getOrDefault(year, new TreeSet<>());
      int width = Math.max(NARROWEST_YEAR, held.size() * SLOT);
      int slot = 0;
      for (LocalDate day : held) {
        across.put(day, x + (2 * slot++ + 1) * width / (2 * held.size()));
      }
      int count = Math.toIntExact(counts.getOrDefault(year, 0L));
      int times = words.times().getOrDefault(year, 0);
      int bar = times == 0 ? 0 : Math.max(2, times * TALLEST_BAR / most);
      years.add(new Year(year, x, x + width / 2, width, count, times, bar));
      x += width;
    }
    return x;
  }

  /** Lays one lane a committee, in the order of their first papers; returns where the last ends. */
  private int layLanes() {
    Map<Committee, Map<LocalDate, Map<PaperKind, List<Paper>>>> byCommittee = new LinkedHashMap<>();
    for (Paper paper : papers) {
      byCommittee
          .computeIfAbsent(paper.committee(), c -> new TreeMap<>())
          .computeIfAbsent(day(paper), d -> new EnumMap<>(PaperKind.class))
          .computeIfAbsent(paper.kind(), k -> new ArrayList<>())
          .add(paper);
    }
    int y = TOP;
    for (var lane : byCommittee.entrySet()) {
      int most = lane.getValue().values().stream().mapToInt(Map::size).max().orElse(1);
      int height = LANE_HEAD + most * STEP + LANE_FOOT;
      lanes.add(new Lane(lane.getKey().name(), y, height));
      for (var day : lane.getValue().entrySet()) layMarks(day.getKey(), day.getValue(), y);
      y += height;
    }
    return y;
  }

  private void layMarks(LocalDate day, Map<PaperKind, List<Paper>> kinds, int laneY) {
    int x = across.getOrDefault(day, LEFT);
    int y = laneY + LANE_HEAD + STEP / 2;
    for (PaperKind kind : FROM_THE_TOP) {
      List<Paper> held = kinds.getOrDefault(kind, List.of());
      if (held.isEmpty()) continue;
      for (Paper paper : held) places.put(paper.id(), new Place(x, y));
      marks.add(new Mark(kind, x, y, held.size()));
      y += STEP;
    }
  }

  /** An arrow between two marks, bent so that arrows along a lane do not lie on its marks. */
  private Optional<Curve> curve(Arrow arrow) {
    Optional<Place> start = Optional.ofNullable(places.get(arrow.from()));
    Optional<Place> end = Optional.ofNullable(places.get(arrow.to()));
    if (start.isEmpty() || end.isEmpty() || start.equals(end)) return Optional.empty();
    Place from = start.get();
    Place to = end.get();
    double dx = to.x() - from.x();
    double dy = to.y() - from.y();
    double length = Math.hypot(dx, dy);
    double bend = Math.min(36, length / 4);
    double middleX = (from.x() + to.x()) / 2.0 + dy / length * bend;
    double middleY = (from.y() + to.y()) / 2.0 - dx / length * bend;
    Place begins = towards(from, middleX, middleY, RADIUS);
    Place ends = towards(to, middleX, middleY, RADIUS + 2);
    String path =
        ("M" + begins.x() + " " + begins.y())
            + ("Q" + Math.round(middleX) + " " + Math.round(middleY))
            + (" " + ends.x() + " " + ends.y());
    return Optional.of(new Curve(path, arrow.sense()));
  }

  private static Place towards(Place place, double x, double y, int far) {
    double length = Math.max(1, Math.hypot(x - place.x(), y - place.y()));
    return new Place(
        (int) Math.round(place.x() + (x - place.x()) * far / length),
        (int) Math.round(place.y() + (y - place.y()) * far / length));
  }

  private List<Row> rows() {
    Map<String, Paper> byId =
        papers.stream().collect(Collectors.toMap(Paper::id, p -> p, (a, b) -> a));
    Map<List<Object>, List<Paper>> byMeeting = new LinkedHashMap<>();
    papers.forEach(
        p ->
            byMeeting
                .computeIfAbsent(List.of(day(p), p.committee().id()), m -> new ArrayList<>())
                .add(p));
    return byMeeting.values().stream().map(held -> row(held, byId)).toList();
  }

  private Row row(List<Paper> held, Map<String, Paper> byId) {
    List<String> ids = held.stream().map(Paper::id).toList();
    return new Row(
        Wording.date(day(held.getFirst())),
        held.getFirst().committee().name(),
        held.stream().map(p -> new Link(named(p), Addresses.paper(p.id()))).toList(),
        arrows.stream()
            .filter(a -> ids.contains(a.from()))
            .flatMap(a -> leads(a, byId).stream())
            .distinct()
            .toList());
  }

  private static String named(Paper paper) {
    return Wording.kind(paper) + ", " + paper.title();
  }

  private static Optional<String> leads(Arrow arrow, Map<String, Paper> byId) {
    String verb =
        switch (arrow.sense()) {
          case CAME_NEXT -> " came next in ";
          case REFERS_TO -> " refers to ";
        };
    Optional<String> from = Optional.ofNullable(byId.get(arrow.from())).map(Wording::kind);
    Optional<String> to =
        Optional.ofNullable(byId.get(arrow.to()))
            .map(p -> Wording.kind(p) + " of " + Wording.date(day(p)));
    return from.flatMap(f -> to.map(t -> f + verb + t));
  }
}
