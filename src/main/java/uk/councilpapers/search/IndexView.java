package uk.councilpapers.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import uk.councilpapers.model.FacetName;
import uk.councilpapers.model.Paper;
import uk.councilpapers.schema.PaperField;
import uk.councilpapers.schema.Removals;
import uk.councilpapers.schema.StoredPapers;

/**
 * One point in time of the index, with what is worked out of it once.
 *
 * <p>Safe for use by several threads. Closed by the {@link IndexViews} that handed it out.
 */
final class IndexView {

  /** Matches every paper and no file record. */
  static final Query PAPERS = new TermQuery(new Term(PaperField.TYPE.field(), PaperField.PAPER));

  /** Terms of which is known how many papers have them; about 100 bytes each. */
  private static final int FREQUENT_TERMS = 50_000;

  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final StoredPapers papers;
  private final FacetValues facetValues;
  private final FacetLabels labels;
  private final Registers registers;
  private final Removals removals;
  private final Cache<Term, Integer> frequencies =
      Caffeine.newBuilder().maximumSize(FREQUENT_TERMS).build();
  private volatile @Nullable OtherWords otherWords;
  private @Nullable Suggestions suggestions;

  IndexView(DirectoryReader reader) throws IOException {
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    this.papers = new StoredPapers(reader);
    this.facetValues = FacetValues.of(reader);
    this.labels = FacetLabels.in(reader);
    this.registers = new Registers(this);
    this.removals = Removals.of(reader.getIndexCommit().getUserData());
  }

  DirectoryReader reader() {
    return reader;
  }

  IndexSearcher searcher() {
    return searcher;
  }

  /** The facets of all papers. */
  FacetValues facetValues() {
    return facetValues;
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

  /** Works out what is worked out once, before anyone asks for it. */
  void prepare(List<Body> bodies) {
    registers.names();
    registers.contents(bodies);
    suggestions();
  }

  /** How many papers there are. */
  long papers() {
    try {
      return searcher.count(PAPERS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How much there is and how fresh it is. */
  IndexState state() {
    List<Meeting> meetings = registers.meetings();
    Optional<LocalDate> first = meetings.reversed().stream().findFirst().map(Meeting::date);
    Optional<LocalDate> last = meetings.stream().findFirst().map(Meeting::date);
    return new IndexState(papers(), first, last, committedAt());
  }

  /** The time that the commit's file was written. */
  private Instant committedAt() {
    try {
      String name = reader.getIndexCommit().getSegmentsFileName();
      return reader.directory() instanceof FSDirectory folder
          ? Files.getLastModifiedTime(folder.getDirectory().resolve(name)).toInstant()
          : Instant.EPOCH;
    } catch (IOException e) {
      return Instant.EPOCH;
    }
  }

  /** How many papers have the term. */
  int papersWith(Term term) {
    return frequencies.get(term, this::read);
  }

  private int read(Term term) {
    try {
      return reader.docFreq(term);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the commit says of how the index was made. */
  Map<String, String> commitData() {
    try {
      return reader.getIndexCommit().getUserData();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The paper of a hit with its text. */
  Paper paper(int doc) {
    return shown(papers.whole(doc));
  }

  /** The paper of a hit without the lines of its text. */
  Paper summary(int doc) {
    return shown(papers.summary(doc));
  }

  /** The paper, saying which of its files are not to be seen. */
  private Paper shown(Paper paper) {
    if (paper.sources().stream().allMatch(s -> removals.closing(s.fileId()).isEmpty())) {
      return paper;
    }
    return paper.withSources(
        paper.sources().stream()
            .map(s -> removals.closing(s.fileId()).isPresent() ? s.closing() : s)
            .toList());
  }

  /** The text of a hit, its lines joined. */
  String text(int doc) {
    return papers.text(doc);
  }

  /** The record of a file. */
  Document document(int doc) {
    try {
      return searcher.storedFields().document(doc);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The name for people of a facet's value, as the first paper that has it prints it; the value
   * itself where no paper has it.
   */
  String label(FacetName name, String value) {
    return labels.of(name, value);
  }
}
