package uk.councilpapers.schema;

import static uk.councilpapers.schema.CodecValues.list;
import static uk.councilpapers.schema.CodecValues.optional;
import static uk.councilpapers.schema.CodecValues.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalTime;
import java.time.YearMonth;
import uk.councilpapers.model.AgendaItem;
import uk.councilpapers.model.Attendance;
import uk.councilpapers.model.Motion;
import uk.councilpapers.model.Officer;
import uk.councilpapers.model.OfficerKind;
import uk.councilpapers.model.Outcome;
import uk.councilpapers.model.PaperContent;
import uk.councilpapers.model.Promise;
import uk.councilpapers.model.Reference;
import uk.councilpapers.model.ReferenceType;
import uk.councilpapers.model.ReportDetails;
import uk.councilpapers.model.Sitting;
import uk.councilpapers.model.Topic;
import uk.councilpapers.model.Vote;

/**
 * Writes what was recognised in a paper's text as bytes, and reads it back. Stateless.
 *
 * <p>The order of the values is the format, as in {@link PaperCodec}.
 */
final class ContentCodec {

  private ContentCodec() {}

  static void write(DataOutputStream out, PaperContent content) throws IOException {
    list(out, content.officers(), ContentCodec::officer);
    attendance(out, content.attendance());
    sitting(out, content.sitting());
    list(out, content.agenda(), ContentCodec::agendaItem);
    list(out, content.topics(), ContentCodec::topic);
    list(out, content.resolutions(), CodecValues::text);
    list(out, content.recommendations(), CodecValues::text);
    optional(out, content.outcome(), (o, v) -> text(o, v.name()));
    motion(out, content.motion());
    details(out, content.details());
    list(out, content.references(), ContentCodec::reference);
    list(out, content.promises(), ContentCodec::promise);
    optional(out, content.control(), ControlCodec::write);
  }

  static PaperContent read(DataInputStream in) throws IOException {
    return new PaperContent(
        list(in, ContentCodec::officer),
        attendance(in),
        sitting(in),
        list(in, ContentCodec::agendaItem),
        list(in, i -> new Topic(text(i), text(i))),
        list(in, CodecValues::text),
        list(in, CodecValues::text),
        optional(in, i -> Outcome.valueOf(text(i))),
        motion(in),
        details(in),
        list(in, ContentCodec::reference),
        list(in, ContentCodec::promise),
        optional(in, ControlCodec::read));
  }

  private static void officer(DataOutputStream out, Officer officer) throws IOException {
    optional(out, officer.name(), CodecValues::text);
    optional(out, officer.role(), CodecValues::text);
    text(out, officer.kind().name());
  }

  private static Officer officer(DataInputStream in) throws IOException {
    return new Officer(
        optional(in, CodecValues::text),
        optional(in, CodecValues::text),
        OfficerKind.valueOf(text(in)));
  }

  private static void topic(DataOutputStream out, Topic topic) throws IOException {
    text(out, topic.id());
    text(out, topic.label());
  }

  static void attendance(DataOutputStream out, Attendance attendance) throws IOException {
    optional(out, attendance.chair(), CodecValues::text);
    list(out, attendance.present(), CodecValues::text);
    list(out, attendance.apologies(), CodecValues::text);
  }

  static Attendance attendance(DataInputStream in) throws IOException {
    return new Attendance(
        optional(in, CodecValues::text), list(in, CodecValues::text), list(in, CodecValues::text));
  }

  static void sitting(DataOutputStream out, Sitting sitting) throws IOException {
    optional(out, sitting.time(), (o, v) -> o.writeInt(v.toSecondOfDay()));
    optional(out, sitting.venue(), CodecValues::text);
  }

  static Sitting sitting(DataInputStream in) throws IOException {
    return new Sitting(
        optional(in, i -> LocalTime.ofSecondOfDay(i.readInt())), optional(in, CodecValues::text));
  }

  private static void agendaItem(DataOutputStream out, AgendaItem item) throws IOException {
    text(out, item.number());
    text(out, item.title());
    optional(out, item.pages(), CodecValues::text);
    out.writeInt(item.line());
  }

  private static AgendaItem agendaItem(DataInputStream in) throws IOException {
    return new AgendaItem(text(in), text(in), optional(in, CodecValues::text), in.readInt());
  }

  private static void motion(DataOutputStream out, Motion motion) throws IOException {
    optional(out, motion.proposer(), CodecValues::text);
    optional(out, motion.seconder(), CodecValues::text);
    optional(out, motion.vote(), ContentCodec::vote);
  }

  private static Motion motion(DataInputStream in) throws IOException {
    return new Motion(
        optional(in, CodecValues::text),
        optional(in, CodecValues::text),
        optional(in, i -> new Vote(i.readInt(), i.readInt(), i.readInt())));
  }

  private static void vote(DataOutputStream out, Vote vote) throws IOException {
    out.writeInt(vote.inFavour());
    out.writeInt(vote.against());
    out.writeInt(vote.abstained());
  }

  private static void details(DataOutputStream out, ReportDetails details) throws IOException {
    optional(out, details.directorate(), CodecValues::text);
    optional(out, details.wards(), CodecValues::text);
    optional(out, details.keyDecision(), DataOutputStream::writeBoolean);
  }

  private static ReportDetails details(DataInputStream in) throws IOException {
    return new ReportDetails(
        optional(in, CodecValues::text),
        optional(in, CodecValues::text),
        optional(in, DataInputStream::readBoolean));
  }

  private static void reference(DataOutputStream out, Reference reference) throws IOException {
    out.writeInt(reference.line());
    text(out, reference.text());
    text(out, reference.type().name());
    optional(out, reference.target().committee(), CodecValues::text);
    optional(out, reference.target().date(), CodecValues::date);
    optional(out, reference.target().month(), (o, month) -> text(o, month.toString()));
    optional(out, reference.target().ref(), CodecValues::text);
    optional(out, reference.target().title(), CodecValues::text);
  }

  private static Reference reference(DataInputStream in) throws IOException {
    return new Reference(
        in.readInt(),
        text(in),
        ReferenceType.valueOf(text(in)),
        new Reference.Target(
            optional(in, CodecValues::text),
            optional(in, CodecValues::date),
            optional(in, i -> YearMonth.parse(text(i))),
            optional(in, CodecValues::text),
            optional(in, CodecValues::text)));
  }

  private static void promise(DataOutputStream out, Promise promise) throws IOException {
    out.writeInt(promise.line());
    text(out, promise.text());
    optional(out, promise.by(), CodecValues::text);
    optional(out, promise.to(), CodecValues::text);
    optional(out, promise.due(), CodecValues::text);
  }

  private static Promise promise(DataInputStream in) throws IOException {
    return new Promise(
        in.readInt(),
        text(in),
        optional(in, CodecValues::text),
        optional(in, CodecValues::text),
        optional(in, CodecValues::text));
  }
}
