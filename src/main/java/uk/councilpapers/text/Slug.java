package uk.councilpapers.text;

import java.text.Normalizer;
import java.util.Locale;

/** Makes ids of names: lower-case letters and digits joined by hyphens. Stateless. */
public final class Slug {

  private Slug() {}

  /** The id of a name; {@code unnamed} when the name holds no letter and no digit. */
  public static String of(String name) {
    String ascii = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
    String slug =
        ascii
            .toLowerCase(Locale.ROOT)
            .replace("'", "")
            .replace("’", "")
            .replaceAll("[^\\p{L}\\p{Nd}]+", "-")
            .replaceAll("^-+|-+$", "");
    return slug.isEmpty() ? "unnamed" : slug;
  }
}
