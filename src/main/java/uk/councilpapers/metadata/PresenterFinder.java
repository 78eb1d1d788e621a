package uk.councilpapers.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.councilpapers.config.OfficerWords;
import uk.councilpapers.config.OfficerWords.Kind;
import uk.councilpapers.model.Officer;
import uk.councilpapers.model.OfficerKind;
import uk.councilpapers.text.Words;

/**
 * Finds the officers who present or speak to an item of minutes.
 *
 * <p>Immutable; one for the minutes of one meeting, whose attendance list it knows. Looks before
 * the verbs of presenting and behind "presented by"; who is only welcomed or thanked counts with a
 * post beside the name. Members never count, nor who is named only in a resolution.
 */
final class PresenterFinder {

  private static final Pattern LIST_MARK =
      Pattern.compile("^(?:[-•*▪·]\\s+)?(?:\\(?(?:[a-z]|\\d{1,2}|[ivx]{1,5})[).]\\s+)?");

  private static final Pattern ATTENDING =
      Pattern.compile(
          "(?i)(?:officers?|staff|presenters?) (?:attending|present|in attendance)\\s*:\\s*");

  private final OfficerWords words;
  private final Roll roll;
  private final PersonName names;
  private final OfficialsList officials;
  private final MentionReader mentions;

  /** The keys of everybody who was there. */
  private final Set<String> known;

  /** The keys of those whom the attendance list has as the body's own. */
  private final Set<String> own;

  /** The posts that the attendance list prints, by the key of the name. */
  private final Map<String, String> posts;

  PresenterFinder(OfficerWords words, Roll roll) {
    this.words = words;
    this.roll = roll;
    this.names = new PersonName(words);
    this.officials = new OfficialsList(words);
    this.known = roll.everybody().map(a -> names.key(a.name())).collect(Collectors.toSet());
    this.own = roll.present().stream().map(a -> names.key(a.name())).collect(Collectors.toSet());
    this.posts = posts(roll);
    this.mentions = new MentionReader(words, name -> known.contains(names.key(name)));
  }

  private Map<String, String> posts(Roll roll) {
    return Stream.concat(roll.everybody(), roll.officers().stream())
        .filter(a -> !a.post().isEmpty())
        .collect(
            Collectors.toMap(a -> names.key(a.name()), Attendee::post, (first, again) -> first));
  }

  /**
   * Everybody that the prose of one item names as presenting or speaking to it, each once. Who sits
   * on the body for another one and speaks after an officer presented it takes part in the debate.
   */
  List<Mention> mentions(ItemText item) {
    List<Mention> found = new ArrayList<>();
    for (String paragraph : item.prose()) {
      List<Mention> here = paragraph(unmarked(paragraph));
      boolean presented = !here.isEmpty() && found.stream().anyMatch(this::isNamedWithPost);
      if (presented) here.removeIf(this::isOfBody);
      for (Mention mention : here) merge(found, mention);
    }
    found.replaceAll(m -> m.isNamed() ? m.orPost(rollPost(m.name())) : named(m));
    found.removeIf(m -> isMember(m) || isShortForm(m, found));
    return List.copyOf(found);
  }

  /** The officers of an item; who is printed without a post takes it from another item. */
  List<Officer> officers(List<Mention> item, List<List<Mention>> allItems) {
    return item.stream()
        .map(m -> m.post().isEmpty() ? m.orPost(postElsewhere(m, allItems)) : m)
        .map(this::officer)
        .toList();
  }

  private boolean isNamedWithPost(Mention mention) {
    return mention.isNamed() && hasPost(mention);
  }

  private boolean hasPost(Mention mention) {
    return words.in(Kind.POST, mention.post());
  }

  /** Whether somebody of the body itself is named who has no post, in the item or on the list. */
  private boolean isOfBody(Mention mention) {
    return own.contains(names.key(mention.name()))
        && !hasPost(mention)
        && !words.in(Kind.POST, rollPost(mention.name()));
  }

  private static String unmarked(String paragraph) {
    Matcher mark = LIST_MARK.matcher(paragraph);
    return mark.lookingAt() ? paragraph.substring(mark.end()) : paragraph;
  }

