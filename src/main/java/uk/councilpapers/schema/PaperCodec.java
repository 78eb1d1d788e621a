package uk.councilpapers.schema;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.councilpapers.model.Committee;
import uk.councilpapers.model.LineRange;
import uk.councilpapers.model.Officer;
import uk.councilpapers.model.OfficerKind;
import uk.councilpapers.model.Outcome;
import uk.councilpapers.model.PageRange;
import uk.councilpapers.model.Paper;
import uk.councilpapers.model.PaperKind;
import uk.councilpapers.model.PaperSource;
import uk.councilpapers.model.PaperText;
import uk.councilpapers.model.Topic;

/**
 * Writes all of a paper but the words of its text as bytes, and reads it back. Stateless.
 *
 * <p>The order of the values is the format; it changes only together with {@link
 * IndexFormat#VERSION}.
 */
final class PaperCodec {

  private interface Writer<T> {
    void write(DataOutputStream out, T value) throws IOException;
  }

  private interface Reader<T> {
    T read(DataInputStream in) throws IOException;
  }

  private PaperCodec() {}

  static byte[] encode(Paper paper) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
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
    optional(out, p.reference(), PaperCodec::text);
    text(out, p.committee().id());
    text(out, p.committee().name());
    optional(out, p.date(), PaperCodec::date);
    optional(out, p.meetingId(), PaperCodec::text);
    list(out, p.officers(), PaperCodec::officer);
    list(out, p.members(), PaperCodec::text);
    list(out, p.topics(), PaperCodec::topic);
    list(out, p.resolutions(), PaperCodec::text);
    list(out, p.recommendations(), PaperCodec::text);
    optional(out, p.outcome(), (o, v) -> text(o, v.name()));
    optional(out, p.partOf(), PaperCodec::text);
    list(out, p.sources(), PaperCodec::source);
    out.writeInt(p.text().firstLine());
    pages(out, p.text().pages());
  }

  private static Paper read(DataInputStream in, List<String> lines) throws IOException {
    return new Paper(
        text(in),
        PaperKind.valueOf(text(in)),
        text(in),
        optional(in, PaperCodec::text),
        new Committee(text(in), text(in)),
        optional(in, PaperCodec::date),
        optional(in, PaperCodec::text),
        list(in, PaperCodec::officer),
        list(in, PaperCodec::text),
        list(in, i -> new Topic(text(i), text(i))),
        list(in, PaperCodec::text),
        list(in, PaperCodec::text),
        optional(in, i -> Outcome.valueOf(text(i))),
        optional(in, PaperCodec::text),
        list(in, PaperCodec::source),
        paperText(in, lines));
  }

  private static PaperText paperText(DataInputStream in, List<String> lines) throws IOException {
    int firstLine = in.readInt();
    return new PaperText(lines, firstLine, pages(in));
  }

  private static void text(DataOutputStream out, String value) throws IOException {
    byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
    out.writeInt(utf8.length);
    out.write(utf8);
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }

  private static void date(DataOutputStream out, LocalDate date) throws IOException {
    out.writeLong(date.toEpochDay());
  }

  private static LocalDate date(DataInputStream in) throws IOException {
    return LocalDate.ofEpochDay(in.readLong());
  }

  private static void officer(DataOutputStream out, Officer officer) throws IOException {
    optional(out, officer.name(), PaperCodec::text);
    optional(out, officer.role(), PaperCodec::text);
    text(out, officer.kind().name());
  }

  private static Officer officer(DataInputStream in) throws IOException {
    return new Officer(
        optional(in, PaperCodec::text),
        optional(in, PaperCodec::text),
        OfficerKind.valueOf(text(in)));
  }

  private static void topic(DataOutputStream out, Topic topic) throws IOException {
    text(out, topic.id());
    text(out, topic.label());
  }

  private static void source(DataOutputStream out, PaperSource source) throws IOException {
    text(out, source.fileId());
    text(out, source.file());
    optional(out, source.packDate(), PaperCodec::date);
    out.writeInt(source.lines().first());
    out.writeInt(source.lines().last());
    optional(
        out,
        source.pages(),
        (o, pages) -> {
          o.writeInt(pages.first());
          o.writeInt(pages.last());
        });
  }

  private static PaperSource source(DataInputStream in) throws IOException {
    return new PaperSource(
        text(in),
        text(in),
        optional(in, PaperCodec::date),
        new LineRange(in.readInt(), in.readInt()),
        optional(in, i -> new PageRange(i.readInt(), i.readInt())));
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

  private static <T> void list(DataOutputStream out, List<T> values, Writer<T> writer)
      throws IOException {
    out.writeInt(values.size());
    for (T value : values) writer.write(out, value);
  }

  private static <T> List<T> list(DataInputStream in, Reader<T> reader) throws IOException {
    int size = in.readInt();
    List<T> values = new ArrayList<>(size);
    for (int i = 0; i < size; i++) values.add(reader.read(in));
    return values;
  }

  private static <T> void optional(DataOutputStream out, Optional<T> value, Writer<T> writer)
      throws IOException {
    out.writeBoolean(value.isPresent());
    if (value.isPresent()) writer.write(out, value.get());
  }

  private static <T> Optional<T> optional(DataInputStream in, Reader<T> reader) throws IOException {
    return in.readBoolean() ? Optional.of(reader.read(in)) : Optional.empty();
  }
}
