package uk.councilpapers.web;

import java.util.regex.Pattern;

/**
 * The one stylesheet: that of the GOV.UK Design System with ours behind it.
 *
 * <p>Stateless. The typeface and the crown are licensed to GOV.UK alone, so the rules that load
 * fonts are taken out and a typeface of the reader's system stands in.
 */
final class Stylesheet {

  private static final Pattern FONT_FACE = Pattern.compile("@font-face\\s*\\{[^}]*}");
  private static final Pattern FAMILY = Pattern.compile("\"?GDS Transport\"?,\\s*arial,");
  private static final Pattern SOURCE_MAP = Pattern.compile("/\\*# sourceMappingURL=[^*]*\\*/");
  private static final String SYSTEM =
      "system-ui,-apple-system,\"Segoe UI\",Roboto,\"Liberation Sans\",arial,";

  private Stylesheet() {}

  /** The text of the sheet. */
  static String of(String govuk, String own) {
    String css = FONT_FACE.matcher(govuk).replaceAll("");
    css = SOURCE_MAP.matcher(css).replaceAll("");
    css = FAMILY.matcher(css).replaceAll(SYSTEM);
    return css.strip() + "\n" + own;
  }
}
