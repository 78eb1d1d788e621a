package uk.councilpapers.trace;

import static uk.councilpapers.trace.Confidence.LIKELY;
import static uk.councilpapers.trace.Confidence.STRONG;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import uk.councilpapers.model.AgendaItem;
import uk.councilpapers.model.Paper;
import uk.councilpapers.model.PaperKind;
import uk.councilpapers.model.Reference;
import uk.councilpapers.model.ReferenceType;
import uk.councilpapers.search.PaperLookup;
import uk.councilpapers.search.TitledPaper;

/**
 * The papers that one paper is tied to by what councils print on purpose: references, attachments,
 * items of an agenda, titles. For one question and one thread.
 */
final class DirectTies {

  private static final int MOST_CITING = 60;
  private static final int MOST_TITLED = 40;

  /** Of the shorter title so much must stand in the other one. */
  private static final double SAME_TITLE = 0.85;

  /** So much of the longer one: a name that stands in a title of much else is not its title. */
  private static final double COVERED = 0.25;

  /** What a report and the minute on it may share of their titles, being of one meeting. */
  private static final double SAME_MEETING_TITLE = 0.5;

  private static final Pattern INTEREST = Pattern.compile("(?i)\\binterests?\\b");

  /** A title that says less says nothing of one matter. */
  private static final double SAYS_SOMETHING = 0.5;

  private final PaperLookup lookup;
  private final ReferenceResolver resolver;
  private final MatterNames names;
  private final TitleWeights weights;

  DirectTies(PaperLookup lookup, MatterNames names, TitleWeights weights) {
    this.lookup = lookup;
    this.resolver = new ReferenceResolver(lookup);
    this.names = names;
    this.weights = weights;
  }

  /** All of them; a paper may come several times, with a reason each. */
  List<Tie> of(Paper paper) {
    List<Tie> ties = new ArrayList<>();
    addCited(ties, paper);
    addCiting(ties, paper);
    addAttached(ties, paper);
    addOfItem(ties, paper);
    addMinuted(ties, paper);
    for (String title : names.of(paper)) addTitled(ties, paper, title);
    ties.removeIf(tie -> tie.paper().id().equals(paper.id()));
    return ties;
  }

  private Tie tie(Paper paper, String says, Confidence confidence, Evidence evidence) {
    return new Tie(paper, new Reason(says, confidence, evidence), carries(paper));
  }

  /** Whether the paper is about one matter. */
  boolean carries(Paper paper) {
    return paper.kind() != PaperKind.AGENDA && !names.isStanding(paper) && !receivesMinutes(paper);
  }

  /** Whether a title says what it is about; that of a work programme does not. */
  boolean isTitledForOne(Paper paper) {
    return names.of(paper).stream()
        .anyMatch(title -> TitleWeights.total(weights.of(title)) >= SAYS_SOMETHING);
  }

  /** Whether it takes note of the minutes of a meeting and names several of them. */
  private static boolean receivesMinutes(Paper paper) {
    List<Reference> references = paper.content().references();
    for (Reference meeting : references) {
      if (meeting.type() != ReferenceType.MINUTES_OF_MEETING) continue;
      long minutes =
          references.stream()
              .filter(r -> r.type() == ReferenceType.MINUTE && isOf(r, meeting))
              .map(r -> r.target().ref())
              .distinct()
              .count();
      if (minutes > 1) return true;
    }
    return false;
  }

  private static boolean isOf(Reference minute, Reference meeting) {
    return minute.target().date().isPresent()
        && minute.target().date().equals(meeting.target().date())
        && minute.target().committee().equals(meeting.target().committee());
  }

  private void addCited(List<Tie> ties, Paper paper) {
    for (Reference reference : paper.content().references()) {
      if (isTrivial(reference)) continue;
      Optional<Paper> cited = resolver.paper(paper, reference);
      if (cited.isEmpty()) continue;
      Evidence evidence = Sentences.at(paper, reference.line(), reference.text());
      ties.add(tie(cited.get(), "referred to", sureness(paper, reference), evidence));
    }
  }

  /** What is attached to a report may name plans and reports of much else. */
  private static Confidence sureness(Paper paper, Reference reference) {
    boolean passing = paper.partOf().isPresent() && reference.type() == ReferenceType.REPORT;
    return passing ? LIKELY : STRONG;
  }

