package uk.councilpapers.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Removes the tags of HTML from a line, in one pass from bracket to bracket.
 *
 * <p>Stateless. A footnote's number closes up to its word, an address in brackets loses the
 * brackets only, a tag that ends a line or a paragraph becomes a space.
 */
final class Tags {

  private static final Pattern TAG =
      Pattern.compile(
          "<(?:sup>(?<note>[^<]*)</sup>"
              + "|(?<address>(?:https?://|mailto:|www\\.)[^<>\\s]+)>"
              + "|(?<end>(?i:br|/p|/li|hr)\\s*/?>)"
              + "|/?[A-Za-z][^<>]{0,200}>)");

  private Tags() {}

  /** The line without its tags. */
  static String removed(String line) {
    StringBuilder left = new StringBuilder(line.length());
    Matcher tag = TAG.matcher(line);
    int from = 0;
    for (int at = line.indexOf('<'); at >= 0; at = line.indexOf('<', Math.max(from, at + 1))) {
      if (!tag.region(at, line.length()).lookingAt()) continue;
      boolean closesUp = tag.start("note") >= 0 && at > from && Spaces.is(line.charAt(at - 1));
      left.append(line, from, closesUp ? at - 1 : at).append(kept(tag));
      from = tag.end();
    }
    return left.append(line, from, line.length()).toString();
  }

  private static String kept(Matcher tag) {
    if (tag.start("note") >= 0) return tag.group("note");
    if (tag.start("address") >= 0) return tag.group("address");
    return tag.start("end") >= 0 ? " " : "";
  }
}
