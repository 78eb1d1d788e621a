package uk.councilpapers.search;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One spelling of an officer's name with the papers that print it. For one thread. */
final class SpelledName {

  private static final Pattern TITLE =
      Pattern.compile("(?i)^(?:(?:cllr|councillor|mr|mrs|ms|miss|dr)\\b\\.?\\s*)+(?=\\p{L})");
  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\d]");
  private static final Pattern PARTS = Pattern.compile("[\\s.]+");

  private final String id;
  private final String name;
  private final String bare;
  private final String letters;
  private final String lettersSeen;
  private final List<String> parts;
  private final Set<String> posts = new HashSet<>();
  private final Set<Integer> committees = new HashSet<>();
  private final Set<Integer> papers = new HashSet<>();
  private @Nullable LocalDate first;
  private @Nullable LocalDate last;

  /** A spelling that no paper prints yet. */
  SpelledName(String id, String name) {
    this.id = id;
    this.name = name;
    this.bare = withoutTitle(name);
    this.letters = letters(bare);
    boolean capitals = bare.equals(bare.toUpperCase(Locale.ROOT));
    this.lettersSeen = letters(capitals ? bare : bare.replace('I', 'l'));
    this.parts = List.of(PARTS.split(bare.toLowerCase(Locale.ROOT), -1));
  }

  private static String letters(String name) {
    return NOT_LETTERS.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** A surname alone keeps its title, which is all that tells Mr. Pell from Mrs. Pell. */
  private static String withoutTitle(String name) {
    String bare = TITLE.matcher(name).replaceFirst("").strip();
    return PARTS.matcher(bare).find() ? bare : name.strip();
  }

  /**
   * A paper that prints it.
   *
   * @param doc the paper's number in the index
   * @param committee a number for its committee
   */
  void add(int doc, int committee, Optional<String> post, Optional<LocalDate> date) {
    papers.add(doc);
    committees.add(committee);
    post.ifPresent(posts::add);
    date.ifPresent(this::add);
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

  Set<Integer> papers() {
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
    return letters;
  }

  /** The same, with a capital I among small letters read as the l that it may be. */
  String lettersSeen() {
    return lettersSeen;
  }

  /** The words of the name without its title, in small letters. */
  List<String> parts() {
    return parts;
  }

  /** Whether its first name is an initial alone, {@code G. Sinclair}. */
  boolean isInitialled() {
    return parts.size() > 1 && parts.getFirst().length() == 1;
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
