package uk.councilpapers.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.councilpapers.model.LineRange;
import uk.councilpapers.model.PageRange;
import uk.councilpapers.model.Paper;
import uk.councilpapers.model.PaperSource;

/**
 * What is kept of a paper that was taken down, so that it is known when it is read again: no word
 * of it. Immutable.
 *
 * @param ids the addresses that it had in all its copies
 * @param meetingId the meeting that it belonged to
 * @param places where it stands in files
 * @param spared ids of papers of the meeting that are as like as copies and were not taken down
 * @param sketch of its words
 */
public record RemovedPaper(
    List<String> ids,
    Optional<String> meetingId,
    List<Place> places,
    List<String> spared,
    WordSketch sketch) {

  /**
   * Where it stands in a file.
   *
   * @param pages empty where the file has none, or where the paper was not found again: it may then
   *     stand on any page
   */
  public record Place(String fileId, LineRange lines, Optional<PageRange> pages) {}

  /**
   * As much of the runs of words of a copy that bears the same id. Copies share at least six tenths
   * of their words, which are 0.43 of the runs of both when the rest stands together.
   */
  private static final double NAMED_ALIKE = 0.4;

  /** As much for a paper of the same meeting under another id; two services' reports share half. */
  private static final double ALIKE = 0.6;

  /** What tells papers of one id apart that say different things. */
  private static final Pattern OWN_WORDS = Pattern.compile("-[0-9a-f]{8}");

  /** Copies the lists. */
  public RemovedPaper {
    ids = List.copyOf(ids);
    places = List.copyOf(places);
  }

  /** What is kept of the paper. */
  public static RemovedPaper of(Paper paper) {
    return new RemovedPaper(
        Stream.concat(Stream.of(paper.id()), paper.otherIds().stream()).toList(),
        paper.meetingId(),
        paper.sources().stream().map(RemovedPaper::place).toList(),
        List.of(),
        WordSketch.of(paper));
  }

  /**
   * The same, told from the papers that stay although they say nearly the same: an earlier version.
   *
   * @param staying the other papers of its meeting
   */
  public RemovedPaper sparing(List<Paper> staying) {
    List<String> alike =
        staying.stream().filter(p -> is(p, WordSketch.of(p))).map(Paper::id).toList();
    return new RemovedPaper(ids, meetingId, places, alike, sketch);
  }

  private static Place place(PaperSource source) {
    return new Place(source.fileId(), source.lines(), source.pages());
  }

  /** Whether a paper just read is this one, or a copy of it. */
  public boolean is(Paper paper) {
    return is(paper, WordSketch.of(paper));
  }

  boolean is(Paper paper, WordSketch words) {
    if (names(paper.id())) {
      return standsIn(paper.source().fileId()) || sketch.likeness(words) >= NAMED_ALIKE;
    }
    return meetingId.isPresent()
        && meetingId.equals(paper.meetingId())
        && !spared.contains(paper.id())
        && words.isTelling()
        && sketch.likeness(words) >= ALIKE;
  }

  /** Whether the id is one of its own, or what several papers of one name share. */
  private boolean names(String id) {
    return ids.stream()
        .anyMatch(
            own ->
                own.startsWith(id)
                    && (own.length() == id.length()
                        || OWN_WORDS.matcher(own.substring(id.length())).matches()));
  }

  /** Whether it is known to stand in the file. */
  public boolean standsIn(String fileId) {
    return places.stream().anyMatch(place -> place.fileId().equals(fileId));
  }

  /** The same, known to stand where the paper does, and to have its id. */
  RemovedPaper foundAs(Paper paper) {
    List<String> all = new ArrayList<>(ids);
    if (!all.contains(paper.id())) all.add(paper.id());
    return new RemovedPaper(all, meetingId, replaced(place(paper.source())), spared, sketch);
  }

  /** The same, which may stand anywhere in the file. */
  RemovedPaper lostIn(String fileId) {
    return places.stream()
        .filter(place -> place.fileId().equals(fileId))
        .findFirst()
        .map(place -> replaced(new Place(fileId, place.lines(), Optional.empty())))
        .map(all -> new RemovedPaper(ids, meetingId, all, spared, sketch))
        .orElse(this);
  }

  private List<Place> replaced(Place place) {
    Stream<Place> others = places.stream().filter(p -> !p.fileId().equals(place.fileId()));
    return Stream.concat(others, Stream.of(place)).toList();
  }
}
