package uk.councilpapers.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.councilpapers.config.OfficerWords;
import uk.councilpapers.config.OfficerWords.Kind;

/**
 * Takes a run of names and posts apart: {@code A. Ash, Head of Parks, and B. Birch (NHS Midvale)}.
 *
 * <p>Immutable. A name opens a person; what follows up to the next name is the post. "The" opens a
 * person who is known by the post only, and commas inside that post belong to it. A post in
 * brackets holds for every name before it that has none; a name in brackets belongs to the post
 * before it.
 */
final class MentionReader {

  private static final Pattern THE = Pattern.compile("^(?:the|The)\\s+");
  private static final Pattern JOINED = Pattern.compile("^and\\s+");
  private static final Pattern AND = Pattern.compile("\\s+and\\s+");
  private static final Pattern BRACKET =
      Pattern.compile("^([^()]*+)\\(([^()]*(?:\\([^()]*\\))?[^()]*)\\)(.*)$");

  private final OfficerWords words;
  private final PersonName names;
  private final Predicate<String> known;

  /** A reader that also takes for a name what {@code known} says is one. */
  MentionReader(OfficerWords words, Predicate<String> known) {
    this.words = words;
    this.names = new PersonName(words);
    this.known = known;
  }

  /** Everybody named in the run, members left out. */
  List<Mention> read(String run) {
    Reading reading = new Reading();
    List<String> parts = Brackets.split(run, ",");
    for (int i = 0; i < parts.size(); i++) {
      reading.part(parts.get(i), i + 1 < parts.size() ? parts.get(i + 1) : "");
    }
    return reading.mentions();
  }

  private final class Reading {
    private final List<Mention> found = new ArrayList<>();

    private void part(String part, String next) {
      String bare = JOINED.matcher(part).replaceFirst("");
      boolean joined = !bare.equals(part);
      List<String> pieces = pieces(bare, next);
      for (int i = 0; i < pieces.size(); i++) piece(pieces.get(i), joined || i > 0, i > 0);
    }

    /** Reads one piece; {@code and} says whether "and" stands before it, not only a comma. */
    private void piece(String piece, boolean and, boolean inner) {
      Matcher bracket = BRACKET.matcher(piece);
      String head = bracket.matches() ? bracket.group(1).strip() : piece;
      String held = bracket.matches() ? bracket.group(2) : "";
      if (words.starts(Kind.MEMBER, head)) {
        found.add(new Mention("", piece));
      } else if (isPerson(head, and)) {
        if (holdsPost(and)) found.add(new Mention(head, found.removeLast().post()));
        else found.add(new Mention(head, ""));
        if (!held.isEmpty()) spread(held);
      } else if (THE.matcher(piece).find() || opensPost(piece)) {
        post(THE.matcher(piece).replaceFirst(""), head, held);
      } else if (!found.isEmpty()) {
        goOn(piece, and && inner);
      }
    }

    /** Whether the person is the holder of the post before the comma: {@code The Clerk, A. Ash}. */
    private boolean holdsPost(boolean and) {
      return !and
          && !found.isEmpty()
          && !found.getLast().isNamed()
          && words.in(Kind.POST, found.getLast().post())
          && !words.starts(Kind.MEMBER, found.getLast().post());
    }

    private void post(String whole, String head, String held) {
      if (names.isFull(held)) {
        found.add(new Mention(held, THE.matcher(head).replaceFirst("")));
      } else {
        found.add(new Mention("", whole));
      }
    }

    private boolean opensPost(String piece) {
      return found.isEmpty() && words.in(Kind.POST, piece);
    }

    private boolean isPerson(String head, boolean and) {
      if (known.test(head)) return true;
      if (!names.isFull(head)) return false;
      boolean afterBareName = !found.isEmpty() && found.getLast().post().isEmpty() && !and;
      return !afterBareName;
    }

    /** What stands behind a name or a post belongs to it. */
    private void goOn(String piece, boolean and) {
      Mention last = found.removeLast();
      String before = last.post().isEmpty() ? "" : last.post() + (and ? " and " : ", ");
      found.add(new Mention(last.name(), before + piece));
    }

    private void spread(String held) {
      found.replaceAll(m -> m.isNamed() ? m.orPost(held) : m);
    }

    private List<Mention> mentions() {
      return found.stream().filter(this::isOfficer).toList();
    }

    private boolean isOfficer(Mention m) {
      if (words.starts(Kind.MEMBER, m.post()) || words.starts(Kind.MEMBER, m.name())) return false;
      return m.isNamed() || words.in(Kind.POST, m.post());
    }
  }

  /**
   * Cuts at "and" where both sides can stand alone: before a name, before "the".
   *
   * @param next what stands behind the comma
   */
  private List<String> pieces(String part, String next) {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    Matcher and = AND.matcher(part);
    while (and.find()) {
      if (isInBracket(part, and.start())) continue;
      String rest = part.substring(and.end());
      String before = part.substring(start, and.start());
      if (opensPerson(before, rest, next)) {
        pieces.add(before);
        start = and.end();
      }
    }
    pieces.add(part.substring(start));
    return pieces;
  }

  private boolean opensPerson(String before, String rest, String next) {
    String head = Brackets.without(rest);
    if (rest.startsWith("the ") || known.test(head) || words.starts(Kind.TITLE, rest)) return true;
    if (!names.isFull(head)) return false;
    return names.isFull(Brackets.without(before)) || before.endsWith(")") || isPost(rest, next);
  }

  /** Whether the post of the one just named stands behind the name, in brackets or by itself. */
  private boolean isPost(String named, String next) {
    Matcher bracket = BRACKET.matcher(named);
    String post = bracket.matches() ? bracket.group(2) : next;
    return words.in(Kind.POST, post) && !THE.matcher(post).find() && !JOINED.matcher(post).find();
  }

  private static boolean isInBracket(String text, int at) {
    return text.lastIndexOf('(', at) > text.lastIndexOf(')', at);
  }
}
