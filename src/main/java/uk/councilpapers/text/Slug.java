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
    String slug = isAscii(name) ? plain(name) : decomposed(name);
    return slug.isEmpty() ? "unnamed" : cut(slug);
  }

  private static boolean isAscii(String name) {
    for (int i = 0; i < name.length(); i++) if (name.charAt(i) >= 128) return false;
    return true;
  }

  /** What {@link #decomposed} gives for a name without accents, which most are. */
  private static String plain(String name) {
    StringBuilder slug = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean capital = c >= 'A' && c <= 'Z';
      boolean kept = capital || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (kept) slug.append(capital ? (char) (c + 'a' - 'A') : c);
      boolean between = slug.length() > 0 && slug.charAt(slug.length() - 1) != '-';
      if (!kept && c != '\'' && between) slug.append('-');
    }
    int end = slug.length();
    if (end > 0 && slug.charAt(end - 1) == '-') slug.setLength(end - 1);
    return slug.toString();
  }

  private static String decomposed(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT)
        .replace("'", "")
        .replace("’", "")
        .replaceAll("[^\\p{L}\\p{Nd}]+", "-")
        .replaceAll("^-+|-+$", "");
  }

  private static String cut(String slug) {
    if (slug.length() <= LONGEST) return slug;
    int end = Character.isLowSurrogate(slug.charAt(LONGEST)) ? LONGEST - 1 : LONGEST;
    return slug.substring(0, end).replaceAll("-+$", "");
  }
}
