package uk.councilpapers.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.councilpapers.config.Sidecar;
import uk.councilpapers.model.FileName;
import uk.councilpapers.model.OtherPaper;
import uk.councilpapers.model.PackOutline;
import uk.councilpapers.model.ReportOutline;
import uk.councilpapers.model.Warning;

/**
 * What a sidecar or a file's name says that the file is. It names a text in which nothing was
 * recognised; where the text shows what it is, a contradiction is a warning.
 */
record StatedKind(FileName name, Sidecar sidecar) {

  /** The outline with its kind. */
  PackOutline applied(PackOutline outline) {
    Optional<String> kind = sidecar.kind().or(name::kind);
    if (kind.isEmpty()) return outline;
    String by = sidecar.kind().isPresent() ? "the sidecar" : "the file name";
    boolean nothing =
        outline.front().isEmpty() && outline.minutes().isEmpty() && outline.reports().isEmpty();
    if (nothing && outline.others().size() == 1) return named(outline, kind.get(), by);
    return contradicts(outline, kind.get())
        ? warned(outline, by + " says " + kind.get() + ", but none was recognised")
        : outline;
  }

  private static boolean contradicts(PackOutline outline, String kind) {
    return switch (kind) {
      case "agenda" -> outline.front().isEmpty();
      case "minutes" -> outline.minutes().isEmpty();
      case "report" -> outline.reports().isEmpty();
      default -> false;
    };
  }

  private static PackOutline named(PackOutline outline, String kind, String by) {
    OtherPaper text = outline.others().getFirst();
    PackOutline warned = warned(outline, "taken as " + kind + ", since " + by + " says so");
    if (!kind.equals("report")) {
      OtherPaper named = new OtherPaper(kind, text.title(), text.lines(), text.agendaItem());
      return with(warned, List.of(), List.of(named));
    }
    ReportOutline report =
        new ReportOutline(
            text.title(),
            Optional.empty(),
            Optional.empty(),
            text.agendaItem(),
            text.lines(),
            List.of(),
            List.of());
    return with(warned, List.of(report), List.of());
  }

  private static PackOutline with(
      PackOutline outline, List<ReportOutline> reports, List<OtherPaper> others) {
    return new PackOutline(outline.front(), outline.minutes(), reports, others, outline.warnings());
  }

  private static PackOutline warned(PackOutline outline, String message) {
    List<Warning> warnings = new ArrayList<>(outline.warnings());
    warnings.add(new Warning(1, message));
    return new PackOutline(
        outline.front(), outline.minutes(), outline.reports(), outline.others(), warnings);
  }
}
