package uk.councilpapers.web.page;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.councilpapers.model.Paper;
import uk.councilpapers.search.Hit;
import uk.councilpapers.search.RegisterEntry;
import uk.councilpapers.search.SearchRequest;
import uk.councilpapers.web.library.PaperLibrary;
import uk.councilpapers.web.request.SearchAddress;
import uk.councilpapers.web.request.SearchParameters;

/**
 * How to search, with examples that can be tried and say how much they find here.
 *
 * @param words what can be typed
 * @param fields what can be asked of one part of a paper
 */
public record HelpPage(List<Way> words, List<Way> fields) {

  /**
   * Something that can be typed and what it finds.
   *
   * @param count of papers here
   */
  public record Way(String typed, String finds, String address, String count) {}

  private static final List<String> PAIRS =
      List.of("parking charges", "public consultation", "annual report", "previous meeting");
  private static final List<String> NEAR =
      List.of("school transport", "care plan", "road safety", "meeting held");

  /** The whole language; names in the examples are those of the library. */
  public static HelpPage of(PaperLibrary library) {
    String committee = firstWord(most(library.committees())).orElse("cabinet");
    String officer = lastWord(most(library.officers())).orElse("smith");
    String topic = firstWord(most(library.topics())).orElse("housing");
    Ways ways = new Ways(library);
    String pair = ways.firstFound("\"%s\"", PAIRS);
    String near = ways.firstFound("\"%s\"~5", NEAR);
    return new HelpPage(
        List.of(
            ways.way(pair, "papers with both words, also as other forms of them"),
            ways.way("\"" + pair + "\"", "exactly these words in this order"),
            ways.way("\"" + near + "\"~5", "both words, at most five words apart"),
            ways.way("parking -harbour", "papers with the first word and without the second"),
            ways.way("library OR museum", "papers with either word, or both"),
            ways.way("(library OR museum) opening", "brackets group words"),
            ways.way("adopt*", "words that begin so: adopt, adopted, adoption"),
            ways.way(
                "budget march 2014", "papers of that month, or that print it; so a year or day"),
            ways.way("minute 34", "the minute or item with that number, and where it is cited")),
        List.of(
            ways.way("title:budget", "papers with the word in their title"),
            ways.way("committee:" + committee, "papers of committees with the word in their name"),
            ways.way("officer:" + officer, "papers that name an officer so"),
            ways.way(
                "member:" + member(library).orElse("smith"),
                "minutes of meetings where a councillor of that name was"),
            ways.way("topic:" + topic, "papers on a topic"),
            ways.way("kind:minute", "one kind of paper: agenda, minute, report, appendix, other"),
            ways.way("ref:34", "a minute or an item by its number"),
            ways.way("resolution:review", "papers that resolved or recommended something so"),
            ways.way("budget after:2013", "meetings after a year, a month (2013-04) or a day"),
            ways.way("budget before:2014-03", "meetings before it")));
  }

  private record Ways(PaperLibrary library) {

    /** The first of the words that find something when they are put in a pattern. */
    String firstFound(String pattern, List<String> words) {
      return words.stream()
          .filter(w -> library.search(SearchRequest.of(pattern.formatted(w))).total() > 0)
          .findFirst()
          .orElse(words.getFirst());
    }

    Way way(String typed, String finds) {
      long count = library.search(SearchRequest.of(typed)).total();
      return new Way(
          typed,
          finds,
          SearchAddress.of("/", SearchParameters.of(typed)),
          Wording.counted(count, "paper"));
    }
  }

  private static Optional<String> most(List<RegisterEntry> entries) {
    return entries.stream()
        .max(Comparator.comparingLong(RegisterEntry::count))
        .map(RegisterEntry::label);
  }

  private static Optional<String> member(PaperLibrary library) {
    return library.search(SearchRequest.of("kind:minute")).hits().stream()
        .map(Hit::paper)
        .flatMap((Paper p) -> p.members().stream())
        .findFirst()
        .flatMap(name -> lastWord(Optional.of(name)));
  }

  private static Optional<String> firstWord(Optional<String> name) {
    return name.flatMap(n -> words(n).stream().findFirst());
  }

  private static Optional<String> lastWord(Optional<String> name) {
    return name.map(HelpPage::words).filter(w -> !w.isEmpty()).map(List::getLast);
  }

  /** Words of letters that stand for something: no "the", no initials. */
  private static List<String> words(String name) {
    return List.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).stream()
        .filter(w -> w.length() > 3)
        .toList();
  }
}
