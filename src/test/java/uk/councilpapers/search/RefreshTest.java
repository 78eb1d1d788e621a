package uk.councilpapers.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;
import uk.councilpapers.Papers;
import uk.councilpapers.model.FacetName;
import uk.councilpapers.schema.PaperDocuments;

/** A searcher sees one point in time until it is told to look again. */
class RefreshTest {

  @Test
  void aNewPaperIsSeenAfterTheRefreshAlsoByASearchThatWasAskedBefore() throws IOException {
    try (TestIndex index = TestIndex.of(Papers.report("Salt").text("salt").paper())) {
      assertThat(index.search("salt").total()).isEqualTo(1);
      index.add(List.of(Papers.report("More salt").text("salt").by("Ada New").paper()));
      assertThat(index.search("salt").total()).isEqualTo(1);
      assertThat(index.searcher().state().papers()).isEqualTo(1);
      index.searcher().refresh();
      assertThat(index.search("salt").total()).isEqualTo(2);
      assertThat(index.searcher().state().papers()).isEqualTo(2);
      assertThat(index.searcher().register(FacetName.OFFICER))
          .extracting(RegisterEntry::label)
          .containsExactly("Ada New");
    }
  }

  @Test
  void aNewCommitIsMadeReadyBeforeSearchesTurnToIt() throws IOException {
    try (Directory directory = new ByteBuffersDirectory();
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.commit();
      List<Long> ready = new ArrayList<>();
      try (IndexViews views = new IndexViews(directory, v -> ready.add(v.papers()))) {
        assertThat(ready).isEmpty();
        writer.addDocument(PaperDocuments.document(Papers.report("Salt").paper()));
        writer.commit();
        views.maybeRefreshBlocking();
        assertThat(ready).containsExactly(1L);
      }
    }
  }

  @Test
  void aCommitThatCannotBeMadeReadyLeavesTheOlderOne() throws IOException {
    try (Directory directory = new ByteBuffersDirectory();
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.commit();
      Consumer<IndexView> fails =
          view -> {
            throw new UncheckedIOException(new IOException("the disk is gone"));
          };
      try (IndexViews views = new IndexViews(directory, fails)) {
        writer.addDocument(PaperDocuments.document(Papers.report("Salt").paper()));
        writer.commit();
        assertThatThrownBy(views::maybeRefreshBlocking).hasMessageContaining("the disk is gone");
        IndexView view = views.acquire();
        assertThat(view.papers()).isZero();
        views.release(view);
      }
    }
  }

  @Test
  void theSameSearchIsAnsweredFromMemory() {
    try (TestIndex index = TestIndex.of(Papers.report("Salt").paper())) {
      SearchResults first = index.search("salt");
      SearchResults second = index.search("salt");
      assertThat(second.hits().getFirst()).isSameAs(first.hits().getFirst());
    }
  }

  @Test
  void anIndexWithoutPapersIsSearchedToo() {
    try (TestIndex index = TestIndex.of()) {
      assertThat(index.search("salt").total()).isZero();
      assertThat(index.search("").hits()).isEmpty();
      assertThat(index.searcher().meetings()).isEmpty();
      assertThat(index.searcher().state().firstDate()).isEmpty();
    }
  }
}
