package uk.councilpapers.search;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.councilpapers.model.Officer;
import uk.councilpapers.model.Paper;
import uk.councilpapers.text.Slug;

/** One spelling of an officer's name with the papers that print it. For one thread. */
final class SpelledName {

  private static final Pattern TITLE =
      Pattern.compile("(?i)^(?:(?:cllr|councillor|mr|mrs|ms|miss|dr)\\b\\.?\\s*)+(?=\\p{L})");
  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\d]");
  private static final Pattern PARTS = Pattern.compile("[\\s.]+");

  private final String id;
  private final String name;
  private final String bare;
  private final Set<String> posts = new HashSet<>();
  private final Set<String> committees = new HashSet<>();
  private final Set<String> papers = new HashSet<>();
  private @Nullable LocalDate first;
  private @Nullable LocalDate last;

  /** A spelling that no paper prints yet. */
  SpelledName(String id, String name) {
    this.id = id;
    this.name = name;
    this.bare = withoutTitle(name);
  }

  /** A surname alone keeps its title, which is all that tells Mr. Pell from Mrs. Pell. */
  private static String withoutTitle(String name) {
    String bare = TITLE.matcher(name).replaceFirst("").strip();
    return PARTS.matcher(bare).find() ? bare : name.strip();
  }

  /** A paper that prints it, in these words. */
  void add(Paper paper, Officer officer) {
    papers.add(paper.id());
    committees.add(paper.committee().id());
    officer.role().map(Slug::of).ifPresent(posts::add);
    paper.date().ifPresent(this::add);
  }

  private void add(LocalDate day) {
    if (first == null || day.isBefore(first)) first = day;
    if (last == null || day.isAfter(last)) last = day;
  }

  String id() {
    return id;
  }

  String name() {
    return name;
  }

  Set<String> papers() {
    return papers;
  }

  Optional<LocalDate> first() {
    return Optional.ofNullable(first);
  }

  Optional<LocalDate> last() {
    return Optional.ofNullable(last);
  }

  /** The letters without title, case, hyphens, apostrophes and spaces. */
  String letters() {
    return NOT_LETTERS.matcher(bare).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** The same, with a capital I among small letters read as the l that it may be. */
  String lettersSeen() {
    boolean capitals = bare.equals(bare.toUpperCase(Locale.ROOT));
    String seen = capitals ? bare : bare.replace('I', 'l');
    return NOT_LETTERS.matcher(seen).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** Whether its first name is an initial alone, {@code G. Sinclair}. */
  boolean isInitialled() {
    String[] parts = PARTS.split(bare, -1);
    return parts.length > 1 && parts[0].length() == 1;
  }

  /** Whether it may stand for the other, which prints the first name in full. */
  boolean isInitialOf(SpelledName full) {
    String[] own = PARTS.split(bare.toLowerCase(Locale.ROOT), -1);
    String[] whole = PARTS.split(full.bare.toLowerCase(Locale.ROOT), -1);
    return isInitialled()
        && !full.isInitialled()
        && whole.length > 1
        && whole[0].startsWith(own[0])
        && own[own.length - 1].equals(whole[whole.length - 1]);
  }

  /** Whether papers print one post beside both. */
  boolean sharesPost(SpelledName other) {
    return posts.stream().anyMatch(other.posts::contains);
  }

  /** Whether papers of one committee print both. */
  boolean sharesCommittee(SpelledName other) {
    return committees.stream().anyMatch(other.committees::contains);
  }

  /** Whether one paper prints both, as it does of two people. */
  boolean standsBeside(SpelledName other) {
    return papers.stream().anyMatch(other.papers::contains);
  }
}
