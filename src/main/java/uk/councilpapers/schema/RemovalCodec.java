package uk.councilpapers.schema;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.councilpapers.model.LineRange;
import uk.councilpapers.model.PageRange;
import uk.councilpapers.model.TakenDown;
import uk.councilpapers.schema.Removal.RemovedFile;
import uk.councilpapers.schema.RemovedPaper.Place;

/**
 * Writes a removal as lines of words and reads it back.
 *
 * <p>It does not follow {@link IndexFormat#VERSION}: what was taken down stays down whatever
 * version reads the index. A line with an unknown first word is passed over. Stateless.
 */
final class RemovalCodec {

  private static final String NONE = "-";

  private RemovalCodec() {}

  static String write(Removal removal) {
    List<String> lines = new ArrayList<>();
    lines.add(line("removed", removal.named(), removal.takenDown().on().toString()));
    removal.takenDown().because().ifPresent(why -> lines.add(line("because", why)));
    for (RemovedFile file : removal.files()) {
      lines.add(line("file", file.id(), file.path(), file.digest()));
    }
    for (RemovedPaper paper : removal.papers()) {
      lines.add(line("paper", paper.meetingId().orElse(NONE), NONE + paper.sketch().print()));
      for (String id : paper.ids()) lines.add(line("is", id));
      for (String id : paper.spared()) lines.add(line("not", id));
      for (Place place : paper.places()) lines.add(place(place));
    }
    return String.join("\n", lines);
  }

  private static String place(Place place) {
    String lines = place.lines().first() + " " + place.lines().last();
    String pages = place.pages().map(p -> " " + p.first() + " " + p.last()).orElse("");
    return line("at", place.fileId()) + " " + lines + pages;
  }

  private static String line(String... words) {
    List<String> escaped = new ArrayList<>();
    for (String word : words) escaped.add(URLEncoder.encode(word, StandardCharsets.UTF_8));
    return String.join(" ", escaped);
  }

  static Removal read(String text) {
    Reading reading = new Reading();
    for (String line : text.split("\n", -1)) reading.add(words(line));
    return reading.removal();
  }

  private static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    for (String word : line.split(" ", -1)) {
      words.add(URLDecoder.decode(word, StandardCharsets.UTF_8));
    }
    return words;
  }

  /** The lines read so far. */
  private static final class Reading {

    private String named = "";
    private LocalDate on = LocalDate.EPOCH;
    private Optional<String> because = Optional.empty();
    private final List<RemovedFile> files = new ArrayList<>();
    private final List<RemovedPaper> papers = new ArrayList<>();

    void add(List<String> words) {
      switch (words.getFirst()) {
        case "removed" -> {
          named = words.get(1);
          on = LocalDate.parse(words.get(2));
        }
        case "because" -> because = Optional.of(words.get(1));
        case "file" -> files.add(new RemovedFile(words.get(1), words.get(2), words.get(3)));
        case "paper" -> papers.add(paper(words));
        case "is" -> last(List.of(words.get(1)), List.of(), List.of());
        case "not" -> last(List.of(), List.of(), List.of(words.get(1)));
        case "at" -> last(List.of(), List.of(place(words)), List.of());
        default -> {}
      }
    }

    private static RemovedPaper paper(List<String> words) {
      Optional<String> meeting = Optional.of(words.get(1)).filter(id -> !id.equals(NONE));
      WordSketch sketch = WordSketch.parse(words.get(2).substring(NONE.length()));
      return new RemovedPaper(List.of(), meeting, List.of(), List.of(), sketch);
    }

    private static Place place(List<String> words) {
      LineRange lines = new LineRange(number(words, 2), number(words, 3));
      Optional<PageRange> pages =
          words.size() > 5
              ? Optional.of(new PageRange(number(words, 4), number(words, 5)))
              : Optional.empty();
      return new Place(words.get(1), lines, pages);
    }

    private static int number(List<String> words, int index) {
      return Integer.parseInt(words.get(index));
    }

    /** Adds to the paper read last. */
    private void last(List<String> ids, List<Place> places, List<String> spared) {
      RemovedPaper paper = papers.removeLast();
      papers.add(
          new RemovedPaper(
              joined(paper.ids(), ids),
              paper.meetingId(),
              joined(paper.places(), places),
              joined(paper.spared(), spared),
              paper.sketch()));
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
      List<T> all = new ArrayList<>(some);
      all.addAll(more);
      return all;
    }

    Removal removal() {
      return new Removal(named, new TakenDown(on, because), files, papers);
    }
  }
}
