package uk.councilpapers.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import uk.councilpapers.model.FacetName;
import uk.councilpapers.schema.PaperDocuments;
import uk.councilpapers.schema.PaperField;

/** Gathers what can be suggested from one point in time of the index. Stateless. */
final class SuggestionSource {

  /** A phrase of fewer titles is hardly something that people look for. */
  private static final int TITLES_OF_A_PHRASE = 3;

  /**
   * Something to suggest.
   *
   * @param alias other words by which it is found, a short form; may be empty
   */
  record Candidate(Suggestion suggestion, String alias) {}

  private SuggestionSource() {}

  static List<Candidate> in(IndexView view) throws IOException {
    List<Candidate> all = new ArrayList<>();
    register(view, FacetName.COMMITTEE, SuggestionKind.COMMITTEE, all);
    register(view, FacetName.OFFICER, SuggestionKind.OFFICER, all);
    register(view, FacetName.TOPIC, SuggestionKind.TOPIC, all);
    Set<String> inNames = runsOfWords(all);
    shortForms(view.reader(), all);
    Map<String, Long> titles = titles(view.reader());
    TitlePhrases phrases = new TitlePhrases();
    titles.forEach(phrases::add);
    for (Suggestion phrase : phrases.in(TITLES_OF_A_PHRASE)) {
      if (!inNames.contains(lowerCase(phrase.text()))) all.add(new Candidate(phrase, ""));
    }
    titles.forEach((title, papers) -> all.add(plain(title, SuggestionKind.TITLE, papers)));
    return all;
  }

  /** Every run of words in the names of committees, officers and topics, which say it better. */
  private static Set<String> runsOfWords(List<Candidate> names) {
    Set<String> runs = new HashSet<>();
    for (Candidate name : names) {
      String[] words = lowerCase(name.suggestion().text()).split("[\\s,]+", -1);
      for (int from = 0; from < words.length; from++) {
        StringJoiner run = new StringJoiner(" ");
        for (int end = from; end < words.length; end++) runs.add(run.add(words[end]).toString());
      }
    }
    return runs;
  }

  private static String lowerCase(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static Candidate plain(String text, SuggestionKind kind, long count) {
    return new Candidate(new Suggestion(text, kind, count), "");
  }

  private static void register(
      IndexView view, FacetName name, SuggestionKind kind, List<Candidate> all) {
    for (RegisterEntry entry : view.registers().entries(name)) {
      all.add(plain(entry.label(), kind, entry.count()));
    }
  }

  private static void shortForms(DirectoryReader reader, List<Candidate> all) throws IOException {
    Terms terms = MultiTerms.getTerms(reader, PaperField.ABBREVIATION.field());
    if (terms == null) return;
    TermsEnum each = terms.iterator();
    for (BytesRef term = each.next(); term != null; term = each.next()) {
      String value = term.utf8ToString();
      int between = value.indexOf(PaperDocuments.BETWEEN);
      String longForm = value.substring(between + 1);
      Suggestion phrase = new Suggestion(longForm, SuggestionKind.PHRASE, each.docFreq());
      all.add(new Candidate(phrase, value.substring(0, between)));
    }
  }

  /** Each title with the number of papers that have it, in order. */
  private static Map<String, Long> titles(DirectoryReader reader) throws IOException {
    Map<String, Long> titles = new TreeMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      SortedDocValues values = DocValues.getSorted(leaf.reader(), PaperField.WHOLE_TITLE.field());
      Bits live = leaf.reader().getLiveDocs();
      long[] counts = new long[values.getValueCount()];
      while (values.nextDoc() != SortedDocValues.NO_MORE_DOCS) {
        if (live == null || live.get(values.docID())) counts[values.ordValue()]++;
      }
      for (int ord = 0; ord < counts.length; ord++) {
        if (counts[ord] == 0) continue;
        titles.merge(values.lookupOrd(ord).utf8ToString(), counts[ord], Long::sum);
      }
    }
    return titles;
  }
}
