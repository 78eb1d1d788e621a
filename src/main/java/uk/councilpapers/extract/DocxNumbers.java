package uk.councilpapers.extract;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Counts the items of the lists of a DOCX as Word does. Lists of one definition count on from each
 * other unless one says that it starts again; an item starts the levels below it again. For one
 * document, one thread.
 */
final class DocxNumbers {

  private static final int LEVELS = 9;

  /** Where the number of a level stands, counted from 1. */
  private static final Pattern PLACE = Pattern.compile("%([1-9])");

  /** What a level has counted before its first item. */
  private static final int NOTHING = Integer.MIN_VALUE;

  private final DocxStyles styles;
  private final Map<String, Element> definitions = new HashMap<>();
  private final Map<String, Element> lists = new HashMap<>();
  private final Map<String, Optional<Element>> forms = new HashMap<>();
  private final Map<String, int[]> counts = new HashMap<>();
  private final Set<String> started = new HashSet<>();

  DocxNumbers(Document part, DocxStyles styles) {
    this.styles = styles;
    for (Element d : part.select("w|abstractNum")) definitions.put(d.attr("w:abstractNumId"), d);
    for (Element list : part.select("w|num")) lists.put(list.attr("w:numId"), list);
  }

  /** The number or bullet of the next item: of a paragraph with these properties. */
  String next(Element properties) {
    Element own = properties.selectFirst("> w|numPr");
    String style =
        Optional.ofNullable(properties.selectFirst("> w|pStyle"))
            .map(element -> element.attr("w:val"))
            .orElse("");
    Optional<String> list =
        Optional.ofNullable(own)
            .map(numPr -> DocxStyles.value(numPr.selectFirst("> w|numId")))
            .or(() -> styles.list(style));
    if (list.isEmpty() || !lists.containsKey(list.get())) return "";
    Optional<String> level =
        Optional.ofNullable(own)
            .map(numPr -> DocxStyles.value(numPr.selectFirst("> w|ilvl")))
            .or(() -> styles.level(style))
            .or(() -> levelOf(style, list.get()));
    return next(list.get(), level.map(DocxNumbers::integer).orElse(0));
  }

  private String next(String list, int level) {
    Optional<Element> form = form(list, level);
    if (form.isEmpty() || level < 0 || level >= LEVELS) return "";
    int[] count = counts.computeIfAbsent(definitionOf(list), id -> new int[LEVELS]);
    if (started.add(definitionOf(list))) Arrays.fill(count, NOTHING);
    int start = start(list, level, form.get());
    boolean again = started.add(list + " " + level) && override(list, level) != NOTHING;
    count[level] = again || count[level] == NOTHING ? start : count[level] + 1;
    for (int deeper = level + 1; deeper < LEVELS; deeper++) {
      if (restarts(list, deeper, level)) count[deeper] = NOTHING;
    }
    return text(list, form.get(), count);
  }

  /** Whether an item of {@code level} starts a deeper level again. */
  private boolean restarts(String list, int deeper, int level) {
    return form(list, deeper)
        .map(form -> DocxStyles.value(form.selectFirst("> w|lvlRestart")))
        .map(DocxNumbers::integer)
        .map(after -> after > level)
        .orElse(true);
  }

  private int start(String list, int level, Element form) {
    int override = override(list, level);
    if (override != NOTHING) return override;
    String start = DocxStyles.value(form.selectFirst("> w|start"));
    return start == null ? 0 : integer(start);
  }

  private int override(String list, int level) {
    return inList(list, "> w|lvlOverride[w:ilvl=" + level + "] > w|startOverride")
        .map(start -> integer(start.attr("w:val")))
        .orElse(NOTHING);
  }

  private String text(String list, Element form, int[] count) {
    String format = format(form);
    if (format.equals("bullet")) return "-";
    if (format.equals("none")) return "";
    String pattern =
        Optional.ofNullable(DocxStyles.value(form.selectFirst("> w|lvlText"))).orElse("");
    boolean figures = form.selectFirst("> w|isLgl") != null;
    return PLACE
        .matcher(pattern)
        .replaceAll(
            place -> {
              int level = place.group(1).charAt(0) - '1';
              return Matcher.quoteReplacement(number(list, level, count[level], figures));
            })
        .strip();
  }

  private String number(String list, int level, int counted, boolean figures) {
    Optional<Element> form = form(list, level);
    int number = counted == NOTHING ? form.map(f -> start(list, level, f)).orElse(1) : counted;
    return switch (figures ? "decimal" : form.map(DocxNumbers::format).orElse("decimal")) {
      case "lowerLetter" -> Counting.as("a", number);
      case "upperLetter" -> Counting.as("A", number);
      case "lowerRoman" -> Counting.as("i", number);
      case "upperRoman" -> Counting.as("I", number);
      case "decimalZero" -> (number < 10 ? "0" : "") + number;
      case "ordinal" -> number + Counting.ordinalEnding(number);
      default -> Integer.toString(number);
    };
  }

  private static String format(Element form) {
    return Optional.ofNullable(DocxStyles.value(form.selectFirst("> w|numFmt"))).orElse("decimal");
  }

  private Optional<Element> form(String list, int level) {
    return forms.computeIfAbsent(list + " " + level, key -> find(list, level));
  }

  /** How the level is written: as the list says itself, else as its definition does. */
  private Optional<Element> find(String list, int level) {
    String common = "> w|lvl[w:ilvl=" + level + "]";
    return inList(list, "> w|lvlOverride[w:ilvl=" + level + "] > w|lvl")
        .or(
            () ->
                Optional.ofNullable(definitions.get(definitionOf(list)))
                    .map(definition -> definition.selectFirst(common)));
  }

  /** A definition may point to the style that holds the real one. */
  private String definitionOf(String list) {
    String id = definitionNamed(list).orElse("");
    return Optional.ofNullable(definitions.get(id))
        .map(definition -> DocxStyles.value(definition.selectFirst("> w|numStyleLink")))
        .flatMap(styles::list)
        .flatMap(this::definitionNamed)
        .orElse(id);
  }

  private Optional<String> definitionNamed(String list) {
    return inList(list, "> w|abstractNumId").map(DocxStyles::value);
  }

  private Optional<Element> inList(String list, String query) {
    return Optional.ofNullable(lists.get(list)).map(element -> element.selectFirst(query));
  }

  /** The level that names the style as its own. */
  private Optional<String> levelOf(String style, String list) {
    return Optional.ofNullable(definitions.get(definitionOf(list)))
        .flatMap(
            definition ->
                definition.select("> w|lvl").stream()
                    .filter(l -> style.equals(DocxStyles.value(l.selectFirst("> w|pStyle"))))
                    .map(l -> l.attr("w:ilvl"))
                    .findFirst());
  }

  private static int integer(String text) {
    return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
  }
}
