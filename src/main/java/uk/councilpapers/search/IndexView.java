package uk.councilpapers.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import uk.councilpapers.model.FacetName;
import uk.councilpapers.model.Officer;
import uk.councilpapers.model.Paper;
import uk.councilpapers.model.Topic;
import uk.councilpapers.schema.PaperDocuments;
import uk.councilpapers.schema.PaperField;
import uk.councilpapers.schema.Removals;
import uk.councilpapers.text.Slug;

/**
 * One point in time of the index, with what is worked out of it once.
 *
 * <p>Safe for use by several threads. Closed by the {@link IndexViews} that handed it out.
 */
final class IndexView {

  /** Matches every paper and no file record. */
  static final Query PAPERS = new TermQuery(new Term(PaperField.TYPE.field(), PaperField.PAPER));

  private static final Set<String> DATA = Set.of(PaperField.PAPER_DATA.field());

  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final Optional<SortedSetDocValuesReaderState> facets;
  private final Map<FacetName, Map<String, String>> labels = new ConcurrentHashMap<>();
  private final Registers registers;
  private final Removals removals;
  private volatile @Nullable OtherWords otherWords;
  private @Nullable Suggestions suggestions;

  IndexView(DirectoryReader reader) throws IOException {
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    this.facets = facetState(reader);
    this.registers = new Registers(this);
    this.removals = Removals.of(reader.getIndexCommit().getUserData());
  }

  private static Optional<SortedSetDocValuesReaderState> facetState(DirectoryReader reader)
      throws IOException {
    String field = FacetsConfig.DEFAULT_INDEX_FIELD_NAME;
    if (FieldInfos.getMergedFieldInfos(reader).fieldInfo(field) == null) return Optional.empty();
    return Optional.of(
        new DefaultSortedSetDocValuesReaderState(reader, PaperDocuments.facetsConfig()));
  }

  DirectoryReader reader() {
    return reader;
  }

  IndexSearcher searcher() {
    return searcher;
  }

  /** Empty in an index without any paper. */
  Optional<SortedSetDocValuesReaderState> facets() {
    return facets;
  }

  Registers registers() {
    return registers;
  }

  /** What was taken down for good. */
  Removals removals() {
    return removals;
  }

  /** The council's other words with the short forms that the papers of this view explain. */
  OtherWords otherWords(OtherWords councils) {
    OtherWords all = otherWords;
    if (all != null) return all;
    all = councils.with(ShortForms.in(reader));
    otherWords = all;
    return all;
  }

  /** What completes the words of a person, gathered when first asked for. */
  synchronized Suggestions suggestions() {
    Suggestions all = suggestions;
    if (all == null) all = Suggestions.in(this);
    suggestions = all;
    return all;
  }

  /** The paper of a hit with its text. */
  Paper paper(int doc) {
    return PaperDocuments.paper(document(doc));
  }

  /** The paper of a hit without the lines of its text. */
  Paper summary(int doc) {
    try {
      return PaperDocuments.withoutLines(searcher.storedFields().document(doc, DATA));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Document document(int doc) {
    try {
      return searcher.storedFields().document(doc);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The name for people of a facet's value, as the first paper that has it prints it; the value
   * itself where no paper has it. Only names that were found are kept.
   */
  String label(FacetName name, String value) {
    Map<String, String> known = labels.computeIfAbsent(name, n -> new ConcurrentHashMap<>());
    String label = known.get(value);
    if (label != null) return label;
    Optional<String> read = readLabel(name, value);
    read.ifPresent(found -> known.put(value, found));
    return read.orElse(value);
  }

  private Optional<String> readLabel(FacetName name, String value) {
    String field = PaperDocuments.filterField(name).field();
    try {
      for (ScoreDoc hit : searcher.search(new TermQuery(new Term(field, value)), 1).scoreDocs) {
        return labelIn(summary(hit.doc), name, value);
      }
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<String> labelIn(Paper paper, FacetName name, String value) {
    return switch (name) {
      case COMMITTEE -> Optional.of(paper.committee().name());
      case YEAR -> Optional.of(value);
      case KIND -> Optional.of(paper.kind().label());
      case TOPIC ->
          paper.topics().stream().filter(t -> t.id().equals(value)).map(Topic::label).findFirst();
      case OFFICER ->
          paper.officers().stream()
              .map(Officer::name)
              .flatMap(Optional::stream)
              .filter(n -> Slug.of(n).equals(value))
              .findFirst();
    };
  }
}
