package uk.councilpapers.extract;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.txt.UniversalEncodingDetector;

/**
 * Bytes to characters: by the byte order mark, or the zeros of a UTF-16 text without one, else as
 * UTF-8 where that fits, else by what the bytes look like, else as windows-1252. Stateless.
 */
final class TextDecoder {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** So many bytes of a text without a byte order mark are looked at. */
  private static final int UNMARKED = 40;

  private TextDecoder() {}

  /** The text without its byte order mark. */
  static String decode(byte[] bytes) throws IOException {
    String text = decoded(bytes);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static String decoded(byte[] bytes) throws IOException {
    if (startsWith(bytes, 0xFF, 0xFE)) return new String(bytes, StandardCharsets.UTF_16LE);
    if (startsWith(bytes, 0xFE, 0xFF)) return new String(bytes, StandardCharsets.UTF_16BE);
    if (isZeroAt(bytes, 1)) return new String(bytes, StandardCharsets.UTF_16LE);
    if (isZeroAt(bytes, 0)) return new String(bytes, StandardCharsets.UTF_16BE);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, guess(bytes));
    }
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  /** Whether every second byte of the beginning, counted from there, is 0, and no other is. */
  private static boolean isZeroAt(byte[] bytes, int from) {
    int end = Math.min(bytes.length, UNMARKED);
    if (end < 4 || bytes.length % 2 != 0) return false;
    for (int i = 0; i < end; i++) {
      if ((bytes[i] == 0) != (i % 2 == from)) return false;
    }
    return true;
  }

  /** Latin-1 is read as windows-1252, which prints more of the same bytes. */
  private static Charset guess(byte[] bytes) throws IOException {
    try (TikaInputStream in = TikaInputStream.get(bytes)) {
      Charset found = new UniversalEncodingDetector().detect(in, new Metadata());
      boolean western = found == null || found.name().startsWith("ISO-8859-1");
      return western || found.equals(StandardCharsets.UTF_8) ? WINDOWS : found;
    }
  }
}
