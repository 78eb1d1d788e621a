package uk.councilpapers.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;
import uk.councilpapers.Papers;
import uk.councilpapers.schema.CouncilAnalyzer;
import uk.councilpapers.schema.PaperDocuments;
import uk.councilpapers.schema.PaperField;

class PhrasePlacesTest {

  /** Where the words stand one behind the other, as {@code start-end} in the text. */
  private static List<String> places(String text, String... words) throws IOException {
    try (Directory directory = new ByteBuffersDirectory()) {
      CouncilAnalyzer analyzer = new CouncilAnalyzer(CouncilAnalyzer.Form.INDEXED, Set.of());
      try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
        writer.addDocument(PaperDocuments.document(Papers.report("Title").text(text).paper()));
      }
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        PhraseQuery phrase = new PhraseQuery(PaperField.BODY.field(), words);
        PhrasePlaces found =
            PhrasePlaces.in(reader.leaves().getFirst().reader(), phrase).orElseThrow();
        List<Place> places = new ArrayList<>();
        if (found.hasWords(0)) found.add(0, 10, places);
        return places.stream().map(p -> p.start() + "-" + p.end()).toList();
      }
    }
  }

  @Test
  void everyPlaceOfThePhraseIsFound() throws IOException {
    assertThat(places("debt recovery, and debt; recovery of a debt", "debt", "recovery"))
        .containsExactly("0-13", "19-33");
  }

  @Test
  void wordsInAnotherOrderAreNoPlace() throws IOException {
    assertThat(places("recovery of debt by recovery", "debt", "recovery")).isEmpty();
  }

  @Test
  void aWordThatRepeatsIsTakenOnceForEachPlace() throws IOException {
    assertThat(places("no no no", "no", "no")).containsExactly("0-5", "3-8");
  }

  @Test
  void aPhraseOfThreeWordsEndsWithTheLast() throws IOException {
    assertThat(places("a new road bridge here", "new", "road", "bridge")).containsExactly("2-17");
  }
}
