package uk.councilpapers.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import uk.councilpapers.schema.PaperField;

/**
 * Says of what the score of a paper is made: each thing that was asked for, where in the paper it
 * stands and what it adds. For one search, in one thread.
 */
final class WhyFound {

  private final IndexSearcher searcher;
  private final SearchPlan plan;
  private final int count;
  private final SoughtWords text;
  private final PaperFinder finder;
  private final Map<PaperField, SoughtWords> fields = new LinkedHashMap<>();

  /**
   * For one query.
   *
   * @param count how many of its concepts a paper need have
   */
  WhyFound(IndexView view, SearchPlan plan, int count, SoughtWords text, PaperFinder finder)
      throws IOException {
    this.searcher = view.searcher();
    this.plan = plan;
    this.count = count;
    this.text = text;
    this.finder = finder;
    for (PaperField field : TextTarget.EVERY.fields()) {
      fields.put(field, field == PaperField.BODY ? text : PaperFinder.sought(view, plan, field));
    }
  }

  /** The reasons for a paper, those of the query first, in its order. */
  List<Reason> of(int doc) throws IOException {
    List<Reason> reasons = new ArrayList<>();
    double sum = 0;
    for (ScorePart part : plan.parts(count)) {
      Explanation adds = searcher.explain(part.query(), doc);
      if (!adds.isMatch()) continue;
      List<String> places = part.concept() < 0 ? List.of() : places(part.concept(), doc);
      reasons.add(new Reason(part.words(), places, adds.getValue().doubleValue()));
      sum += adds.getValue().doubleValue();
    }
    if (searcher.explain(plan.standing(), doc).isMatch()) {
      double less = sum * (plan.standingShare() - 1);
      reasons.add(new Reason("a procedural item, which counts less", List.of(), less));
    }
    SoughtWords title = fields.getOrDefault(PaperField.TITLE, text);
    double passage = finder.bestPassage(doc, text, title);
    if (passage > 0) reasons.add(new Reason("the best passage", List.of(), passage));
    return reasons;
  }

  private List<String> places(int concept, int doc) throws IOException {
    List<String> names = new ArrayList<>();
    for (Map.Entry<PaperField, SoughtWords> entry : fields.entrySet()) {
      SoughtWords sought = entry.getValue();
      boolean stands =
          sought.places(doc).stream().anyMatch(p -> sought.get(p.sought()).concept() == concept);
      if (stands) names.add(TextTarget.weightName(entry.getKey()));
    }
    return names.stream().distinct().toList();
  }
}
