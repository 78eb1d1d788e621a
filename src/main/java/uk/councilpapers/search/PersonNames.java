package uk.councilpapers.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import uk.councilpapers.config.OfficerWords;
import uk.councilpapers.query.QueryNode;
import uk.councilpapers.query.Word;
import uk.councilpapers.schema.PaperField;
import uk.councilpapers.text.Slug;

/**
 * Names of officers among the words of a query, and other spellings under which papers print them:
 * {@code Jon Farrow} beside {@code John Farrow}. Looks into one point in time of the index.
 */
final class PersonNames {

  /** In words. */
  private static final int LONGEST = 4;

  /** In characters; a shorter name is like too many others. */
  private static final int SHORTEST = 4;

  private static final int SPELLINGS = 5;

  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final WordQueries words;
  private final OfficerWords titles;

  PersonNames(IndexView view, WordQueries words, OfficerWords titles) {
    this.titles = titles;
    this.reader = view.reader();
    this.searcher = view.searcher();
    this.words = words;
  }

  /** Whether a title stands here and a name behind it, as in {@code Cllr Farrow}. */
  boolean isTitled(List<QueryNode> clauses, int at) {
    return at + 1 < clauses.size()
        && clauses.get(at) instanceof Word(String title)
        && clauses.get(at + 1) instanceof Word(String name)
        && titles.matcher(OfficerWords.Kind.TITLE, title).matches()
        && isWrittenAsName(List.of(name));
  }

  /** How many clauses from here on are the name of an officer; 0 when they are none. */
  int lengthAt(List<QueryNode> clauses, int from) {
    int longest = 0;
    List<String> name = new ArrayList<>();
    for (int i = from; i < Math.min(clauses.size(), from + LONGEST); i++) {
      if (!(clauses.get(i) instanceof Word(String text))) break;
      name.add(text);
      if (name.size() > 1 && isName(name)) longest = name.size();
    }
    return longest;
  }

  /** An officer's name, or one written as a name that is an officer's in another spelling. */
  private boolean isName(List<String> name) {
    if (isOfficer(String.join(" ", name))) return true;
    return isWrittenAsName(name) && spellings(name).stream().anyMatch(this::isOfficer);
  }

  private boolean isOfficer(String name) {
    try {
      return reader.docFreq(new Term(PaperField.OFFICER.field(), Slug.of(name))) > 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the words are written as a name: each with a capital, then small letters. */
  private static boolean isWrittenAsName(List<String> name) {
    return name.stream().allMatch(word -> word.matches("\\p{Lu}[\\p{L}'’-]*\\p{Ll}"));
  }

  /** The name with one part spelled another way, where papers have it so. */
  List<String> spellings(List<String> name) {
    try {
      List<String> found = new ArrayList<>();
      for (int i = 0; i < name.size(); i++) {
        for (String other : like(name.get(i))) {
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

  private List<String> like(String word) throws IOException {
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
}
