package uk.councilpapers.index;

import java.util.List;
import java.util.Optional;
import uk.councilpapers.config.Sidecar;
import uk.councilpapers.model.Filing;
import uk.councilpapers.model.LineRange;
import uk.councilpapers.model.OtherPaper;
import uk.councilpapers.model.Pack;
import uk.councilpapers.model.SourceText;
import uk.councilpapers.model.Warning;

/** A text that could not be taken apart, as one paper that can be found. Stateless. */
final class Unrecognised {

  private Unrecognised() {}

  /** The whole text as one other paper, with a warning that says why. */
  static Pack pack(String name, SourceText text, Sidecar sidecar, RuntimeException failure) {
    LineRange all = new LineRange(1, Math.max(1, text.size()));
    return new Pack(
        name,
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(new OtherPaper("other", name, all, Optional.empty())),
        List.of(),
        List.of(),
        List.of(new Warning(1, "could not be taken apart, kept as one paper: " + failure)),
        Optional.empty(),
        new Filing(sidecar.committee(), sidecar.date(), true));
  }
}
