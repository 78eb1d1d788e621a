package uk.councilpapers.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import uk.councilpapers.config.CommitteeRegister;
import uk.councilpapers.model.Committee;
import uk.councilpapers.model.FacetName;
import uk.councilpapers.model.PaperKind;
import uk.councilpapers.schema.PaperDocuments;
import uk.councilpapers.text.Slug;

/** Turns the values that a person chose into filters. Safe for use by several threads. */
final class FacetFilters {

  private final CommitteeRegister committees;

  FacetFilters(CommitteeRegister committees) {
    this.committees = committees;
  }

  /** The query with the request's filters, one dimension a facet. */
  DrillDownQuery drillDown(IndexView view, Query query, SearchRequest request) {
    DrillDownQuery drillDown = new DrillDownQuery(PaperDocuments.facetsConfig(), query);
    for (FacetName name : FacetName.values()) {
      List<FacetFilter> filters = request.filters(name);
      if (!filters.isEmpty()) drillDown.add(name.parameter(), filter(view, name, filters));
    }
    return drillDown;
  }

  /** What the request chooses of each facet, for counting. */
  List<FacetTally.Chosen> chosen(IndexView view, SearchRequest request) {
    List<FacetTally.Chosen> all = new ArrayList<>();
    for (FacetName name : FacetName.values()) {
      List<FacetFilter> filters = request.filters(name);
      if (!filters.isEmpty()) all.add(chosen(view, name, filters));
    }
    return all;
  }

  private FacetTally.Chosen chosen(IndexView view, FacetName name, List<FacetFilter> filters) {
    FacetValues values = view.facetValues();
    BitSet wanted = new BitSet();
    BitSet excluded = new BitSet();
    for (FacetFilter filter : filters) {
      for (String id : ids(view, name, filter)) {
        values.number(name, id).ifPresent(filter.excluded() ? excluded::set : wanted::set);
      }
    }
    boolean anyWanted = filters.stream().anyMatch(f -> !f.excluded());
    return new FacetTally.Chosen(values.range(name), wanted, anyWanted, excluded);
  }

  private Query filter(IndexView view, FacetName name, List<FacetFilter> filters) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    boolean onlyExclusions = true;
    for (FacetFilter filter : filters) {
      for (String id : ids(view, name, filter)) {
        Query value = new TermQuery(new Term(PaperDocuments.filterField(name).field(), id));
        query.add(value, filter.excluded() ? Occur.MUST_NOT : Occur.SHOULD);
      }
      onlyExclusions &= filter.excluded();
    }
    if (onlyExclusions) query.add(IndexView.PAPERS, Occur.FILTER);
    return new ConstantScoreQuery(query.build());
  }

  /** An officer is looked for in all spellings of the name. */
  private Set<String> ids(IndexView view, FacetName name, FacetFilter filter) {
    String id = id(name, filter.value());
    return name == FacetName.OFFICER ? view.registers().names().spellings(id) : Set.of(id);
  }

  /** The id of a value given as an id or as the name itself, in any case. */
  String id(FacetName name, String value) {
    return switch (name) {
      case COMMITTEE -> committees.find(value).map(Committee::id).orElseGet(() -> Slug.of(value));
      case OFFICER, TOPIC -> Slug.of(value);
      case KIND -> PaperKind.of(value).map(PaperKind::id).orElse(value.toLowerCase(Locale.ROOT));
      case YEAR -> value.strip();
    };
  }
}
