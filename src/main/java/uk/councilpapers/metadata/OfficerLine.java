package uk.councilpapers.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.councilpapers.config.OfficerWords;
import uk.councilpapers.config.OfficerWords.Kind;
import uk.councilpapers.text.Spaces;

/**
 * Reads one line of a report that names officers: {@code A. Ash, Head of Parks ext 22397}.
 *
 * <p>Immutable. Between name and post stands a comma, a dash, a bracket or nothing; then the name
 * ends where the first word of a post begins. Telephone numbers and addresses are left out, members
 * too.
 */
final class OfficerLine {

  private static final Pattern LEAD =
      Pattern.compile("^(?:[-•*▪·]\\s+|\\(?\\d{1,2}(?:\\.\\d{1,2}){0,6}[.)]?\\s+){1,4}");
  private static final Pattern NAME_LABEL =
      Pattern.compile("(?i)^(?:(?:full )?names?|contact|officer)(?:\\(s\\))?\\s*:\\s*");
  private static final Pattern SEPARATOR = Pattern.compile(",|;|:|\\s[-–—]|[-–—]\\s|\\s*[(\\[]");
  private static final Pattern BRACKETED = Pattern.compile("^[(\\[]([^()]*)[)\\]]$");
  private static final Pattern TOKEN = Pattern.compile("\\S+");
  private static final Pattern AND = Pattern.compile("(?:\\s+and\\s+|\\s*[;/&]\\s*)(?=\\p{Lu})");
  private static final Pattern ANNOUNCED =
      Pattern.compile("(?:\\p{Ll}{2}|[:.])\\s+(?=\\p{Lu}\\p{Ll})");
  private static final String EDGE = ",;:.–—-" + Spaces.ALL;

  /** A name that runs on into its post has at most this many words, initials not counted. */
  private static final int LONGEST_NAME = 3;

  private final OfficerWords words;
  private final PersonName names;

  OfficerLine(OfficerWords words) {
    this.words = words;
    this.names = new PersonName(words);
  }

  /** Everybody the line names, in printed order; a post without a name only when it is all. */
  List<Mention> read(String line) {
    List<Mention> found = new ArrayList<>();
    for (String part : people(withoutDetails(line))) person(part).ifPresent(found::add);
    return List.copyOf(found);
  }

  /** Whether the text is a name and nothing else. */
  boolean isName(String text) {
    return isName(text.strip(), "");
  }

  /** The line up to the first telephone number or address, without a number or bullet before it. */
  String withoutDetails(String line) {
    String text = NAME_LABEL.matcher(LEAD.matcher(line.strip()).replaceFirst("")).replaceFirst("");
    return trimmed(
        words.first(Kind.DETAIL, text).map(d -> text.substring(0, d.start())).orElse(text));
  }

  /** The line, cut where a second person begins. */
  private List<String> people(String text) {
    List<String> people = new ArrayList<>();
    int start = 0;
    Matcher and = AND.matcher(text);
    while (and.find()) {
      String before = text.substring(start, and.start());
      if (!isCut(before, text.substring(and.end()))) continue;
      people.add(before);
      start = and.end();
    }
    people.add(text.substring(start));
    return people;
  }

  private boolean isCut(String before, String rest) {
    int name = nameEnd(rest);
    if (name == 0 || nameEnd(before) == 0) return false;
    boolean post = words.in(Kind.POST, rest.substring(name));
    return isName(before) || (post && words.in(Kind.POST, before));
  }

  private Optional<Mention> person(String text) {
    if (text.isEmpty() || words.starts(Kind.MEMBER, text)) return Optional.empty();
    int end = nameEnd(text);
    if (end > 0) return officer(text.substring(0, end), text.substring(end));
    Optional<Mention> announced = announced(text);
    if (announced.isPresent()) return announced;
    boolean post = words.in(Kind.POST, text) && Character.isUpperCase(text.codePointAt(0));
    return post ? Optional.of(new Mention("", text)) : Optional.empty();
  }

  private Optional<Mention> officer(String name, String rest) {
    String post = BRACKETED.matcher(unlabelled(trimmed(rest))).replaceFirst("$1");
    if (words.starts(Kind.MEMBER, post)) return Optional.empty();
    return Optional.of(new Mention(trimmed(name), post));
  }

  private String unlabelled(String post) {
    Matcher label = words.matcher(Kind.LABEL, post);
    return label.lookingAt() ? trimmed(post.substring(label.end())) : post;
  }

  /**
   * A person inside a sentence: {@code please contact A. Ash, Head of Parks on the number below}.
   */
  private Optional<Mention> announced(String text) {
    Matcher before = ANNOUNCED.matcher(text);
    while (before.find()) {
      String run = CapitalRun.ahead(text.substring(before.end()));
      int end = nameEnd(run);
      if (end > 0 && words.in(Kind.POST, run.substring(end))) {
        return officer(run.substring(0, end), run.substring(end));
      }
    }
    return Optional.empty();
  }

  /** Where the name ends that the text starts with; 0 when it starts with none. */
  private int nameEnd(String text) {
    Matcher mark = SEPARATOR.matcher(text);
    String head = mark.find() ? text.substring(0, mark.start()) : text;
    if (isName(head, text.substring(head.length()))) return head.length();
    return runEnd(text);
  }

  private boolean isName(String head, String rest) {
    String bare = names.bare(head);
    String[] tokens = bare.split("\\s+", -1);
    boolean titled = !bare.equals(head.strip());
    if (tokens.length < 2 && !titled) return false;
    if (words.starts(Kind.RANK, bare) || words.in(Kind.MEMBER, bare)) return false;
    if (tokens.length > 2 && words.in(Kind.RANK, bare)) return false;
    if (names.isFull(head)) return true;
    return names.isListed(head) && !words.in(Kind.BODY, tokens[0]) && words.in(Kind.POST, rest);
  }

  /** Where a name ends that runs on into the post: at the first word of a post, or at two words. */
  private int runEnd(String text) {
    List<Integer> ends = new ArrayList<>();
    Matcher token = TOKEN.matcher(text);
    boolean post = false;
    while (ends.size() <= LONGEST_NAME && !post && token.find()) {
      post = !ends.isEmpty() && words.starts(Kind.RANK, token.group());
      if (post || !Character.isUpperCase(token.group().codePointAt(0))) break;
      if (isWord(token.group())) ends.add(token.end());
    }
    int most = post && ends.size() <= LONGEST_NAME ? ends.size() : Math.min(2, ends.size());
    if (most < 2) return 0;
    int end = ends.get(most - 1);
    String rest = text.substring(end);
    return words.in(Kind.POST, rest) && isName(text.substring(0, end), rest) ? end : 0;
  }

  /** Whether the token is a word of a name, not an initial or a title before it. */
  private boolean isWord(String token) {
    return token.replace(".", "").length() > 1 && !names.isTitled(token);
  }

  private static String trimmed(String text) {
    return Edges.withoutEnd(Edges.withoutStart(text, EDGE), EDGE);
  }
}
