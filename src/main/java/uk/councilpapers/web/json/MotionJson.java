package uk.councilpapers.web.json;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.councilpapers.model.Motion;
import uk.councilpapers.model.Vote;

/** Who put a decision, and how the votes fell, as JSON. Stateless. */
final class MotionJson {

  private MotionJson() {}

  /** Null where nothing is printed of it. */
  static @Nullable Map<String, @Nullable Object> of(Motion motion) {
    if (motion.equals(Motion.NONE)) return null;
    return new JsonFields()
        .put("proposer", motion.proposer())
        .put("seconder", motion.seconder())
        .put("vote", motion.vote().map(MotionJson::vote))
        .toMap();
  }

  private static Map<String, @Nullable Object> vote(Vote vote) {
    return new JsonFields()
        .put("for", vote.inFavour())
        .put("against", vote.against())
        .put("abstained", vote.abstained())
        .toMap();
  }
}
