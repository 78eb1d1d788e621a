package uk.councilpapers.schema;

import static uk.councilpapers.schema.CodecValues.list;
import static uk.councilpapers.schema.CodecValues.optional;
import static uk.councilpapers.schema.CodecValues.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import uk.councilpapers.model.AgendaControl;
import uk.councilpapers.model.ItemState;

/**
 * Writes which items of an agenda have their paper as bytes, and reads it back. Stateless.
 *
 * <p>The order of the values is the format, as in {@link PaperCodec}.
 */
final class ControlCodec {

  private ControlCodec() {}

  static void write(DataOutputStream out, AgendaControl control) throws IOException {
    out.writeBoolean(control.paged());
    list(out, control.items(), ControlCodec::item);
  }

  static AgendaControl read(DataInputStream in) throws IOException {
    return new AgendaControl(in.readBoolean(), list(in, ControlCodec::item));
  }

  private static void item(DataOutputStream out, AgendaControl.Item item) throws IOException {
    text(out, item.number());
    text(out, item.title());
    text(out, item.state().name());
    optional(out, item.kind(), CodecValues::text);
  }

  private static AgendaControl.Item item(DataInputStream in) throws IOException {
    return new AgendaControl.Item(
        text(in), text(in), ItemState.valueOf(text(in)), optional(in, CodecValues::text));
  }
}
