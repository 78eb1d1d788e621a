package uk.councilpapers.schema;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.councilpapers.model.LineRange;

/** Writes and reads the plain values of which a paper's bytes are made. Stateless. */
final class CodecValues {

  interface Writer<T> {
    void write(DataOutputStream out, T value) throws IOException;
  }

  interface Reader<T> {
    T read(DataInputStream in) throws IOException;
  }

  private CodecValues() {}

  static void text(DataOutputStream out, String value) throws IOException {
    byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
    out.writeInt(utf8.length);
    out.write(utf8);
  }

  static String text(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }

  static void date(DataOutputStream out, LocalDate date) throws IOException {
    out.writeLong(date.toEpochDay());
  }

  static LocalDate date(DataInputStream in) throws IOException {
    return LocalDate.ofEpochDay(in.readLong());
  }

  static void lines(DataOutputStream out, LineRange lines) throws IOException {
    out.writeInt(lines.first());
    out.writeInt(lines.last());
  }

  static LineRange lines(DataInputStream in) throws IOException {
    return new LineRange(in.readInt(), in.readInt());
  }

  static <T> void list(DataOutputStream out, List<T> values, Writer<T> writer) throws IOException {
    out.writeInt(values.size());
    for (T value : values) writer.write(out, value);
  }

  static <T> List<T> list(DataInputStream in, Reader<T> reader) throws IOException {
    int size = in.readInt();
    List<T> values = new ArrayList<>(size);
    for (int i = 0; i < size; i++) values.add(reader.read(in));
    return values;
  }

  static <T> void optional(DataOutputStream out, Optional<T> value, Writer<T> writer)
      throws IOException {
    out.writeBoolean(value.isPresent());
    if (value.isPresent()) writer.write(out, value.get());
  }

  static <T> Optional<T> optional(DataInputStream in, Reader<T> reader) throws IOException {
    return in.readBoolean() ? Optional.of(reader.read(in)) : Optional.empty();
  }
}
