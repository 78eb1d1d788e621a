package uk.councilpapers.web.page;

import java.util.ArrayList;
import java.util.List;
import uk.councilpapers.web.request.DossierParameters;
import uk.councilpapers.web.request.SearchAddress.Parameter;
import uk.councilpapers.web.request.TraceParameters;

/**
 * A dossier to be read, printed or taken away.
 *
 * @param base scheme and host, for the addresses that are printed
 * @param kept the parameters that a new choice of papers keeps
 */
public record DossierPage(
    Dossier dossier,
    boolean asked,
    String base,
    List<Parameter> kept,
    List<Link> takeAway,
    List<Link> feeds) {

  /** The page of a thread's dossier. */
  public static DossierPage of(Dossier dossier, DossierParameters asked, String base) {
    if (asked.asksNothing())
      return new DossierPage(dossier, false, base, List.of(), List.of(), List.of());
    List<Link> feeds = feeds(asked.thread());
    List<Link> takeAway = new ArrayList<>();
    takeAway.add(new Link("As a document (DOCX)", asked.address("/dossier.docx")));
    takeAway.add(new Link("As a table (CSV)", asked.address("/dossier.csv")));
    takeAway.addAll(feeds);
    return new DossierPage(dossier, true, base, asked.parameters(), List.copyOf(takeAway), feeds);
  }

  private static List<Link> feeds(TraceParameters thread) {
    if (thread.asksNothing()) return List.of();
    return List.of(
        new Link("Feed that tells when it comes back (Atom)", thread.address("/trace.atom")));
  }
}
