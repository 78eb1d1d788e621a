package uk.councilpapers.schema;

import static uk.councilpapers.schema.CodecValues.optional;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.util.BytesRef;
import uk.councilpapers.model.AgendaControl;
import uk.councilpapers.model.Attendance;
import uk.councilpapers.model.Paper;
import uk.councilpapers.model.PaperContent;
import uk.councilpapers.model.PaperKind;
import uk.councilpapers.model.Sitting;

/**
 * What a paper says of its meeting, kept beside the paper so that all meetings can be put together
 * without reading papers. Immutable.
 *
 * <p>The order of the values is the format, as in {@link PaperCodec}.
 *
 * @param item the number of the agenda item that it is the paper of
 * @param sitting nothing but on a front sheet
 * @param attendance nobody but in minutes
 * @param control which items have their paper, on a front sheet
 */
public record MeetingPart(
    Optional<String> item,
    Sitting sitting,
    Attendance attendance,
    Optional<AgendaControl> control) {

  /** Papers whose reference is the number of the item that they belong to. */
  private static final Set<PaperKind> STANDS_FOR_AN_ITEM =
      EnumSet.of(PaperKind.REPORT, PaperKind.OTHER);

  private static final MeetingPart NOTHING =
      new MeetingPart(Optional.empty(), Sitting.NONE, Attendance.NONE, Optional.empty());

  /** What the paper says; empty where that is nothing. */
  static Optional<MeetingPart> of(Paper paper) {
    PaperContent content = paper.content();
    Optional<String> item =
        paper.reference().filter(number -> STANDS_FOR_AN_ITEM.contains(paper.kind()));
    return Optional.of(
            new MeetingPart(item, content.sitting(), content.attendance(), content.control()))
        .filter(part -> !part.equals(NOTHING));
  }

  /** As a value of {@link PaperField#MEETING_PART}. */
  BytesRef encoded() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      optional(out, item, CodecValues::text);
      ContentCodec.sitting(out, sitting);
      ContentCodec.attendance(out, attendance);
      optional(out, control, ControlCodec::write);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new BytesRef(bytes.toByteArray());
  }

  /** Reads a value of {@link PaperField#MEETING_PART}. */
  public static MeetingPart read(BytesRef value) {
    ByteArrayInputStream bytes = new ByteArrayInputStream(value.bytes, value.offset, value.length);
    try (DataInputStream in = new DataInputStream(bytes)) {
      return new MeetingPart(
          optional(in, CodecValues::text),
          ContentCodec.sitting(in),
          ContentCodec.attendance(in),
          optional(in, ControlCodec::read));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
