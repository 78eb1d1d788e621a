package uk.councilpapers.web.page;

import java.util.List;
import uk.councilpapers.web.request.SearchAddress;
import uk.councilpapers.web.request.SearchParameters;

/**
 * How to search, with examples that can be tried.
 *
 * @param words what can be typed
 * @param fields what can be asked of one part of a paper
 */
public record HelpPage(List<Way> words, List<Way> fields) {

  /** Something that can be typed and what it finds. */
  public record Way(String typed, String finds, String address) {}

  /** The whole language. */
  public static final HelpPage STANDARD =
      new HelpPage(
          List.of(
              way("parking charges", "papers with both words, also as charge or charging"),
              way("\"parking charges\"", "exactly these words in this order"),
              way("\"school transport\"~5", "both words, at most five words apart"),
              way("parking -harbour", "papers with the first word and without the second"),
              way("library OR museum", "papers with either word, or both"),
              way("(library OR museum) opening", "brackets group words"),
              way("adopt*", "words that begin so: adopt, adopted, adoption")),
          List.of(
              way("title:budget", "papers with the word in their title"),
              way("committee:cabinet", "papers of committees with the word in their name"),
              way("officer:smith", "papers that name an officer so"),
              way("member:smith", "minutes of meetings where a councillor of that name was"),
              way("topic:housing", "papers on a topic"),
              way("kind:minute", "one kind of paper: agenda, minute, report, appendix, other"),
              way("ref:34", "a minute or an item by its number"),
              way("resolution:review", "papers that resolved or recommended something so"),
              way("budget after:2013", "meetings after a year, a month (2013-04) or a day"),
              way("budget before:2014-03", "meetings before it")));

  private static Way way(String typed, String finds) {
    return new Way(typed, finds, SearchAddress.of("/", SearchParameters.of(typed)));
  }
}
