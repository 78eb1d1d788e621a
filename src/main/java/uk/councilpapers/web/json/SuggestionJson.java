package uk.councilpapers.web.json;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.councilpapers.search.Suggestion;

/** Completions as JSON. Stateless. */
public final class SuggestionJson {

  private SuggestionJson() {}

  /** What was typed, and its completions, best first. */
  public static Map<String, @Nullable Object> of(String typed, List<Suggestion> suggestions) {
    return new JsonFields()
        .put("q", typed)
        .putList("suggestions", suggestions, SuggestionJson::suggestion)
        .toMap();
  }

  private static Map<String, @Nullable Object> suggestion(Suggestion suggestion) {
    return new JsonFields()
        .put("text", suggestion.text())
        .put("kind", suggestion.kind().id())
        .put("count", suggestion.count())
        .toMap();
  }
}
