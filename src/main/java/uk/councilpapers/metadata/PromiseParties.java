package uk.councilpapers.metadata;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads to whom something is promised: the body named behind "be submitted" before the one named in
 * front of it, the body that is to be informed, the own one where a later meeting is named.
 *
 * <p>Immutable, one for each pack.
 */
final class PromiseParties {

  private static final Pattern VERB =
      Pattern.compile(
          "\\b(?:be|being|is|are|and) (?:\\p{L}+ly |then |also )?(?:\\p{L}+ed|brought|sent|given)\\b");
  private static final Pattern PASSING_ON =
      Pattern.compile(
          "\\b(?:be|being|is|are|and|to|will|would|formally|then|also) (?:re-?)?(?:submit|present|report|circulat|brought|bring"
              + "|sen[dt]|fed back|feed back|forward|referred|considered|provide|given|received|taken|shared|issued)\\p{Ll}*");
  private static final Pattern OWN_MEETING =
      Pattern.compile(
          "\\b(?:to|at|for) (?:the |a |its )?(?:next|future|subsequent|later) (?:\\p{L}+ ){0,2}meeting(?! of)");
  private static final Pattern TO =
      Pattern.compile(
          "\\b(?:to|of|by|at) (?:(?:January|February|March|April|May|June|July|August|September|October"
              + "|November|December) \\d{4} )?(?:the |this |a meeting of the )?(?=(\\p{Lu}[^.;:]*))");
  private static final Pattern MEETING_OF =
      Pattern.compile("(?:meetings?|members) of (?:the |this )?(?=(\\p{Lu}[^.;:]*))");
  private static final Pattern MEMBERS =
      Pattern.compile("^(?:Members|Chair|Chairman) (?:from|of) (?:the )?");
  private static final Pattern INFORMED =
      Pattern.compile(
          "^(?:That |For )(?:the )?(?=(\\p{Lu}[^.;:]*?) (?:be (?:kept )?(?:informed|advised|updated)"
              + "|(?:to )?receive))");
  private static final Pattern TO_MEETING =
      Pattern.compile(
          "\\b(?:next|future|subsequent|later|this) (?:\\p{L}+"
              + " ){0,2}(?:meeting|commission|committee|panel|board|sub-panel)");

  private final BodyNames bodies;

  PromiseParties(BodyNames bodies) {
    this.bodies = bodies;
  }

  /** What stands behind the verb, where a due date and a body are looked for first. */
  static String behindVerb(String text) {
    Matcher passing = PASSING_ON.matcher(text);
    if (passing.find()) return text.substring(passing.end());
    Matcher verb = VERB.matcher(text);
    return verb.find() ? text.substring(verb.end()) : text;
  }

  /** The body that the words promise something to. */
  Optional<String> to(String text, Setting setting) {
    Optional<String> informed = named(text, INFORMED, setting);
    if (informed.isPresent()) return informed;
    if (OWN_MEETING.matcher(text).find()) return setting.committee();
    for (String words : List.of(behindVerb(text), text)) {
      for (Pattern pattern : List.of(MEETING_OF, TO)) {
        Optional<String> named = named(words, pattern, setting);
        if (named.isPresent()) return named;
      }
    }
    boolean own = TO_MEETING.matcher(text.toLowerCase(Locale.ROOT)).find();
    return own ? setting.committee() : Optional.empty();
  }

  private Optional<String> named(String words, Pattern pattern, Setting setting) {
    Matcher named = pattern.matcher(words);
    while (named.find()) {
      String run = MEMBERS.matcher(CapitalRun.ahead(named.group(1))).replaceFirst("");
      List<String> found = bodies.all(run, setting.committee());
      if (!found.isEmpty()) return Optional.of(String.join("; ", found));
    }
    return Optional.empty();
  }
}
