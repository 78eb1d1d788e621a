package uk.councilpapers.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Makes ids of names: lower-case letters and digits joined by hyphens, at most {@value #LONGEST}
 * characters. Stateless.
 */
public final class Slug {

  /** Longer than any name that is printed; an index cannot hold ids of any length. */
  static final int LONGEST = 200;

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
    return slug.isEmpty() ? "unnamed" : cut(slug);
  }

  private static String cut(String slug) {
    if (slug.length() <= LONGEST) return slug;
    int end = Character.isLowSurrogate(slug.charAt(LONGEST)) ? LONGEST - 1 : LONGEST;
    return slug.substring(0, end).replaceAll("-+$", "");
  }
}
