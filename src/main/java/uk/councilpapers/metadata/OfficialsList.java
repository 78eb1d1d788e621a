package uk.councilpapers.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.councilpapers.config.OfficerWords;
import uk.councilpapers.config.OfficerWords.Kind;

/**
 * Reads people with their posts from an attendance list: {@code Head of Parks (Ms. A. Ash)}, {@code
 * Ms. A. Ash (Head of Parks)}, {@code A. Ash, Head of Parks}, {@code Clerk: A. Ash}.
 *
 * <p>Immutable. Answers nobody for a line that holds no post; names alone are {@link NameList}'s.
 */
final class OfficialsList {

  private static final Pattern BRACKETS =
      Pattern.compile("([^();]{3,120})\\(([^()]{3,80})\\)[,;.]?");

  /** The part of a council that somebody works for. */
  private static final Pattern SERVICE =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}’'-]+,? (?:(?:and|&|of) )?){1,5}(?:Services?|Team|Department|Directorate|Unit)");

  private static final Pattern LABELLED =
      Pattern.compile("([\\p{L}/&’' -]{3,50}?)\\s*:\\s*(\\S.*)");
  private static final Pattern BEFORE =
      Pattern.compile("^(?:[-•*▪·,;\\s]|and |also |with |the ){0,20}+");

  private final OfficerWords words;
  private final PersonName names;
  private final PostedNames posted;

  OfficialsList(OfficerWords words) {
    this.words = words;
    this.names = new PersonName(words);
    this.posted = new PostedNames(words);
  }

  /** The people of a list of officers: what stands in brackets behind a name is the post. */
  List<Attendee> ofOfficers(String line) {
    List<Attendee> posted = read(line);
    if (line.indexOf('(') < 0) return posted;
    List<Attendee> all = new ArrayList<>();
    Matcher m = BRACKETS.matcher(line);
    while (m.find()) {
      String name = BEFORE.matcher(m.group(1)).replaceFirst("").strip();
      boolean service = names.isFull(name) && !words.starts(Kind.MEMBER, m.group(2));
      if (service) all.add(new Attendee(name, m.group(2).strip(), false));
    }
    return all.size() > posted.size() ? all : posted;
  }

  /** The people of a line that prints posts, in order; empty for any other line. */
  List<Attendee> read(String line) {
    if (!words.in(Kind.POST, line)) return List.of();
    Optional<Attendee> labelled = behindLabel(line);
    if (labelled.isPresent()) return List.of(labelled.get());
    List<Attendee> bracketed = bracketed(line);
    List<Attendee> listed = posted.read(line);
    return listed.size() > bracketed.size() ? listed : bracketed;
  }

  private List<Attendee> bracketed(String line) {
    if (line.indexOf('(') < 0) return List.of();
    List<Attendee> found = new ArrayList<>();
    Matcher m = BRACKETS.matcher(line);
    while (m.find()) {
      String outer = BEFORE.matcher(m.group(1)).replaceFirst("").strip();
      String inner = m.group(2).strip();
      if (isPost(outer) && names.isFull(inner)) {
        found.add(new Attendee(inner, outer, false));
      } else if (names.isFull(outer) && (isPost(inner) || SERVICE.matcher(inner).matches())) {
        found.add(new Attendee(outer, inner, false));
      }
    }
    return found;
  }

  private Optional<Attendee> behindLabel(String line) {
    if (line.indexOf(':') < 0) return Optional.empty();
    Matcher m = LABELLED.matcher(line);
    if (!m.matches() || !isPost(m.group(1))) return Optional.empty();
    String name = m.group(2).strip().replaceFirst("[.,]$", "");
    return names.isFull(name)
        ? Optional.of(new Attendee(name, m.group(1).strip(), false))
        : Optional.empty();
  }

  private boolean isPost(String text) {
    return words.in(Kind.POST, text) && !words.starts(Kind.MEMBER, text) && text.length() <= 120;
  }
}