  /** What only names a paper's own parts or place. */
  private static boolean isTrivial(Reference reference) {
    ReferenceType type = reference.type();
    return type == ReferenceType.APPENDIX || type == ReferenceType.AGENDA_ITEM;
  }

  private void addCiting(List<Tie> ties, Paper paper) {
    for (Paper citing : lookup.citing(paper, MOST_CITING)) {
      boolean points =
          citing.content().references().stream().anyMatch(r -> leadsTo(citing, r, paper));
      if (!points || citing.id().equals(paper.id())) continue;
      lookup
          .paper(citing.id())
          .flatMap(whole -> first(whole, paper))
          .ifPresent(evidence -> ties.add(citing(citing, evidence)));
    }
  }

  /** Who has an interest in a matter says nothing of it. */
  private Tie citing(Paper citing, Evidence evidence) {
    boolean interest = names.isStanding(citing) && INTEREST.matcher(citing.title()).find();
    return interest
        ? tie(citing, "an interest in it is declared", LIKELY, evidence)
        : tie(citing, "refers to it", STRONG, evidence);
  }

  private boolean leadsTo(Paper citing, Reference reference, Paper paper) {
    return !isTrivial(reference)
        && resolver.paper(citing, reference).stream().anyMatch(p -> p.id().equals(paper.id()));
  }

  private Optional<Evidence> first(Paper citing, Paper cited) {
    return citing.content().references().stream()
        .filter(r -> leadsTo(citing, r, cited))
        .findFirst()
        .map(r -> Sentences.at(citing, r.line(), r.text()));
  }

  private void addAttached(List<Tie> ties, Paper paper) {
    String report = paper.partOf().orElse(paper.id());
    if (paper.partOf().isPresent()) {
      lookup
          .paper(report)
          .ifPresent(r -> ties.add(tie(r, "attached to it", STRONG, Sentences.titled(r))));
    }
    if (paper.kind() == PaperKind.MINUTE || paper.kind() == PaperKind.AGENDA) return;
    String says = paper.partOf().isPresent() ? "attached to the same report" : "attached to it";
    for (Paper appendix : lookup.appendicesOf(report)) {
      ties.add(tie(appendix, says, STRONG, Sentences.titled(appendix)));
    }
  }

  private void addOfItem(List<Tie> ties, Paper paper) {
    if (paper.kind() == PaperKind.MINUTE || paper.meetingId().isEmpty()) return;
    List<Paper> meeting = lookup.papersOf(paper.meetingId().get());
    if (paper.kind() == PaperKind.AGENDA) {
      for (Paper other : meeting) {
        item(paper, other).ifPresent(i -> ties.add(tie(other, says(i), STRONG, place(paper, i))));
      }
      return;
    }
    names
        .agenda(paper)
        .ifPresent(
            a -> item(a, paper).ifPresent(i -> ties.add(tie(a, says(i), STRONG, place(a, i)))));
    if (paper.reference().isEmpty()) return;
    String root = root(paper.reference().get());
    for (Paper other : meeting) {
      if (other.kind() == PaperKind.MINUTE || other.kind() == PaperKind.AGENDA) continue;
      if (other.reference().stream().noneMatch(r -> root(r).equals(root))) continue;
      ties.add(tie(other, "printed for the same item " + root, STRONG, Sentences.titled(other)));
    }
  }

  /** {@code 10} of {@code 10(a)}. */
  private static String root(String number) {
    return number.replaceFirst("\\(.*", "");
  }

  private static String says(AgendaItem item) {
    return "agenda item " + item.number();
  }

  private static Evidence place(Paper agenda, AgendaItem item) {
    return new Evidence(item.title(), OptionalInt.of(item.line()), agenda.id());
  }

  /** The item of the agenda that a paper of the same meeting belongs to. */
  private Optional<AgendaItem> item(Paper agenda, Paper paper) {
    if (paper.kind() == PaperKind.AGENDA) return Optional.empty();
    for (AgendaItem item : agenda.content().agenda()) {
      if (lookup.isStanding(item.title())) continue;
      boolean numbered =
          paper.kind() != PaperKind.MINUTE
              && paper.reference().stream().anyMatch(item.number()::equals);
      if (numbered || isMinuted(item.title(), paper)) return Optional.of(item);
    }
    return Optional.empty();
  }

