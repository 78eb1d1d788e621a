package uk.councilpapers.schema;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.councilpapers.model.Paper;
import uk.councilpapers.model.Reference;
import uk.councilpapers.text.MatterTitle;
import uk.councilpapers.text.Slug;

/**
 * The values of {@link PaperField#CITES}: what a paper points at, as far as it says so. Stateless.
 *
 * <p>A body stands in them as its paper names it; who looks up asks for all its names. A value only
 * proposes: a number without its date may mean the minutes of many meetings.
 */
public final class CitationKeys {

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private CitationKeys() {}

  /** Everything that the paper points at. */
  static Set<String> of(Paper paper) {
    Set<String> keys = new LinkedHashSet<>();
    for (Reference reference : paper.content().references()) {
      keys.addAll(of(reference, paper.committee().name()));
    }
    return keys;
  }

  private static Set<String> of(Reference reference, String ownBody) {
    Set<String> keys = new LinkedHashSet<>();
    Reference.Target target = reference.target();
    String body = Slug.of(target.committee().orElse(ownBody));
    Optional<String> number = target.ref().flatMap(CitationKeys::number);
    switch (reference.type()) {
      case MINUTE, DECISION -> {
        target.date().ifPresent(date -> keys.add(meeting(body, date)));
        number.ifPresent(n -> keys.add(minute(body, target.date(), n)));
      }
      case MINUTES_OF_MEETING, MEETING ->
          target.date().ifPresent(date -> keys.add(meeting(body, date)));
      case REPORT -> target.date().ifPresent(date -> keys.add(meeting(body, date)));
      case AGENDA_ITEM, APPENDIX -> {}
    }
    target.title().flatMap(MatterTitle::key).ifPresent(key -> keys.add(title(key)));
    return keys;
  }

  /** The number in a reference, without letters in front and parts behind: {@code H69(2)}. */
  public static Optional<String> number(String ref) {
    Matcher matcher = NUMBER.matcher(ref);
    return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
  }

  /** Points at a meeting of the body. */
  public static String meeting(String bodySlug, LocalDate date) {
    return bodySlug + "@" + date;
  }

  /** Points at the meeting of the body that came before the one of the paper. */
  public static String meetingBefore(String bodySlug) {
    return bodySlug + "@before";
  }

  /** Points at a minute, of a meeting or of one that is not said. */
  public static String minute(String bodySlug, Optional<LocalDate> date, String number) {
    return bodySlug + date.map(d -> "@" + d).orElse("") + "#" + number;
  }

  /** Points at a paper by its title's {@link MatterTitle#key}. */
  public static String title(String key) {
    return "~" + key;
  }

  /** All values that may point at a minute of a body with these names. */
  public static List<String> pointingAt(List<String> bodySlugs, LocalDate date, String number) {
    return bodySlugs.stream()
        .flatMap(
            slug ->
                List.of(
                    minute(slug, Optional.of(date), number), minute(slug, Optional.empty(), number))
                    .stream())
        .toList();
  }
}
