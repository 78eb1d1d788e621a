package uk.councilpapers.metadata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.councilpapers.config.CommitteeRegister;
import uk.councilpapers.model.Committee;
import uk.councilpapers.model.LineRange;
import uk.councilpapers.model.PackOutline;
import uk.councilpapers.text.PlainLines;
import uk.councilpapers.text.TitleCase;

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
              + "Cabinet(?! Member)|Forum|Partnership|Assembly|(?:Leadership|Management) Team|Executive|Authority|Group|Meeting|Trust|"
              + "Commissioners?'?|CCG)(?!\\p{L})");
  private static final Pattern UNSURE =
      Pattern.compile(".*(?:Meeting|Commissioners?'?|Authority|Trust|CCG)");
  private static final Pattern DOCUMENT = Pattern.compile(".*(?:Plan|Strategy|Annual Report)\\b.*");
  private static final Pattern OWNER =
      Pattern.compile(
          "^(?:.*?Council['’]s|(?:Following|Since|After|Before|At|In|From|To|For|By)(?: the)?|January|February|March|April|May|June|July|August|September|October"
              + "|November|December) (?=\\p{Lu})");
  private static final Pattern SORT_OF_MEETING =
      Pattern.compile("^(?:Special|Extraordinary|Annual|Ordinary|Virtual) (?=.* )");
  private static final Pattern BETWEEN =
      Pattern.compile("(?:,? and |, | or )(?:the )?(?:former |then )?");
  private static final Pattern OWN =
      Pattern.compile(
          "(?:(?:Scrutiny|Select|Management) )?(?:Sub-?(?:Committee|Panel)|Committee|Commission|"
              + "Board|Panel|Forum|Assembly)");
  private static final Pattern ONE_MEMBER = Pattern.compile("Cabinet Members?(?: .*)?");

  private static final Pattern OFFICE =
      Pattern.compile("Cabinet Member for \\p{Lu}[\\p{L}’', &-]*");
  private static final Pattern ONE_PERSON =
      Pattern.compile("(?:Commissioner|Mayor) \\p{Lu}\\p{L}+");

  private static final Pattern VAGUE =
      Pattern.compile(
          "(?:Local )?Authority|Trust|Partnership|Meeting|Commissioners?'?|"
              + "(?:(?:Task|Working|Steering|Project|Review|Executive|Task and Finish|Sub) ?-?)?"
              + "(?:Group|Executive)");
  private static final Pattern ENDS_SHORT =
      Pattern.compile("(?:\\P{Ll}*+\\p{Ll}.* )?(?!AND|FOR|THE)\\p{Lu}{3,7}");
  private static final Pattern SHORT_FORM = Pattern.compile("\\p{Lu}{3,7}");

  /** A cover says whose paper it is within so many short lines. */
  private static final int COVER_LINES = 6;

  private static final int COVER_LINE_LENGTH = 90;

  private final CommitteeRegister register;
  private final PlainLines lines;
  private final Set<String> printed = new LinkedHashSet<>();
  private final Set<String> members = new LinkedHashSet<>();
  private final BodyInitials initials;
  private final Pattern wholeName;

  BodyNames(CommitteeRegister register, PlainLines lines, PackOutline outline) {
    this.register = register;
    this.lines = lines;
    outline.front().map(f -> f.committee()).filter(c -> !c.isEmpty()).ifPresent(printed::add);
    outline.minutes().forEach(m -> printed.add(m.committee()));
    Set<String> known = new LinkedHashSet<>(printed);
    register.entries().forEach(e -> known.add(e.name()));
    this.wholeName = wholeName(known);
    outline.front().ifPresent(f -> f.agenda().forEach(i -> addBody(i.title(), known)));
    outline.minutes().forEach(m -> m.items().forEach(i -> addBody(i.title(), known)));
    this.initials = BodyInitials.of(lines, known);
    learnMembers();
  }

  /** An item that is called after another body has that body's name as its title. */
  private static void addBody(String title, Set<String> known) {
    String name = TitleCase.of(title);
    if (uptoNoun(name).equals(name) && name.indexOf(' ') > 0) known.add(name);
  }

  /** The body whose paper an attachment says that it is, on the lines of its cover. */
  Optional<String> cover(LineRange range) {
    String head =
        lines.filled(range.first(), range.last(), COVER_LINES).stream()
            .map(lines::plain)
            .filter(line -> line.length() < COVER_LINE_LENGTH && line.indexOf('\t') < 0)
            .collect(Collectors.joining(" "));
    String words = HeldMinutes.folded(head);
    List<String> named =
        register.entries().stream()
            .map(CommitteeRegister.Entry::name)
            .filter(n -> n.indexOf(' ') > 0 && words.contains(HeldMinutes.folded(n)))
            .toList();
    return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
  }

  /**
   * The body that a bare noun means: one named before that ends with it, {@code the Executive}; a
   * group without a name is that of the subject.
   */
  Optional<String> meant(String words, List<String> said, String subject) {
    String noun = uptoNoun(words);
    if (!VAGUE.matcher(noun).matches()) return Optional.empty();
    Optional<String> before =
        said.reversed().stream().filter(b -> b.endsWith(" " + noun)).findFirst();
    boolean named = noun.endsWith("Group") && !noun.equals("Group") && !subject.isEmpty();
    return before.or(
        () -> named ? Optional.of(TitleCase.of(subject) + " " + noun) : Optional.empty());
  }

  /**
   * The body that is named.
   *
   * @param printed may go on behind the name
   * @param own the body that speaks, which "the Board" means
   */
  Optional<String> body(String printed, Optional<String> own) {
    if (printed.isEmpty()) return Optional.empty();
    String words = bare(OWNER.matcher(printed).replaceFirst(""));
    Optional<String> known = known(words);
    if (known.isPresent()) return known;
    if (words.equals("Full Council")) return Optional.of("Council");
    String whole = initials.writtenOut(words);
    if (!whole.equals(words) && (known(whole).isPresent() || !uptoNoun(whole).isEmpty())) {
      return Optional.of(known(whole).orElseGet(() -> uptoNoun(whole)));
    }
    if (words.equals("Cabinet Member")) return Optional.of(member(own).orElse(words));
    if (ONE_MEMBER.matcher(words).matches() || ONE_PERSON.matcher(words).matches())
      return Optional.of(words);
    String name = ENDS_SHORT.matcher(words).matches() ? words : uptoNoun(words);
    if (name.isEmpty()) return Optional.empty();
    if (OWN.matcher(name).matches() && own.isPresent()) return own;
    return known(name)
        .or(() -> VAGUE.matcher(name).matches() ? Optional.empty() : Optional.of(name));
  }

  /** The name without what tells one meeting of the body from another. */
  private static String bare(String words) {
    String name = SORT_OF_MEETING.matcher(words).replaceFirst("");
    if (!name.endsWith(" Meeting")) return name;
    String body = name.substring(0, name.length() - " Meeting".length());
    return uptoNoun(body).equals(body) && !VAGUE.matcher(body).matches() ? body : name;
  }

  /** The member whose office bears the name of the body that speaks, or the only one. */
  private Optional<String> member(Optional<String> own) {
    String body = HeldMinutes.folded(own.orElse(""));
    Optional<String> same =
        members.stream()
            .filter(m -> body.contains(HeldMinutes.folded(m.replaceFirst(".*? for ", ""))))
            .findFirst();
    return same.or(() -> members.size() == 1 ? members.stream().findFirst() : Optional.empty());
  }

  private void learnMembers() {
    for (int line = 1; line <= lines.size(); line++) {
      if (!lines.plain(line).contains("Cabinet Member for ")) continue;
      Matcher office = OFFICE.matcher(lines.plain(line));
      while (office.find()) members.add(CapitalRun.ahead(office.group()));
    }
  }

  /** The register's name, or one of the pack's that starts with the words. */
  private Optional<String> known(String words) {
    Optional<String> registered = register.find(words).map(Committee::name);
    return registered.or(() -> this.printed.stream().filter(p -> isShortOf(words, p)).findFirst());
  }

  private static boolean isShortOf(String words, String name) {
    if (HeldMinutes.folded(name).equals(HeldMinutes.folded(words))) return true;
    boolean several = words.indexOf(' ') > 0;
    return several
        && (name.endsWith(" " + words)
            || name.regionMatches(true, 0, words + " ", 0, words.length() + 1));
  }

  /** The bodies of a list, in order; one body where the words are no list. */
  List<String> all(String words, Optional<String> own) {
    List<String> names = new ArrayList<>();
    int start = 0;
    Matcher between = BETWEEN.matcher(words);
    while (between.find()) {
      Optional<String> name = oneOf(words.substring(start, between.start()), own);
      if (name.isEmpty()) continue;
      names.add(name.get());
      start = between.end();
    }
    Optional<String> last = start == 0 ? Optional.empty() : oneOf(words.substring(start), own);
    if (last.isEmpty()) return body(words, own).stream().toList();
    names.add(last.get());
    return List.copyOf(names);
  }

  /** The name when it can stand in a list of bodies: known, or of several words with a noun. */
  private Optional<String> oneOf(String piece, Optional<String> own) {
    Optional<String> known = known(piece);
    if (known.isPresent() || SHORT_FORM.matcher(piece).matches())
      return known.or(() -> body(piece, own));
    boolean named =
        piece.indexOf(' ') > 0 && uptoNoun(piece).equals(piece) && !UNSURE.matcher(piece).matches();
    return named ? body(piece, own) : Optional.empty();
  }

  /** The body whose whole name stands last in the words; a bare noun is none. */
  Optional<String> last(String words) {
    Optional<String> last = Optional.empty();
    Matcher name = wholeName.matcher(words);
    while (name.find()) last = Optional.of(name.group());
    return last;
  }

  /** The body that the words begin with, else the one named last in them. */
  Optional<String> opening(String words) {
    Matcher name = wholeName.matcher(words.replaceFirst("^[(\\d.) ]*(?:The )?", ""));
    return name.lookingAt() ? Optional.of(name.group()) : last(words);
  }

  private static Pattern wholeName(Set<String> names) {
    String any =
        names.stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    return Pattern.compile("(?<!\\p{L})(?:" + any + ")(?! Members?\\b|\\p{L})");
  }

  /** The body whose name the words are, with or without a remark in brackets behind it. */
  Optional<String> alone(String words, Optional<String> own) {
    String name = words.replaceFirst("\\s*\\([^()]*\\)$", "").strip();
    boolean named = uptoNoun(name).equals(name) && !VAGUE.matcher(name).matches();
    return name.isEmpty()
        ? Optional.empty()
        : known(name).or(() -> named ? body(name, own) : Optional.empty());
  }

  /** The body that the title of a plan or strategy is called after. */
  Optional<String> named(String title) {
    if (!DOCUMENT.matcher(title).matches()) return Optional.empty();
    String name = uptoNoun(title);
    Optional<String> known = known(name);
    return name.indexOf(' ') > 0 ? known.or(() -> Optional.of(name)) : known;
  }

  private static String uptoNoun(String words) {
    Matcher noun = NOUN.matcher(words);
    int end = 0;
    while (noun.find()) end = noun.end();
    return words.substring(0, end);
  }
}
