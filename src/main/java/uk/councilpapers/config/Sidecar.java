package uk.councilpapers.config;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the publisher of a file states beside it, in {@code FILE.meta.json}: it wins over what the
 * text seems to say. Immutable.
 *
 * @param sourceUrl where the file was published
 * @param kind one of {@link #KINDS}
 * @param exempt whether the file is not for the public
 */
public record Sidecar(
    Optional<String> sourceUrl,
    Optional<String> committee,
    Optional<LocalDate> date,
    Optional<String> kind,
    Optional<LocalDate> publishedOn,
    boolean exempt) {

  /** What the name of a sidecar ends in. */
  public static final String SUFFIX = ".meta.json";

  /** The kinds that can be stated. */
  public static final List<String> KINDS =
      List.of(
          "pack", "supplement", "agenda", "minutes", "decisions", "report", "appendix", "other");

  private static final List<String> VISIBILITIES = List.of("public", "exempt");

  /** Nothing is stated. */
  public static final Sidecar SILENT =
      new Sidecar(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false);

  /** The keys as they stand in the file. */
  private record Keys(
      @Nullable String sourceUrl,
      @Nullable String committee,
      @Nullable String date,
      @Nullable String kind,
      @Nullable String publishedOn,
      @Nullable String visibility) {}

  /** Where the sidecar of a file would be. */
  public static Path of(Path file) {
    return file.resolveSibling(file.getFileName() + SUFFIX);
  }

  /** Whether the file is itself a sidecar. */
  public static boolean is(Path file) {
    return file.toString().endsWith(SUFFIX);
  }

  /**
   * What is stated of the file; silent where it has no sidecar.
   *
   * @throws ConfigException when the sidecar cannot be read or states what cannot be
   */
  public static Sidecar beside(Path file) {
    Path sidecar = of(file);
    if (!Files.exists(sidecar)) return SILENT;
    Keys keys = StrictJson.one(sidecar, Keys.class);
    String name = String.valueOf(sidecar.getFileName());
    return new Sidecar(
        text(keys.sourceUrl).map(url -> url(name, url)),
        text(keys.committee),
        text(keys.date).map(date -> date(name, "date", date)),
        text(keys.kind).map(kind -> oneOf(name, "kind", kind, KINDS)),
        text(keys.publishedOn).map(date -> date(name, "publishedOn", date)),
        text(keys.visibility)
            .map(visibility -> oneOf(name, "visibility", visibility, VISIBILITIES))
            .filter("exempt"::equals)
            .isPresent());
  }

  private static Optional<String> text(@Nullable String value) {
    return Optional.ofNullable(value).map(String::strip).filter(s -> !s.isEmpty());
  }

  private static LocalDate date(String name, String key, String printed) {
    try {
      return LocalDate.parse(printed);
    } catch (DateTimeException e) {
      throw new ConfigException(
          name + ": " + key, "found '" + printed + "'; a date like 2014-02-17 is wanted");
    }
  }

  /** An address of the web, so that no page links to anything else. */
  private static String url(String name, String printed) {
    if (isAddress(printed)) return printed;
    throw new ConfigException(
        name + ": sourceUrl", "found '" + printed + "'; an address with https:// is wanted");
  }

  private static boolean isAddress(String printed) {
    try {
      URI address = URI.create(printed);
      return List.of("http", "https").contains(String.valueOf(address.getScheme()))
          && address.getHost() != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static String oneOf(String name, String key, String value, List<String> known) {
    if (known.contains(value)) return value;
    throw new ConfigException(
        name + ": " + key,
        "found '" + value + "'; one of " + String.join(", ", known) + " is wanted");
  }
}
