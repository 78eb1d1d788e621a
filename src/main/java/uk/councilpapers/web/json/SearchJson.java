package uk.councilpapers.web.json;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.councilpapers.model.FacetName;
import uk.councilpapers.search.Expansion;
import uk.councilpapers.search.FacetCount;
import uk.councilpapers.search.Hit;
import uk.councilpapers.search.Reading;
import uk.councilpapers.search.Reason;
import uk.councilpapers.search.SearchResults;
import uk.councilpapers.search.Snippet;
import uk.councilpapers.web.page.HtmlText;
import uk.councilpapers.web.request.PageNumbers;
import uk.councilpapers.web.request.SearchAddress;
import uk.councilpapers.web.request.SearchParameters;

/** The answer to a search as JSON. Stateless. */
public final class SearchJson {

  private static final double NANOS_A_MILLI = 1_000_000.0;

  private SearchJson() {}

  /** The whole answer. */
  public static Map<String, @Nullable Object> of(SearchParameters search, SearchResults results) {
    JsonFields json =
        new JsonFields()
            .put("query", query(search))
            .put("total", results.total())
            .put("tookMillis", Math.round(results.took().toNanos() / NANOS_A_MILLI * 10) / 10.0)
            .putList("hits", results.hits(), hit -> hit(search, hit))
            .put("facets", facets(results))
            .put("notice", results.notice())
            .put("didYouMean", results.didYouMean())
            .putList("expansions", results.expansions(), SearchJson::expansion)
            .put("links", links(search, results.total()));
    if (search.reading().explain()) json.put("understood", results.understood());
    return json.toMap();
  }

  private static Map<String, @Nullable Object> query(SearchParameters search) {
    JsonFields json = new JsonFields().put("q", search.q());
    for (FacetName name : FacetName.values()) {
      json.putList(name.parameter(), search.filters(name), SearchAddress::written);
    }
    json.put("from", search.from().map(Object::toString))
        .put("to", search.to().map(Object::toString))
        .put("sort", search.sort().id())
        .put("page", search.page())
        .put("size", search.size());
    if (!search.reading().expand()) json.put("expand", "off");
    if (!search.reading().mend()) json.put("spell", "off");
    return json.toMap();
  }

  private static Map<String, @Nullable Object> hit(SearchParameters search, Hit hit) {
    JsonFields json =
        new JsonFields()
            .putAll(PaperJson.summary(hit.paper()))
            .putList("snippets", hit.snippets(), SearchJson::snippet)
            .put("places", hit.places())
            .put("score", hit.score());
    if (search.reading().explain()) json.putList("why", hit.why(), SearchJson::reason);
    return json.toMap();
  }

  private static Map<String, @Nullable Object> reason(Reason reason) {
    return new JsonFields()
        .put("words", reason.words())
        .put("places", reason.places())
        .put("adds", Math.round(reason.adds() * 100) / 100.0)
        .toMap();
  }

  private static Map<String, @Nullable Object> snippet(Snippet snippet) {
    return new JsonFields()
        .put("html", HtmlText.marked(snippet.text(), snippet.highlights()).html())
        .put("fromLine", snippet.lines().first())
        .put("toLine", snippet.lines().last())
        .put("page", snippet.page())
        .toMap();
  }

  private static Map<String, @Nullable Object> facets(SearchResults results) {
    JsonFields json = new JsonFields();
    for (FacetName name : FacetName.values()) {
      json.putList(
          name.parameter(), results.facets().getOrDefault(name, List.of()), SearchJson::facetCount);
    }
    return json.toMap();
  }

  private static Map<String, @Nullable Object> facetCount(FacetCount count) {
    return new JsonFields()
        .put("value", count.value())
        .put("label", count.label())
        .put("count", count.count())
        .put("selected", count.selected())
        .put("excluded", count.excluded())
        .toMap();
  }

  private static Map<String, @Nullable Object> expansion(Expansion expansion) {
    return new JsonFields().put("term", expansion.term()).put("as", expansion.as()).toMap();
  }

  private static Map<String, @Nullable Object> links(SearchParameters search, long total) {
    PageNumbers pages = PageNumbers.of(search, total);
    return new JsonFields()
        .put("self", api(search))
        .put("first", api(search.withPage(1)))
        .put("previous", pages.previous().map(p -> api(search.withPage(p))))
        .put("next", pages.next().map(p -> api(search.withPage(p))))
        .put("last", api(search.withPage(pages.last())))
        .put("page", SearchAddress.of("/", search))
        .put("asTyped", api(search.withReading(new Reading(false, false, false))))
        .toMap();
  }

  private static String api(SearchParameters search) {
    return SearchAddress.of("/api/search", search);
  }
}
