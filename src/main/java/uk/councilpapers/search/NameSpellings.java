package uk.councilpapers.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.apache.lucene.util.BytesRef;
import uk.councilpapers.model.FacetName;
import uk.councilpapers.schema.PaperField;
import uk.councilpapers.text.Slug;

/**
 * Other ways in which papers print the name of an officer or member: {@code Jon Farrow} beside
 * {@code John Farrow}, {@code M Farrow} for {@code Mark Farrow}. Looks into one point in time of
 * the index.
 */
final class NameSpellings {

  /** In characters; a shorter name is like too many others. */
  private static final int SHORTEST = 4;

  private static final int SPELLINGS = 5;

  /** So many names with one letter at their beginning are tried. */
  private static final int MOST_GIVEN_NAMES = 200;

  /** {@code M}, {@code P.A.} */
  private static final Pattern INITIALS = Pattern.compile("(\\p{L}\\.?){1,3}");

  private final IndexView view;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final WordQueries words;

  NameSpellings(IndexView view, WordQueries words) {
    this.view = view;
    this.reader = view.reader();
    this.searcher = view.searcher();
    this.words = words;
  }

  /** Other ways in which papers print the name. */
  List<String> otherwise(List<String> name) {
    List<String> found = new ArrayList<>(like(name));
    if (name.size() < 2) return found;
    if (isInitial(name.getFirst())) found.addAll(inFull(name));
    else found.addAll(withInitial(name));
    return found;
  }

  /** The officers and members whose names have the surname and begin with the letter. */
  List<String> inFull(List<String> name) {
    String first = name.getFirst().substring(0, 1).toLowerCase(Locale.ROOT);
    List<String> found = new ArrayList<>(officers(first, name.getLast()));
    for (String given : givenNames(first)) {
      if (isMember(List.of(given, name.getLast()))) {
        found.add((given + " " + name.getLast()).toLowerCase(Locale.ROOT));
      }
    }
    return found.stream().distinct().toList();
  }

  private List<String> officers(String first, String surname) {
    String last = "-" + Slug.of(surname);
    FacetValues values = view.facetValues();
    FacetValues.Range officers = values.range(FacetName.OFFICER);
    List<String> found = new ArrayList<>();
    for (int number = officers.first(); number < officers.end(); number++) {
      String id = values.id(number);
      if (id.startsWith(first) && id.endsWith(last)) found.add(id.replace('-', ' '));
    }
    return found;
  }

  /** The words of members' names that begin so and are no initials. */
  private List<String> givenNames(String start) {
    List<String> found = new ArrayList<>();
    try {
      Terms terms = MultiTerms.getTerms(reader, PaperField.MEMBER.field());
      if (terms == null) return found;
      String marked = words.exact(start).getFirst();
      TermsEnum each = terms.iterator();
      if (each.seekCeil(new BytesRef(marked)) == TermsEnum.SeekStatus.END) return found;
      for (BytesRef term = each.term(); term != null; term = each.next()) {
        String word = term.utf8ToString();
        if (!word.startsWith(marked) || found.size() == MOST_GIVEN_NAMES) break;
        if (word.length() > marked.length()) found.add(word.substring(1));
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The name as members are printed: with the initial of a first name. */
  List<String> withInitial(List<String> name) {
    String initial = name.getFirst().substring(0, 1);
    if (name.size() != 2 || !isMember(List.of(initial, name.getLast()))) return List.of();
    return List.of((initial + " " + name.getLast()).toLowerCase(Locale.ROOT));
  }

  /** The name with one part spelled another way, where papers have it so. */
  List<String> like(List<String> name) {
    if (name.size() < 2) return List.of();
    try {
      List<String> found = new ArrayList<>();
      for (int i = 0; i < name.size(); i++) {
        for (String other : likeWord(name.get(i))) {
          List<String> changed = new ArrayList<>(name);
          changed.set(i, other);
          if (stands(changed)) found.add(String.join(" ", changed).toLowerCase(Locale.ROOT));
        }
      }
      return found.stream().distinct().collect(Collectors.toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> likeWord(String word) throws IOException {
    List<String> terms = words.exact(word);
    if (terms.size() != 1 || word.length() < SHORTEST) return List.of();
    DirectSpellChecker checker = new DirectSpellChecker();
    checker.setMaxEdits(1);
    checker.setMinPrefix(2);
    checker.setMinQueryLength(SHORTEST);
    checker.setThresholdFrequency(0);
    checker.setMaxQueryFrequency(Integer.MAX_VALUE);
    Term term = new Term(PaperField.BODY.field(), terms.getFirst());
    List<String> found = new ArrayList<>();
    for (SuggestWord like :
        checker.suggestSimilar(term, SPELLINGS, reader, SuggestMode.SUGGEST_ALWAYS)) {
      found.add(like.string.substring(1));
    }
    return found;
  }

  private boolean stands(List<String> name) throws IOException {
    List<String> terms = words.exact(String.join(" ", name));
    PhraseQuery phrase = new PhraseQuery(PaperField.BODY.field(), terms.toArray(String[]::new));
    return searcher.count(phrase) > 0;
  }

  /** Whether members are printed so. */
  boolean isMember(List<String> name) {
    List<String> terms = words.exact(String.join(" ", name));
    PhraseQuery phrase = new PhraseQuery(PaperField.MEMBER.field(), terms.toArray(String[]::new));
    try {
      return searcher.search(phrase, 1).scoreDocs.length > 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the word is what names begin with before the surname: {@code M}, {@code P.A.} */
  static boolean isInitial(String word) {
    return INITIALS.matcher(word).matches() && (word.length() == 1 || word.contains("."));
  }
}
