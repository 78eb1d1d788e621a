package uk.councilpapers.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.councilpapers.config.OfficerWords;
import uk.councilpapers.config.OfficerWords.Kind;
import uk.councilpapers.text.Spaces;

/**
 * Reads the lines below a report's label that names officers, one or several to a label.
 *
 * <p>Immutable. A post may stand on the line below its name. Lines with a telephone number or an
 * address belong to nobody; a few lines that name nobody end the block.
 */
final class OfficerBlock {

  /** So many lines below a label name nobody before the block is given up. */
  private static final int STRANGE_LINES = 3;

  /** A post that goes on over lines is not longer than this many characters. */
  private static final int LONGEST_POST = 160;

  /** A post goes on behind these. */
  private static final Pattern OPEN = Pattern.compile(".*(?:[,&–-]|\\b(?:and|of|for))");

  private final OfficerWords words;
  private final OfficerLine line;

  OfficerBlock(OfficerWords words) {
    this.words = words;
    this.line = new OfficerLine(words);
  }

  /** Everybody the lines name, in printed order. */
  List<Mention> read(List<String> lines) {
    Reading reading = new Reading();
    for (String text : lines) reading.line(text);
    return List.copyOf(reading.found);
  }

  private final class Reading {
    private final List<Mention> found = new ArrayList<>();
    private boolean fresh = true;
    private boolean open;
    private int strange;

    private void line(String text) {
      if (strange >= STRANGE_LINES) return;
      boolean detail = words.in(Kind.DETAIL, text);
      if (detail && line.withoutDetails(text).isEmpty()) {
        fresh = true;
        open = false;
        return;
      }
      Matcher post = words.matcher(Kind.LABEL, text.strip());
      if (post.lookingAt() && !found.isEmpty() && found.getLast().post().isEmpty()) {
        goOn(Edges.withoutStart(text.strip().substring(post.end()), ":–-" + Spaces.ALL));
        open = false;
        return;
      }
      List<Mention> people = line.read(text);
      boolean named = people.stream().anyMatch(this::isPerson);
      if (named) {
        people.stream().filter(this::isPerson).forEach(found::add);
      } else if (goesOn(text)) {
        goOn(line.withoutDetails(text));
      } else {
        if (found.isEmpty()) found.addAll(people);
        strange++;
      }
      open = !detail && isOpen(text);
      fresh = detail;
    }

    /** Without a post a name counts only where a person is due: first, or behind an address. */
    private boolean isPerson(Mention mention) {
      return mention.isNamed() && (fresh || words.in(Kind.POST, mention.post()));
    }

    private boolean goesOn(String text) {
      return open || (!found.isEmpty() && Character.isLowerCase(text.codePointAt(0)));
    }

    private boolean isOpen(String text) {
      if (found.isEmpty()) return false;
      if (found.getLast().post().length() > LONGEST_POST) return false;
      return found.getLast().post().isEmpty() || OPEN.matcher(text).matches();
    }

    private void goOn(String text) {
      Mention last = found.removeLast();
      String post = last.post().isEmpty() ? text : last.post() + " " + text;
      found.add(new Mention(last.name(), post));
    }
  }
}
