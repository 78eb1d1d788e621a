package uk.councilpapers.web.json;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.councilpapers.trace.Change;
import uk.councilpapers.trace.Changes;
import uk.councilpapers.trace.Paragraph;
import uk.councilpapers.trace.Piece;

/** Two papers side by side as JSON. Stateless. */
public final class ChangesJson {

  private ChangesJson() {}

  /** The papers, how many paragraphs became what, and each of them. */
  public static Map<String, @Nullable Object> of(Changes changes) {
    JsonFields counts = new JsonFields();
    for (Change.Kind kind : Change.Kind.values()) counts.put(kind.id(), changes.count(kind));
    return new JsonFields()
        .put("from", PaperJson.reference(changes.from()))
        .put("to", PaperJson.reference(changes.to()))
        .put("notice", changes.notice())
        .put("counts", counts.toMap())
        .putList("paragraphs", changes.changes(), ChangesJson::change)
        .toMap();
  }

  private static Map<String, @Nullable Object> change(Change change) {
    return new JsonFields()
        .put("kind", change.kind().id())
        .put("before", change.before().map(ChangesJson::paragraph))
        .put("after", change.after().map(ChangesJson::paragraph))
        .putList("pieces", change.pieces(), ChangesJson::piece)
        .toMap();
  }

  private static Map<String, @Nullable Object> paragraph(Paragraph paragraph) {
    return new JsonFields().put("line", paragraph.line()).put("text", paragraph.text()).toMap();
  }

  private static Map<String, @Nullable Object> piece(Piece piece) {
    return new JsonFields()
        .put("kind", piece.kind().id())
        .put("text", piece.text())
        .put("figure", piece.figure())
        .toMap();
  }
}
