package uk.councilpapers.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells a page that a web site shows in place of a paper: it asks to sign in, checks the browser or
 * says that there is nothing. Stateless.
 */
final class GatePage {

  private static final Pattern SAYS =
      Pattern.compile(
          "(?i)(?:(?:please )?(?:sign|log) ?in\\b.{0,60}|(?:sorry,? )?(?:the |this )?(?:page|file|document|item)"
              + " (?:is )?(?:not|cannot be|can't be|could not be|no longer) (?:found|available|exists?).{0,60}"
              + "|(?:http )?error:? ?(?:401|403|404|410|500|502|503)\\b.{0,60}"
              + "|(?:401|403|404|410|500|502|503)[\\s:–-]{0,3}(?:error|unauthori[sz]ed|forbidden|(?:page )?not found|gone|internal server error"
              + "|bad gateway|service unavailable)\\b.{0,60}|access (?:is |was )?denied.{0,60}"
              + "|just a moment\\b.{0,20}|attention required.{0,60}|checking your browser.{0,60}"
              + "|(?:your )?session (?:has )?(?:expired|timed out).{0,60}|(?:the )?service (?:is )?unavailable.{0,60})");

  /** Such a page holds no more characters. */
  private static final int LONGEST = 1500;

  /** It says what it is in its title or in one of so many lines. */
  private static final int LINES = 3;

  private GatePage() {}

  /** What the page says that it is; empty for a page that may be a paper. */
  static Optional<String> says(String title, List<String> text) {
    if (text.stream().mapToInt(String::length).sum() > LONGEST) return Optional.empty();
    List<String> lines = text.stream().filter(l -> !l.isBlank()).limit(LINES).toList();
    if (SAYS.matcher(title).matches()) return Optional.of(title);
    return lines.stream().filter(l -> SAYS.matcher(l).matches()).findFirst();
  }
}
