package uk.councilpapers.web.json;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.councilpapers.trace.Answer;
import uk.councilpapers.trace.Decision;
import uk.councilpapers.trace.Evidence;
import uk.councilpapers.trace.Ledger;
import uk.councilpapers.trace.LedgerItem;
import uk.councilpapers.trace.LedgerStatus;
import uk.councilpapers.web.request.LedgerParameters;

/** Recommendations and promises as JSON. Stateless. */
public final class LedgerJson {

  private LedgerJson() {}

  /** The items of the page asked for, with the number of each state. */
  public static Map<String, @Nullable Object> of(LedgerParameters asked, Ledger ledger) {
    int size = asked.search().size();
    long from = (asked.search().page() - 1L) * size;
    Map<String, Object> counts = new LinkedHashMap<>();
    for (LedgerStatus status : LedgerStatus.values()) {
      counts.put(status.id(), ledger.counts().getOrDefault(status, 0));
    }
    return new JsonFields()
        .put("total", ledger.items().size())
        .put("counts", counts)
        .putDate("heldUpTo", ledger.heldUpTo())
        .put("notice", ledger.notice())
        .put("page", asked.search().page())
        .put("size", size)
        .putList("items", ledger.items().stream().skip(from).limit(size).toList(), LedgerJson::item)
        .toMap();
  }

  private static Map<String, @Nullable Object> item(LedgerItem item) {
    return new JsonFields()
        .put("kind", item.kind().id())
        .put("status", item.status().id())
        .put("text", item.text())
        .put("line", item.line())
        .put("by", item.by())
        .put("to", item.to())
        .put("due", item.due().words())
        .putDate("dueDay", item.due().day())
        .put("response", item.answer().map(LedgerJson::answer))
        .putList("positions", item.positions(), LedgerJson::answer)
        .put("keptBy", item.keptBy().map(PaperJson::reference))
        .put("evidence", item.evidence().map(Evidence::sentence))
        .put("outcome", item.outcome())
        .putDate("heldUpTo", item.heldUpTo())
        .put("paper", PaperJson.reference(item.paper()))
        .toMap();
  }

  private static Map<String, @Nullable Object> answer(Answer answer) {
    return new JsonFields()
        .put("decision", answer.decision().map(Decision::id))
        .put("words", answer.words())
        .put("officer", answer.officer())
        .put("byWhen", answer.byWhen())
        .put("paper", PaperJson.reference(answer.paper()))
        .toMap();
  }
}
