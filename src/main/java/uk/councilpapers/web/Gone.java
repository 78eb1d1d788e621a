package uk.councilpapers.web;

import java.util.Optional;
import uk.councilpapers.model.TakenDown;
import uk.councilpapers.web.library.PaperLibrary;
import uk.councilpapers.web.page.Wording;

/** What stood at an address was taken down for good. */
final class Gone extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String detail;

  private Gone(String detail) {
    this.detail = detail;
  }

  /** A sentence for the reader. */
  String detail() {
    return detail;
  }

  /** Why there is no such paper: it was taken down, or there never was one. */
  static RuntimeException paper(PaperLibrary library, String id, String missing) {
    return of("This paper was ", library.takenDown(id), missing);
  }

  /** Why there is no such original file: it or a paper in it was taken down, or it is not there. */
  static RuntimeException file(PaperLibrary library, String fileId, String missing) {
    return of(
        "The original file is not offered: it, or a paper in it, was ",
        library.closed(fileId),
        missing);
  }

  private static RuntimeException of(String what, Optional<TakenDown> when, String missing) {
    return when.isPresent()
        ? new Gone(what + Wording.takenDown(when.get()) + ".")
        : new NotFound(missing);
  }
}
