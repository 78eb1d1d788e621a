package uk.councilpapers.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import uk.councilpapers.model.FacetName;
import uk.councilpapers.schema.FacetLabel;
import uk.councilpapers.schema.PaperField;

/**
 * Which spellings of names are one officer, at one point in time of the index. Immutable.
 *
 * <p>{@link Persons} tells which. An officer goes by the spelling that most papers print. Facets
 * count spellings, not officers.
 */
final class NameRegister {

  private final Map<String, Set<String>> ids = new HashMap<>();
  private final List<RegisterEntry> officers;

  private NameRegister(List<List<SpelledName>> people) {
    List<RegisterEntry> entries = new ArrayList<>();
    for (List<SpelledName> person : people) {
      Set<String> own = new HashSet<>();
      person.forEach(s -> own.add(s.id()));
      own.forEach(id -> ids.put(id, Set.copyOf(own)));
      entries.add(entry(person));
    }
    entries.sort(Comparator.comparing(RegisterEntry::label));
    officers = List.copyOf(entries);
  }

  /** The officers of all papers, read from the labels of the officers' facet. */
  static NameRegister of(IndexView view) throws IOException {
    List<SpelledName> spellings = new ArrayList<>();
    Printed printed = new Printed(view);
    Terms terms = MultiTerms.getTerms(view.reader(), PaperField.LABEL.field());
    if (terms == null) return new NameRegister(List.of());
    TermsEnum each = terms.iterator();
    PostingsEnum papers = null;
    for (BytesRef term = each.next(); term != null; term = each.next()) {
      FacetLabel label = FacetLabel.ofTerm(term.utf8ToString());
      if (label.facet() != FacetName.OFFICER) continue;
      papers = each.postings(papers, PostingsEnum.NONE);
      printed.add(last(spellings, label.value(), view), label.post(), papers);
    }
    spellings.removeIf(s -> s.papers().isEmpty());
    return new NameRegister(new Persons().of(spellings));
  }

  /** Labels of one id stand one behind the other. */
  private static SpelledName last(List<SpelledName> spellings, String id, IndexView view) {
    if (spellings.isEmpty() || !spellings.getLast().id().equals(id)) {
      spellings.add(new SpelledName(id, view.label(FacetName.OFFICER, id)));
    }
    return spellings.getLast();
  }

  /** The papers that print a name. */
  private static final class Printed {

    private final FacetValues values;
    private final FacetValues.Range committees;
    private final @Nullable Bits live;
    private final @Nullable NumericDocValues days;
    private final long[] dayOf;

    Printed(IndexView view) throws IOException {
      values = view.facetValues();
      committees = values.range(FacetName.COMMITTEE);
      live = MultiBits.getLiveDocs(view.reader());
      days = MultiDocValues.getNumericValues(view.reader(), PaperField.DATE.field());
      dayOf = new long[view.reader().maxDoc()];
      Arrays.fill(dayOf, Long.MIN_VALUE);
      while (days != null && days.nextDoc() != NumericDocValues.NO_MORE_DOCS) {
        dayOf[days.docID()] = days.longValue();
      }
    }

    void add(SpelledName name, Optional<String> post, PostingsEnum papers) throws IOException {
      for (int doc = papers.nextDoc(); doc != PostingsEnum.NO_MORE_DOCS; doc = papers.nextDoc()) {
        if (live != null && !live.get(doc)) continue;
        Optional<LocalDate> date =
            Optional.of(dayOf[doc]).filter(d -> d != Long.MIN_VALUE).map(LocalDate::ofEpochDay);
        int paper = doc;
        values.each(
            doc,
            number -> {
              if (committees.has(number)) name.add(paper, number, post, date);
            });
      }
    }
  }

  /** Every officer once, by name. */
  List<RegisterEntry> officers() {
    return officers;
  }

  /** The ids of all spellings of an officer; the id alone where it is not known. */
  Set<String> spellings(String id) {
    return ids.getOrDefault(id, Set.of(id));
  }

  private static RegisterEntry entry(List<SpelledName> person) {
    SpelledName usual = person.getFirst();
    Set<Integer> papers = new HashSet<>();
    person.forEach(s -> papers.addAll(s.papers()));
    Optional<LocalDate> first =
        person.stream().flatMap(s -> s.first().stream()).min(Comparator.naturalOrder());
    Optional<LocalDate> last =
        person.stream().flatMap(s -> s.last().stream()).max(Comparator.naturalOrder());
    List<String> others = person.stream().skip(1).map(SpelledName::name).toList();
    return new RegisterEntry(usual.id(), usual.name(), papers.size(), first, last, others);
  }
}
