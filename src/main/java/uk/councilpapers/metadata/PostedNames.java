package uk.councilpapers.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.councilpapers.config.OfficerWords;
import uk.councilpapers.config.OfficerWords.Kind;
import uk.councilpapers.text.Spaces;

/**
 * Reads a list in which names and posts alternate: {@code A. Ash, Head of Parks; B. Birch, Clerk},
 * {@code Mr. A. Ash Deputy Clerk}, {@code the Clerk Mrs. B. Birch}.
 *
 * <p>Immutable. The first piece says the order: a name is followed by its post, a post by its name.
 * A post goes on over a comma when no name follows. Who is listed without a post is left out.
 */
final class PostedNames {

  private static final Pattern AND = Pattern.compile("\\s+(?:and|&)\\s+(?![^()]*\\))");
  private static final Pattern DASH = Pattern.compile("\\s+[-–—]\\s*|\\s*[–—]\\s+");
  private static final Pattern LEAD =
      Pattern.compile("^(?:[-•*▪·,;:.\\s]|and |also |together |with ){0,20}+((?:[Tt]he )?)");
  private static final Pattern BRACKET = Pattern.compile("([^()]*)\\(([^()]*)\\)\\s*(.*)");

  private static final Pattern OPEN = Pattern.compile("(?i).*\\b(?:of|for|the|and|to)");
  private static final Pattern WITH_INITIALS =
      Pattern.compile("(?:\\p{Lu}(?:\\. ?| )){1,3}+\\p{Lu}[\\p{L}'’-]+");
  private static final String STOPS = "." + Spaces.ALL;
  private static final Pattern PLACE_OF_POST =
      Pattern.compile("(?i)(?:parish|town|community|county|city|township) (?:clerk|council).*");

  /** A post is not longer than this many characters. */
  private static final int LONGEST_POST = 120;

  private final OfficerWords words;
  private final PersonName names;

  PostedNames(OfficerWords words) {
    this.words = words;
    this.names = new PersonName(words);
  }

  /** The people with a post, in printed order. */
  List<Attendee> read(String line) {
    Reading reading = new Reading();
    for (String group : Brackets.split(line.strip().replaceFirst("[.]$", ""), ";")) {
      for (String part : Brackets.split(group, ",")) reading.part(part);
      reading.end();
    }
    return reading.found.stream().filter(a -> !a.post().isEmpty()).toList();
  }

  /** Whether the text is the post of an officer, not the office of a member. */
  boolean isPost(String text) {
    return text.length() <= LONGEST_POST
        && words.in(Kind.POST, text)
        && !words.starts(Kind.MEMBER, text);
  }

  private final class Reading {
    private final List<Attendee> found = new ArrayList<>();
    private String pending = "";
    private boolean open;
    private boolean article;

    void part(String part) {
      Matcher and = AND.matcher(part);
      int start = 0;
      while (and.find()) {
        String rest = part.substring(and.end());
        if (!rest.isEmpty()
            && !Character.isUpperCase(rest.codePointAt(0))
            && !opensPerson(rest)
            && !opensPost(rest)) {
          dashed(part.substring(start, and.start()));
          return;
        }
        if (!opensPerson(rest) && !opensPost(rest)) continue;
        dashed(part.substring(start, and.start()));
        start = and.end();
      }
      dashed(part.substring(start));
    }

    /** Ends a group; a post with an article that no name followed is that of the name before it. */
    void end() {
      if (open && !pending.isEmpty() && found.getLast().post().isEmpty()) {
        found.add(new Attendee(found.removeLast().name(), pending, false));
      }
      pending = "";
      open = false;
    }

    private void dashed(String part) {
      for (String piece : DASH.split(part, -1)) {
        Matcher lead = LEAD.matcher(piece);
        article = lead.find() && !lead.group(1).isEmpty();
        piece(lead.replaceFirst("").strip());
      }
    }

    private void piece(String piece) {
      Matcher bracket = BRACKET.matcher(piece);
      if (bracket.matches()) {
        bare(bracket.group(1).strip());
        held(bracket.group(2).strip());
        piece(LEAD.matcher(bracket.group(3)).replaceFirst("").strip());
      } else {
        bare(piece);
      }
    }

