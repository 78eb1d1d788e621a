package uk.councilpapers.web.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.councilpapers.model.Officer;
import uk.councilpapers.model.Paper;
import uk.councilpapers.search.Hit;
import uk.councilpapers.search.Snippet;
import uk.councilpapers.web.request.Addresses;
import uk.councilpapers.web.request.SearchAddress;
import uk.councilpapers.web.request.SearchParameters;

/**
 * One result as a list shows it.
 *
 * @param follow the address of the thread of its issue
 * @param kind with the reference, {@code Minute 34}, {@code Report, item 8}
 * @param officers names, at most three; may be empty
 * @param more where the places are that no passage shows
 * @param resolution the first thing resolved
 */
public record HitView(
    String title,
    String address,
    String follow,
    String kind,
    String committee,
    Optional<String> date,
    String officers,
    Optional<OutcomeTag> outcome,
    Optional<String> resolution,
    List<Passage> passages,
    Optional<Link> more) {

  private static final int MOST_OFFICERS = 3;
  private static final int MOST_PASSAGES = 3;
  private static final int LONGEST_RESOLUTION = 240;

  /**
   * A passage of the paper.
   *
   * @param place {@code page 7} or {@code line 104}
   * @param address of the place in the paper's page
   */
  public record Passage(HtmlText html, String place, String address) {}

  /** The view of a hit of a search. */
  static HitView of(Hit hit, SearchParameters search) {
    Paper paper = hit.paper();
    String address = SearchAddress.of(Addresses.paper(paper.id()), search);
    return new HitView(
        paper.title(),
        address,
        Addresses.trace(paper.id()),
        Wording.kind(paper),
        paper.committee().name(),
        paper.date().map(Wording::date),
        officers(paper),
        paper.outcome().map(OutcomeTag::of),
        paper.resolutions().stream().findFirst().map(HitView::shortened),
        hit.snippets().stream().limit(MOST_PASSAGES).map(s -> passage(s, address)).toList(),
        more(hit, address));
  }

  /** The way to the places that no passage shows. */
  private static Optional<Link> more(Hit hit, String address) {
    int shown =
        hit.snippets().stream().limit(MOST_PASSAGES).mapToInt(s -> s.highlights().size()).sum();
    int left = hit.places() - shown;
    if (left <= 0) return Optional.empty();
    return Optional.of(
        new Link("More in this paper (" + Wording.number(left) + ")", address + "#text"));
  }

  static String officers(Paper paper) {
    return paper.officers().stream()
        .map(Officer::label)
        .distinct()
        .limit(MOST_OFFICERS)
        .collect(Collectors.joining("; "));
  }

  private static Passage passage(Snippet snippet, String address) {
    int line = snippet.lines().first();
    String place =
        snippet.page().isPresent() ? "page " + snippet.page().getAsInt() : "line " + line;
    return new Passage(
        HtmlText.marked(snippet.text(), snippet.highlights()), place, address + "#l" + line);
  }

  static String shortened(String text) {
    if (text.length() <= LONGEST_RESOLUTION) return text;
    int space = text.lastIndexOf(' ', LONGEST_RESOLUTION);
    return text.substring(0, space > 0 ? space : LONGEST_RESOLUTION) + " …";
  }
}
