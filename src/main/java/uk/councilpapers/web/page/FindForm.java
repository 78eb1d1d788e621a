package uk.councilpapers.web.page;

import java.util.List;
import java.util.Optional;
import uk.councilpapers.web.request.Addresses;
import uk.councilpapers.web.request.SearchAddress;
import uk.councilpapers.web.request.SearchAddress.Parameter;
import uk.councilpapers.web.request.SearchParameters;

/**
 * Looking for words inside one paper.
 *
 * @param action the paper's address
 * @param find what is looked for; may be empty
 * @param hidden the search that the paper was opened from
 * @param message what came of it
 * @param clear the same page without what is looked for
 */
public record FindForm(
    String action,
    String find,
    List<Parameter> hidden,
    Optional<String> message,
    Optional<Link> clear) {

  /**
   * The form over a paper.
   *
   * @param matches how often the words occur
   */
  static FindForm of(String paper, SearchParameters search, String find, int matches) {
    String action = Addresses.paper(paper);
    String words = find.isEmpty() ? search.q() : find;
    return new FindForm(
        action,
        find,
        SearchAddress.parameters(search),
        words.isEmpty() ? Optional.empty() : Optional.of(message(words, find, matches)),
        find.isEmpty()
            ? Optional.empty()
            : Optional.of(
                new Link(
                    search.q().isEmpty() ? "Clear" : "Mark “" + search.q() + "” again",
                    SearchAddress.of(action, search))));
  }

  private static String message(String words, String find, int matches) {
    if (matches == 1) return "“" + words + "” is marked once.";
    if (matches > 1) return "“" + words + "” is marked " + Wording.number(matches) + " times.";
    return find.isEmpty()
        ? "“" + words + "” is not in the text; the title or the facts above match."
        : "“" + words + "” is not in this paper.";
  }
}
