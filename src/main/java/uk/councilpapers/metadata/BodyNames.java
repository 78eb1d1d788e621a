package uk.councilpapers.metadata;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.councilpapers.config.CommitteeRegister;
import uk.councilpapers.model.Committee;
import uk.councilpapers.model.PackOutline;

/**
 * Tells which body the capitalised words of a running text name.
 *
 * <p>Immutable, one for each pack: bodies that print an agenda or minutes in it are known beside
 * those of the register.
 */
final class BodyNames {

  private static final Pattern NOUN =
      Pattern.compile(
          "\\b(?:Sub-?(?:Committee|Panel|Group)|Committees?|Commissions?|Boards?|Panels?|Council|"
              + "Cabinet|Forum|Partnership|Assembly|Executive|Authority|Group|Meeting|Trust|"
              + "Commissioners?'?|CCG)(?!\\p{L})");
  private static final Pattern OWN =
      Pattern.compile(
          "(?:(?:Scrutiny|Select|Management) )?(?:Sub-?(?:Committee|Panel)|Committee|Commission|"
              + "Board|Panel|Forum|Assembly)");
  private static final Pattern ONE_MEMBER = Pattern.compile("Cabinet Members?(?: .*)?");

  private static final Pattern VAGUE =
      Pattern.compile(
          "(?:Local )?Authority|Trust|Partnership|Group|Meeting|Executive|Commissioners?'?");
  private static final Pattern SHORT_FORM = Pattern.compile("\\p{Lu}{3,7}");

  private final CommitteeRegister register;
  private final Set<String> printed = new LinkedHashSet<>();

  BodyNames(CommitteeRegister register, PackOutline outline) {
    this.register = register;
    outline.front().map(f -> f.committee()).filter(c -> !c.isEmpty()).ifPresent(printed::add);
    outline.minutes().forEach(m -> printed.add(m.committee()));
  }

  /**
   * The body that is named.
   *
   * @param words may go on behind the name
   * @param own the body that speaks, which "the Board" means
   */
  Optional<String> body(String words, Optional<String> own) {
    if (words.isEmpty()) return Optional.empty();
    Optional<String> known = known(words);
    if (known.isPresent()) return known;
    if (ONE_MEMBER.matcher(words).matches()) return Optional.of(words);
    String name = SHORT_FORM.matcher(words).matches() ? words : uptoNoun(words);
    if (name.isEmpty()) return Optional.empty();
    if (OWN.matcher(name).matches() && own.isPresent()) return own;
    return known(name)
        .or(() -> VAGUE.matcher(name).matches() ? Optional.empty() : Optional.of(name));
  }

  /** The register's name, or one of the pack's that starts with the words. */
  private Optional<String> known(String words) {
    Optional<String> registered = register.find(words).map(Committee::name);
    return registered.or(() -> printed.stream().filter(p -> isShortOf(words, p)).findFirst());
  }

  private static boolean isShortOf(String words, String name) {
    if (name.equalsIgnoreCase(words)) return true;
    return words.indexOf(' ') > 0
        && name.regionMatches(true, 0, words + " ", 0, words.length() + 1);
  }

  private static String uptoNoun(String words) {
    Matcher noun = NOUN.matcher(words);
    int end = 0;
    while (noun.find()) end = noun.end();
    return words.substring(0, end);
  }
}
