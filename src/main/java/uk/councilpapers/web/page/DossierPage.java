package uk.councilpapers.web.page;

import java.util.List;
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
  public static DossierPage of(Dossier dossier, TraceParameters asked, String base) {
    boolean any = asked.paper().isPresent() || !asked.search().q().isEmpty();
    if (!any) return new DossierPage(dossier, false, base, List.of(), List.of(), List.of());
    Link feed = new Link("Feed that tells when it comes back (Atom)", asked.address("/trace.atom"));
    return new DossierPage(
        dossier,
        true,
        base,
        asked.parameters(),
        List.of(
            new Link("As a document (DOCX)", asked.address("/dossier.docx")),
            new Link("As a table (CSV)", asked.address("/dossier.csv")),
            feed),
        List.of(feed));
  }
}