  private boolean isMinuted(String title, Paper minute) {
    return minute.kind() == PaperKind.MINUTE
        && !names.isStanding(minute)
        && TitleWeights.contained(weights.of(title), weights.of(minute.title()))
            >= SAME_MEETING_TITLE;
  }

  /** The report that a minute records the consideration of, and the other way round. */
  private void addMinuted(List<Tie> ties, Paper paper) {
    if (paper.meetingId().isEmpty() || paper.kind() == PaperKind.AGENDA) return;
    if (names.isStanding(paper)) return;
    boolean minute = paper.kind() == PaperKind.MINUTE;
    for (Paper other : lookup.papersOf(paper.meetingId().get())) {
      if (other.kind() == PaperKind.AGENDA) {
        if (!minute) continue;
        item(other, paper).ifPresent(i -> ties.add(tie(other, says(i), STRONG, place(other, i))));
        continue;
      }
      if (minute == (other.kind() == PaperKind.MINUTE)) continue;
      Paper recorded = minute ? paper : other;
      Paper considered = minute ? other : paper;
      boolean pair = names.of(considered).stream().anyMatch(t -> isMinuted(t, recorded));
      if (!pair) continue;
      String says = minute ? "considered under this minute" : "minute of its consideration";
      ties.add(tie(other, says, STRONG, Sentences.titled(other)));
    }
  }

  private void addTitled(List<Tie> ties, Paper paper, String title) {
    Map<String, Double> own = weights.amongTitles(title);
    for (Paper other : lookup.titled(title, MOST_TITLED)) {
      if (other.kind() == PaperKind.AGENDA) addListed(ties, other, own);
      if (other.kind() != PaperKind.AGENDA) addSame(ties, paper, other);
    }
    for (TitledPaper other : lookup.titledLike(own, TitleWeights.LEAST_SHARED, MOST_TITLED)) {
      addLike(ties, paper, other, own);
    }
  }

  private void addListed(List<Tie> ties, Paper agenda, Map<String, Double> own) {
    for (AgendaItem item : agenda.content().agenda()) {
      Map<String, Double> its = weights.amongTitles(item.title());
      TitleWeights.Likeness like = TitleWeights.likeness(own, its);
      boolean telling = like.shared() >= SAYS_SOMETHING;
      if (like.contained() < SAME_TITLE || !(telling || own.equals(its))) continue;
      ties.add(tie(agenda, says(item), STRONG, place(agenda, item)));
      for (Paper other : papersOf(agenda, item)) {
        ties.add(tie(other, says(item) + " has the title", STRONG, place(agenda, item)));
      }
    }
  }

  private List<Paper> papersOf(Paper agenda, AgendaItem item) {
    return agenda.meetingId().stream()
        .flatMap(id -> lookup.papersOf(id).stream())
        .filter(p -> p.kind() != PaperKind.MINUTE && p.partOf().isEmpty())
        .filter(p -> p.reference().stream().anyMatch(item.number()::equals))
        .toList();
  }

  /** A title of common words alone is one matter only within one body. */
  private void addSame(List<Tie> ties, Paper paper, Paper other) {
    if (names.isStanding(other)) return;
    boolean telling = TitleWeights.total(weights.of(other.title())) >= TitleWeights.LEAST_SHARED;
    if (telling || isOfTheSameBody(paper, other)) {
      ties.add(tie(other, "same title", STRONG, Sentences.titled(other)));
    }
  }

  private boolean isOfTheSameBody(Paper paper, Paper other) {
    return lookup.continuity().continues(paper.committee().id(), other.committee().id());
  }

  private void addLike(List<Tie> ties, Paper paper, TitledPaper titled, Map<String, Double> own) {
    TitleWeights.Likeness like = TitleWeights.likeness(own, weights.amongTitles(titled.title()));
    if (!like.isOfOneMatter() || lookup.isStanding(titled.title())) return;
    Paper other = titled.paper();
    if (other.kind() == PaperKind.AGENDA) return;
    boolean telling = like.shared() >= 1 || isOfTheSameBody(paper, other);
    boolean same = like.contained() >= SAME_TITLE && like.covered() >= COVERED && telling;
    String says = same ? "same title" : "similar title";
    ties.add(tie(other, says, same ? STRONG : LIKELY, Sentences.titled(other)));
  }
}
