package uk.councilpapers.schema;

import static uk.councilpapers.schema.CodecValues.list;
import static uk.councilpapers.schema.CodecValues.optional;
import static uk.councilpapers.schema.CodecValues.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.util.BytesRef;
import uk.councilpapers.model.AgendaControl;
import uk.councilpapers.model.LineRange;
import uk.councilpapers.model.Warning;

/**
 * What taking a file apart brought to light beside its papers. Immutable.
 *
 * @param control which items of its agenda have their paper; empty where it prints no agenda
 * @param withheld whether its publisher keeps it from the public
 */
public record FileFindings(
    List<Warning> warnings, Optional<AgendaControl> control, boolean withheld) {

  /** Nothing to say. */
  public static final FileFindings NONE = new FileFindings(List.of(), Optional.empty(), false);

  /** Of a file that is not for the public nothing is kept. */
  public static final FileFindings WITHHELD = new FileFindings(List.of(), Optional.empty(), true);

  /** Copies the list. */
  public FileFindings {
    warnings = List.copyOf(warnings);
  }

  /** Without the warnings for these lines, which may quote them. */
  public FileFindings without(LineRange lines) {
    return new FileFindings(
        warnings.stream().filter(w -> !lines.contains(w.line())).toList(), control, withheld);
  }

  /** The findings as bytes; the order of the values is the format. */
  BytesRef bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      list(out, warnings, FileFindings::warning);
      optional(out, control, ControlCodec::write);
      out.writeBoolean(withheld);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new BytesRef(bytes.toByteArray());
  }

  /** The findings of the bytes. */
  static FileFindings of(BytesRef bytes) {
    try (DataInputStream in =
        new DataInputStream(new ByteArrayInputStream(bytes.bytes, bytes.offset, bytes.length))) {
      return new FileFindings(
          list(in, FileFindings::warning), optional(in, ControlCodec::read), in.readBoolean());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void warning(DataOutputStream out, Warning warning) throws IOException {
    out.writeInt(warning.line());
    text(out, warning.message());
  }

  private static Warning warning(DataInputStream in) throws IOException {
    return new Warning(in.readInt(), text(in));
  }
}
