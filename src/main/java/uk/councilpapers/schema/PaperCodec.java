package uk.councilpapers.schema;

import static uk.councilpapers.schema.CodecValues.lines;
import static uk.councilpapers.schema.CodecValues.list;
import static uk.councilpapers.schema.CodecValues.optional;
import static uk.councilpapers.schema.CodecValues.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import uk.councilpapers.model.Committee;
import uk.councilpapers.model.PageRange;
import uk.councilpapers.model.Paper;
import uk.councilpapers.model.PaperKind;
import uk.councilpapers.model.PaperSource;
import uk.councilpapers.model.PaperText;

/**
 * Writes all of a paper but the words of its text as bytes, and reads it back. Stateless.
 *
 * <p>The order of the values is the format; it changes only together with {@link
 * IndexFormat#VERSION}.
 */
final class PaperCodec {

  private PaperCodec() {}

  static byte[] encode(Paper paper) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(2048);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      write(out, paper);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** The paper with the given lines as its text. */
  static Paper decode(byte[] bytes, int offset, int length, List<String> lines) {
    try (DataInputStream in =
        new DataInputStream(new ByteArrayInputStream(bytes, offset, length))) {
      return read(in, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(DataOutputStream out, Paper p) throws IOException {
    text(out, p.id());
    text(out, p.kind().name());
    text(out, p.title());
    optional(out, p.reference(), CodecValues::text);
    text(out, p.committee().id());
    text(out, p.committee().name());
    optional(out, p.date(), CodecValues::date);
    optional(out, p.meetingId(), CodecValues::text);
    ContentCodec.write(out, p.content());
    optional(out, p.partOf(), CodecValues::text);
    list(out, p.sources(), PaperCodec::source);
    out.writeInt(p.text().firstLine());
    pages(out, p.text().pages());
    list(out, p.otherIds(), CodecValues::text);
  }

  private static Paper read(DataInputStream in, List<String> lines) throws IOException {
    return new Paper(
        text(in),
        PaperKind.valueOf(text(in)),
        text(in),
        optional(in, CodecValues::text),
        new Committee(text(in), text(in)),
        optional(in, CodecValues::date),
        optional(in, CodecValues::text),
        ContentCodec.read(in),
        optional(in, CodecValues::text),
        list(in, PaperCodec::source),
        paperText(in, lines),
        list(in, CodecValues::text));
  }

  private static PaperText paperText(DataInputStream in, List<String> lines) throws IOException {
    int firstLine = in.readInt();
    return new PaperText(lines, firstLine, pages(in));
  }

  private static void source(DataOutputStream out, PaperSource source) throws IOException {
    text(out, source.fileId());
    text(out, source.file());
    optional(out, source.packDate(), CodecValues::date);
    lines(out, source.lines());
    optional(
        out,
        source.pages(),
        (o, pages) -> {
          o.writeInt(pages.first());
          o.writeInt(pages.last());
        });
    optional(out, source.url(), CodecValues::text);
    optional(out, source.publishedOn(), CodecValues::date);
  }

  private static PaperSource source(DataInputStream in) throws IOException {
    return new PaperSource(
        text(in),
        text(in),
        optional(in, CodecValues::date),
        lines(in),
        optional(in, i -> new PageRange(i.readInt(), i.readInt())),
        optional(in, CodecValues::text),
        optional(in, CodecValues::date));
  }

  /** Pages as runs: how many lines, which page. */
  private static void pages(DataOutputStream out, List<Integer> pages) throws IOException {
    for (int i = 0; i < pages.size(); ) {
      int page = pages.get(i);
      int start = i;
      while (i < pages.size() && pages.get(i) == page) i++;
      out.writeInt(i - start);
      out.writeInt(page);
    }
    out.writeInt(0);
  }

  private static List<Integer> pages(DataInputStream in) throws IOException {
    List<Integer> pages = new ArrayList<>();
    for (int run = in.readInt(); run > 0; run = in.readInt()) {
      int page = in.readInt();
      for (int i = 0; i < run; i++) pages.add(page);
    }
    return pages;
  }
}
