package uk.councilpapers.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.councilpapers.config.OfficerWords;
import uk.councilpapers.config.OfficerWords.Kind;
import uk.councilpapers.model.LabelledValue;
import uk.councilpapers.model.Officer;
import uk.councilpapers.model.OfficerKind;
import uk.councilpapers.text.Words;

/**
 * Finds the officers of a report: who approved, wrote, leads and presents it, whom to contact, and
 * who agreed to it for others.
 *
 * <p>Immutable. Everybody counts once, as what comes first in that order. An approver known only by
 * the post takes the name of the person whom the report gives that post elsewhere. Appendices are
 * not read.
 */
final class ReportOfficers {

  private record Found(Mention mention, OfficerKind kind) {}

  private final OfficerWords words;
  private final PersonName names;
  private final OfficerBlock block;
  private final ApprovalRows approvals;

  ReportOfficers(OfficerWords words) {
    this.words = words;
    this.names = new PersonName(words);
    this.block = new OfficerBlock(words);
    this.approvals = new ApprovalRows(words);
  }

  /** The officers that the labels of a report name. */
  List<Officer> read(List<LabelledValue> header) {
    List<Found> all =
        Stream.of(
                people(header, "approver", OfficerKind.APPROVER),
                deciders(header),
                people(header, "author", OfficerKind.AUTHOR),
                people(header, "lead", OfficerKind.LEAD),
                people(header, "presenter", OfficerKind.PRESENTER),
                people(header, "contact", OfficerKind.CONTACT),
                approvals(header, "approvals-on-behalf", "on behalf of "),
                approvals(header, "approvals", ""))
            .flatMap(List::stream)
            .toList();
    List<Found> once = new ArrayList<>();
    for (Found found : all) add(once, named(found, all));
    return once.stream().map(ReportOfficers::officer).toList();
  }

  private List<Found> people(List<LabelledValue> header, String label, OfficerKind kind) {
    return header.stream()
        .filter(v -> v.label().equals(label))
        .flatMap(v -> block.read(v.values()).stream())
        .map(m -> new Found(m, kind))
        .toList();
  }

  /** An officer who decides in place of a body. */
  private List<Found> deciders(List<LabelledValue> header) {
    return people(header, "committee", OfficerKind.APPROVER).stream()
        .filter(f -> f.mention().isNamed() && words.in(Kind.POST, f.mention().post()))
        .toList();
  }

  private List<Found> approvals(List<LabelledValue> header, String label, String before) {
    return header.stream()
        .filter(v -> v.label().equals(label))
        .flatMap(v -> approvals.read(v.values()).stream())
        .map(m -> new Found(new Mention(m.name(), before + m.post()), OfficerKind.APPROVER))
        .toList();
  }

  /** The person of a post, where the report names one. */
  private static Found named(Found found, List<Found> all) {
    if (found.mention().isNamed()) return found;
    String post = folded(found.mention().post());
    Optional<Mention> holder =
        all.stream()
            .map(Found::mention)
            .filter(m -> m.isNamed() && folded(m.post()).equals(post))
            .findFirst();
    return new Found(holder.orElse(found.mention()), found.kind());
  }

  private void add(List<Found> once, Found found) {
    for (int i = 0; i < once.size(); i++) {
      if (!isSame(once.get(i).mention(), found.mention())) continue;
      Found first = once.get(i);
      once.set(i, new Found(first.mention().orPost(found.mention().post()), first.kind()));
      return;
    }
    once.add(found);
  }

  private boolean isSame(Mention a, Mention b) {
    if (a.isNamed() != b.isNamed()) return false;
    if (!a.isNamed()) return folded(a.post()).equals(folded(b.post()));
    return names.key(a.name()).equals(names.key(b.name()));
  }

  private static String folded(String post) {
    return Words.spaced(post);
  }

  private static Officer officer(Found found) {
    Mention mention = found.mention();
    return new Officer(
        Optional.of(mention.name()).filter(n -> !n.isEmpty()),
        Optional.of(mention.post()).filter(p -> !p.isEmpty()),
        found.kind());
  }
}
