package uk.councilpapers.web;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

  /** Parts of the design system that no page of ours has. */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "accordion",
          "accordion-nav",
          "character-count",
          "cookie-banner",
          "drop-zone",
          "exit-this-page",
          "exit-this-page-hide-content",
          "exit-this-page-overlay",
          "file-upload",
          "file-upload-button",
          "footer",
          "header",
          "logo-dot",
          "notification-banner",
          "panel",
          "password-input",
          "phase-banner",
          "radios",
          "service-navigation",
          "summary-card",
          "tabs",
          "task-list",
          "textarea");

  private static final Pattern RULE = Pattern.compile("([^{}@;]+)\\{[^{}]*}");
  private static final Pattern COMPONENT = Pattern.compile("\\.govuk-([a-z0-9]+(?:-[a-z0-9]+)*)");
  private static final Pattern EMPTY_GROUP = Pattern.compile("@(?:media|supports)[^{}]*\\{\\s*}");
  private static final String SYSTEM =
      "system-ui,-apple-system,\"Segoe UI\",Roboto,\"Liberation Sans\",arial,";

  private Stylesheet() {}

  /** The text of the sheet. */
  static String of(String govuk, String own) {
    String css = FONT_FACE.matcher(govuk).replaceAll("");
    css = SOURCE_MAP.matcher(css).replaceAll("");
    css = RULE.matcher(css).replaceAll(Stylesheet::used);
    css = EMPTY_GROUP.matcher(css).replaceAll("");
    css = FAMILY.matcher(css).replaceAll(SYSTEM);
    return css.strip() + "\n" + own;
  }

  /** The rule with those of its selectors that a page may need; nothing if it has none. */
  private static String used(MatchResult rule) {
    String kept =
        Stream.of(rule.group(1).split(",(?![^(]*\\))"))
            .filter(selector -> !isLeftOut(selector))
            .collect(Collectors.joining(","));
    if (kept.isEmpty()) return "";
    return Matcher.quoteReplacement(kept + rule.group().substring(rule.group(1).length()));
  }

  private static boolean isLeftOut(String selector) {
    return COMPONENT
        .matcher(selector)
        .results()
        .map(m -> m.group(1).split("--|__", 2)[0])
        .anyMatch(LEFT_OUT::contains);
  }
}
