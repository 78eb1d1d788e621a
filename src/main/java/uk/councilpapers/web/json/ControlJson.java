package uk.councilpapers.web.json;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.councilpapers.model.AgendaControl;

/** Which items of an agenda have their paper, as JSON. Stateless. */
public final class ControlJson {

  private ControlJson() {}

  /** The sentence, the counts, and every item with its state. */
  public static Map<String, @Nullable Object> of(AgendaControl control) {
    return new JsonFields()
        .put("summary", control.sentence())
        .put("expected", control.expected().size())
        .put("inPlace", control.inPlace())
        .putList("items", control.items(), ControlJson::item)
        .toMap();
  }

  private static Map<String, @Nullable Object> item(AgendaControl.Item item) {
    return new JsonFields()
        .put("number", item.number())
        .put("title", item.title())
        .put("state", item.state().id())
        .put("kind", item.kind())
        .toMap();
  }
}