  private List<Mention> paragraph(String paragraph) {
    List<Mention> found = new ArrayList<>(attending(paragraph));
    OfficerWords.Presenting said = words.presenting(paragraph);
    for (MatchResult by : said.by()) {
      found.addAll(mentions.read(CapitalRun.ahead(paragraph.substring(by.end()))));
    }
    for (MatchResult verb : said.verbs()) {
      if (Character.isUpperCase(paragraph.charAt(verb.start()))) continue;
      found.addAll(mentions.read(CapitalRun.behind(paragraph.substring(0, verb.start()))));
    }
    for (MatchResult received : said.received()) {
      mentions.read(CapitalRun.ahead(paragraph.substring(received.end()))).stream()
          .filter(m -> m.isNamed() && words.in(Kind.POST, m.post()))
          .forEach(found::add);
    }
    return found;
  }

  /** Who is listed behind {@code Officers attending:} in the item. */
  private List<Mention> attending(String paragraph) {
    Matcher label = ATTENDING.matcher(paragraph);
    if (!label.lookingAt()) return List.of();
    return officials.ofOfficers(paragraph.substring(label.end())).stream()
        .map(a -> new Mention(a.name(), a.post()))
        .toList();
  }

  private void merge(List<Mention> found, Mention mention) {
    String key = mention.isNamed() && !found.isEmpty() ? names.key(mention.name()) : "";
    for (int i = 0; mention.isNamed() && i < found.size(); i++) {
      Mention other = found.get(i);
      if (names.key(other.name()).equals(key)) {
        found.set(i, other.orPost(mention.post()));
        return;
      }
    }
    if (!found.contains(mention)) found.add(mention);
  }

  private String rollPost(String name) {
    return posts.getOrDefault(names.key(name), "");
  }

  /** The holder of a post, where the list of those in attendance names exactly one. */
  private Mention named(Mention mention) {
    String post = folded(mention.post());
    List<Attendee> holders =
        roll.officers().stream().filter(a -> isPost(folded(a.post()), post)).toList();
    if (holders.size() != 1) return mention;
    return new Mention(holders.getFirst().name(), holders.getFirst().post());
  }

  /** Whether the post is the wanted one, or a longer form of it with a place before or behind. */
  private static boolean isPost(String post, String wanted) {
    return post.equals(wanted)
        || post.startsWith(wanted + " to ")
        || post.startsWith(wanted + " and ")
        || (wanted.equals("clerk") && post.endsWith(" clerk"));
  }

  private String postElsewhere(Mention mention, List<List<Mention>> items) {
    String key = names.key(mention.name());
    return items.stream()
        .flatMap(List::stream)
        .filter(m -> mention.isNamed() && !m.post().isEmpty() && names.key(m.name()).equals(key))
        .map(Mention::post)
        .findFirst()
        .orElse("");
  }

  private boolean isMember(Mention mention) {
    return words.starts(Kind.MEMBER, mention.post()) || words.starts(Kind.MEMBER, mention.name());
  }

  /** A title and surname, or the beginning of a post, of which the item has the full form. */
  private boolean isShortForm(Mention mention, List<Mention> all) {
    return all.stream().filter(m -> !m.equals(mention)).anyMatch(m -> isShort(mention, m));
  }

  private boolean isShort(Mention mention, Mention other) {
    if (!mention.isNamed()) return isShort(folded(mention.post()), folded(other.post()));
    return names.key(other.name()).endsWith(" " + names.key(mention.name()));
  }

  /** Whether the post begins, or in one word names, a longer one. */
  private static boolean isShort(String post, String other) {
    if (post.length() >= other.length()) return false;
    if (other.startsWith(post + " ")) return true;
    return post.indexOf(' ') < 0 && (" " + other + " ").contains(" " + post + " ");
  }

  private static String folded(String post) {
    return Words.spaced(post);
  }

  private Officer officer(Mention mention) {
    return new Officer(
        Optional.of(mention.name()).filter(n -> !n.isEmpty()),
        Optional.of(mention.post()).filter(p -> !p.isEmpty()),
        OfficerKind.PRESENTER);
  }
}
