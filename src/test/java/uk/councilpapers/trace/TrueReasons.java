package uk.councilpapers.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.councilpapers.model.Paper;
import uk.councilpapers.model.PaperKind;
import uk.councilpapers.search.PaperSearcher;
import uk.councilpapers.text.MatterTitle;

/** Checks reasons against the papers that they speak of, by other ways than they were found. */
final class TrueReasons {

  private TrueReasons() {}

  /** Each reason of the entry that is not true, with the paper. */
  static List<String> falseOnes(Entry entry, PaperSearcher papers) {
    List<String> wrong = new ArrayList<>();
    for (Reason reason : entry.why()) {
      Optional<Paper> holding = papers.paper(reason.evidence().paperId());
      boolean isTrue =
          holding.isPresent()
              && isPrinted(reason.evidence(), holding.get())
              && isTrue(reason, entry.paper(), holding.get(), papers);
      if (!isTrue) wrong.add(entry.paper().id() + ": " + reason);
    }
    return wrong;
  }

  /** The evidence stands in the paper as it is quoted, on the line that is given. */
  private static boolean isPrinted(Evidence evidence, Paper paper) {
    String quoted = plain(evidence.sentence().replace("…", ""));
    if (evidence.line().isEmpty()) {
      boolean item =
          paper.resolutions().stream().anyMatch(r -> plain(r).contains(quoted))
              || paper.recommendations().stream().anyMatch(r -> plain(r).contains(quoted));
      return plain(paper.title()).contains(quoted) || item;
    }
    int index = evidence.line().getAsInt() - paper.text().firstLine();
    List<String> lines = paper.text().lines();
    if (index < 0 || index >= lines.size()) return false;
    String text = plain(String.join(" ", lines.subList(index, lines.size())));
    return text.contains(quoted.substring(0, Math.min(40, quoted.length())));
  }

  private static boolean isTrue(Reason reason, Paper paper, Paper holding, PaperSearcher papers) {
    String says = reason.says();
    if (says.startsWith("names ")) {
      String text = plain(String.join(" ", holding.text().lines()) + " " + holding.title());
      String first = says.substring("names ".length()).split(", ", 2)[0].split(" ", 2)[0];
      return text.contains(first);
    }
    return switch (says) {
      case "refers to it" ->
          holding.id().equals(paper.id()) && !paper.content().references().isEmpty();
      case "referred to" -> cites(holding, paper, papers);
      case "attached to it", "attached to the same report" ->
          paper.partOf().isPresent() || paper.kind() == PaperKind.REPORT;
      case "same title", "similar title" -> sharesWords(paper, reason, papers);
      case "minute of its consideration" -> paper.kind() == PaperKind.MINUTE;
      case "considered under this minute" -> paper.kind() != PaperKind.MINUTE;
      default -> true;
    };
  }

  private static boolean cites(Paper citing, Paper cited, PaperSearcher papers) {
    return new Tracer(papers)
        .citations(citing).stream()
            .flatMap(c -> c.paper().stream())
            .anyMatch(p -> p.id().equals(cited.id()));
  }

  /** Titles of the same matter have two words in common, or are one the part of the other. */
  private static boolean sharesWords(Paper paper, Reason reason, PaperSearcher papers) {
    Optional<Paper> other = reason.through();
    if (other.isEmpty()) return true;
    List<String> own = MatterTitle.words(titles(paper, papers));
    return MatterTitle.words(titles(other.get(), papers)).stream().filter(own::contains).count()
        > 1;
  }

  private static String titles(Paper paper, PaperSearcher papers) {
    String report = paper.partOf().flatMap(papers::paper).map(Paper::title).orElse("");
    String item =
        paper.meetingId().stream()
            .flatMap(id -> papers.paper(id + "-agenda").stream())
            .flatMap(a -> a.content().agenda().stream())
            .filter(i -> Optional.of(i.number()).equals(paper.reference()))
            .map(i -> i.title())
            .findFirst()
            .orElse("");
    return paper.title() + " " + report + " " + item;
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s\\u00a0]+", " ").strip().toLowerCase(Locale.ROOT);
  }
}
