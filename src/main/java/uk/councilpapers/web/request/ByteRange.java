package uk.councilpapers.web.request;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a file.
 *
 * @param first counted from 0
 * @param last counted from 0, included; below {@code first} when the file has no such part
 */
public record ByteRange(long first, long last) {

  private static final Pattern ONE =
      Pattern.compile("bytes=\\s*(\\d{0,18})\\s*-\\s*(\\d{0,18})\\s*");

  /**
   * The part that a {@code Range} header asks for.
   *
   * @return empty when the header is not understood or asks for several parts, and the whole file
   *     is the right answer
   */
  public static Optional<ByteRange> parse(String header, long size) {
    Matcher m = ONE.matcher(header);
    if (!m.matches() || (m.group(1).isEmpty() && m.group(2).isEmpty())) return Optional.empty();
    if (m.group(1).isEmpty()) {
      long length = Math.min(size, Long.parseLong(m.group(2)));
      return Optional.of(new ByteRange(size - length, size - 1));
    }
    long first = Long.parseLong(m.group(1));
    if (m.group(2).isEmpty()) return Optional.of(within(first, size - 1, size));
    long last = Long.parseLong(m.group(2));
    return last < first ? Optional.empty() : Optional.of(within(first, last, size));
  }

  private static ByteRange within(long first, long last, long size) {
    if (first >= size) return new ByteRange(0, -1);
    return new ByteRange(first, Math.min(last, size - 1));
  }

  /** Whether the file has such a part. */
  public boolean isSatisfiable() {
    return first <= last;
  }

  /** How many bytes. */
  public long length() {
    return last - first + 1;
  }
}
