package uk.councilpapers.trace;

import java.util.Optional;
import uk.councilpapers.model.Paper;

/**
 * Why a paper belongs to a matter.
 *
 * @param says for people, in a few words
 * @param through the paper of the matter that it is said of, where that is not the one asked about
 */
public record Reason(
    String says, Confidence confidence, Evidence evidence, Optional<Paper> through) {

  /** Said of the paper asked about, or of the matter. */
  Reason(String says, Confidence confidence, Evidence evidence) {
    this(says, confidence, evidence, Optional.empty());
  }

  /** The same, said of a paper on the way. */
  Reason saidOf(Paper paper) {
    return new Reason(says, confidence, evidence, Optional.of(paper));
  }

  /** The same, no surer than likely. */
  Reason likely() {
    return new Reason(says, Confidence.LIKELY, evidence, through);
  }
}
