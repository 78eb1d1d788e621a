package uk.councilpapers.web.request;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The parameters behind the question mark of an address, decoded.
 *
 * <p>Immutable. A parameter with an empty or blank value counts as absent, so that a form may be
 * sent with fields left blank. Escapes that are no UTF-8 and control characters are a {@link
 * BadRequest}.
 */
public final class QueryString {

  private static final int MOST_PARAMETERS = 500;

  private final Map<String, List<String>> values;

  private QueryString(Map<String, List<String>> values) {
    this.values = values;
  }

  /** Reads the raw text, without the question mark. */
  public static QueryString parse(String raw) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    String[] pairs = raw.split("&", MOST_PARAMETERS + 1);
    if (pairs.length > MOST_PARAMETERS) {
      throw new BadRequest("", "The address may have at most 500 parameters.");
    }
    for (String pair : pairs) {
      int equals = pair.indexOf('=');
      if (equals <= 0) {
        if (!pair.isEmpty()) values.computeIfAbsent(name(pair), n -> new ArrayList<>());
        continue;
      }
      String name = name(pair.substring(0, equals));
      String value = decode(name, pair.substring(equals + 1)).strip();
      List<String> list = values.computeIfAbsent(name, n -> new ArrayList<>());
      if (!value.isEmpty()) list.add(value);
    }
    return new QueryString(values);
  }

  private static String name(String raw) {
    return decode("", raw.startsWith("=") ? raw.substring(1) : raw);
  }

  /** The names, of blank parameters as well, in the order of the address. */
  public Set<String> names() {
    return values.keySet();
  }

  /** The same without the parameters of these names. */
  public QueryString without(Set<String> names) {
    Map<String, List<String>> others = new LinkedHashMap<>(values);
    others.keySet().removeAll(names);
    return new QueryString(others);
  }

  /** The values of a parameter that are not blank. */
  public List<String> all(String name) {
    return List.copyOf(values.getOrDefault(name, List.of()));
  }

  /** The value of a parameter that may stand once. */
  public Optional<String> one(String name) {
    List<String> all = all(name);
    if (all.size() > 1) {
      throw new BadRequest(name, name + " may be given once; found " + all.size() + " times.");
    }
    return all.stream().findFirst();
  }

  /** Refuses a parameter that is none of these, and lists them. */
  public void refuseOthers(List<String> known) {
    for (String name : names()) {
      if (!known.contains(name)) throw new BadRequest(name, unknown(name, known));
    }
  }

  private static String unknown(String name, List<String> known) {
    String others =
        known.isEmpty() ? "none is known here" : "known are " + String.join(", ", known);
    return "There is no parameter " + BadRequest.quoted(name) + "; " + others + ".";
  }

  /** Whether every parameter is blank. */
  public boolean isBlank() {
    return values.values().stream().allMatch(List::isEmpty);
  }

  private static String decode(String parameter, String raw) {
    try {
      String text =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes(raw))).toString();
      if (text.chars().anyMatch(QueryString::isForbidden)) {
        throw new BadRequest(parameter, "The address holds a control character; leave it out.");
      }
      return text;
    } catch (CharacterCodingException e) {
      throw badEscape(parameter);
    }
  }

  private static boolean isForbidden(int c) {
    return Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r';
  }

  private static byte[] bytes(String raw) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == '%') {
        out.write(escaped(raw, i));
        i += 2;
      } else {
        out.writeBytes((c == '+' ? " " : String.valueOf(c)).getBytes(StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }

  private static int escaped(String raw, int percent) {
    if (percent + 2 >= raw.length()) throw badEscape("");
    int high = Character.digit(raw.charAt(percent + 1), 16);
    int low = Character.digit(raw.charAt(percent + 2), 16);
    if (high < 0 || low < 0) throw badEscape("");
    return high * 16 + low;
  }

  private static BadRequest badEscape(String parameter) {
    return new BadRequest(
        parameter, "The address holds a % that is no UTF-8 escape; a percent sign is written %25.");
  }
}