    private void bare(String piece) {
      if (piece.isEmpty()) return;
      int name = nameEnd(piece);
      int titled = titledName(piece);
      if (names.isFull(piece)) {
        person(piece);
      } else if (name > 0) {
        person(piece.substring(0, name).strip());
        post(piece.substring(name).strip());
      } else if (titled > 0) {
        open = false;
        post(piece.substring(0, titled).strip());
        person(piece.substring(titled).strip());
      } else {
        post(piece);
      }
    }

    private void person(String name) {
      found.add(new Attendee(name, pending, false));
      open = pending.isEmpty() && !words.in(Kind.MEMBER, name);
      pending = "";
    }

    private void post(String printed) {
      String text = Edges.withoutEnd(printed, STOPS);
      if (text.isEmpty()) return;
      boolean post = isPost(text);
      if (post && article) {
        pending = text;
      } else if (open && !found.isEmpty() && (post || goesOn(text))) {
        Attendee last = found.removeLast();
        String whole = last.post().isEmpty() ? text : last.post() + ", " + text;
        found.add(new Attendee(last.name(), post || !last.post().isEmpty() ? whole : "", false));
      } else if (post) {
        pending = text;
        open = false;
      } else if (!pending.isEmpty() && Character.isUpperCase(text.codePointAt(0))) {
        pending = pending + ", " + text;
      }
    }

    /** Whether the text can be the rest of the post before it: {@code Director, Parks}. */
    private boolean goesOn(String text) {
      return !found.getLast().post().isEmpty()
          && Character.isUpperCase(text.codePointAt(0))
          && words.in(Kind.BODY, text);
    }

    private void held(String inner) {
      if (names.isFull(inner) && !pending.isEmpty()) {
        person(inner);
      } else if (isPost(inner)) {
        post(inner);
      }
    }
  }

  /** Whether the text is the post, with its article, of the person behind the next comma. */
  private boolean opensPost(String rest) {
    return rest.startsWith("the ") && isPost(rest.substring(4));
  }

  private boolean opensPerson(String rest) {
    String first = Brackets.split(rest, ",;").stream().findFirst().orElse("");
    String head = DASH.split(Brackets.without(first), 2)[0];
    String bare = LEAD.matcher(head).replaceFirst("");
    return names.isFull(bare) || nameEnd(bare) > 0 || titledName(bare) > 0;
  }

  /** Where a name ends that runs on into its post; 0 when the text is no such pair. */
  private int nameEnd(String text) {
    if (words.starts(Kind.RANK, text)) return 0;
    for (int i = text.indexOf(' '); i > 0; i = text.indexOf(' ', i + 1)) {
      String rest = text.substring(i + 1);
      if (!Character.isUpperCase(rest.isEmpty() ? ' ' : rest.codePointAt(0))) continue;
      boolean begins = words.starts(Kind.RANK, rest) || words.starts(Kind.POST, rest);
      String first = rest.split(" ", 2)[0];
      if (!begins && !words.in(Kind.BODY, first) && !isPlaceOfPost(rest)) continue;
      return names.isFull(text.substring(0, i)) && isPost(rest) ? i : 0;
    }
    return 0;
  }

  private boolean isPlaceOfPost(String rest) {
    return PLACE_OF_POST.matcher(rest).matches();
  }

  /** Where a name with a title begins that stands behind its post; 0 when there is none. */
  private int titledName(String text) {
    Matcher title = words.matcher(Kind.TITLE, text);
    while (title.find()) {
      if (title.start() == 0 || text.charAt(title.start() - 1) != ' ') continue;
      boolean pair =
          names.isFull(text.substring(title.start())) && isPost(text.substring(0, title.start()));
      if (pair) return title.start();
    }
    return names.isTitled(text) ? 0 : postEnd(text);
  }

  /** Where a name without a title begins behind its post: {@code Town Clerk A. Ash}. */
  private int postEnd(String text) {
    for (int i = text.lastIndexOf(' '); i > 0; i = text.lastIndexOf(' ', i - 1)) {
      String name = text.substring(i + 1);
      if (!names.isFull(name)) continue;
      String before = text.substring(0, i);
      if (OPEN.matcher(before).matches()) return 0;
      if (WITH_INITIALS.matcher(name).matches() && isPost(before)) return i + 1;
      Matcher post = words.matcher(Kind.POST, before);
      int end = 0;
      while (post.find()) end = post.end();
      if (end == i) return i + 1;
    }
    return 0;
  }
}
