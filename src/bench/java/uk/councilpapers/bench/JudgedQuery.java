package uk.councilpapers.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.councilpapers.model.FacetName;
import uk.councilpapers.model.LineRange;
import uk.councilpapers.search.FacetFilter;
import uk.councilpapers.search.SearchRequest;
import uk.councilpapers.search.SortOrder;

/**
 * A query with the places that answer it. Immutable.
 *
 * @param kind of query, such as {@code synonym}; {@value #NOTHING} where nothing is to be found
 * @param judged empty where the right answer is nothing
 */
record JudgedQuery(String kind, SearchRequest request, List<Judgement> judged) {

  /** So many hits are looked at. */
  static final int HITS = 20;

  /** The kind of a query without an answer. */
  static final String NOTHING = "nothing";

  /**
   * A place in a file that answers the query.
   *
   * @param unit the paper that it belongs to; a paper counts once
   * @param grade 3 exactly answers, 2 is about it, 1 mentions it
   */
  record Judgement(String file, LineRange lines, String unit, int grade) {}

  /**
   * Reads queries.
   *
   * @param json a list of {@code {"query", "kind", "filters", "judgements": [{"source",
   *     "startLine", "endLine", "unit", "grade"}]}}
   */
  static List<JudgedQuery> read(String json) {
    List<JudgedQuery> queries = new ArrayList<>();
    for (JsonNode query : JsonMapper.shared().readTree(json)) {
      List<Judgement> judged = new ArrayList<>();
      for (JsonNode one : query.path("judgements")) judged.add(judgement(one));
      String kind = judged.isEmpty() ? NOTHING : query.path("kind").asString();
      queries.add(new JudgedQuery(kind, request(query), judged));
    }
    return queries;
  }

  private static Judgement judgement(JsonNode one) {
    return new Judgement(
        one.path("source").asString(),
        new LineRange(one.path("startLine").asInt(), one.path("endLine").asInt()),
        one.path("unit").asString(),
        one.path("grade").asInt());
  }

  private static SearchRequest request(JsonNode query) {
    JsonNode filters = query.path("filters");
    Map<FacetName, List<FacetFilter>> facets = new EnumMap<>(FacetName.class);
    for (FacetName name : FacetName.values()) {
      value(filters, name.name().toLowerCase(Locale.ROOT))
          .ifPresent(value -> facets.put(name, List.of(new FacetFilter(value, false))));
    }
    return new SearchRequest(
        query.path("query").asString(),
        facets,
        value(filters, "from").map(LocalDate::parse),
        value(filters, "to").map(LocalDate::parse),
        SortOrder.RELEVANCE,
        1,
        HITS);
  }

  private static Optional<String> value(JsonNode filters, String name) {
    return Optional.of(filters.path(name).asString("")).filter(text -> !text.isEmpty());
  }
}
