package uk.councilpapers.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import uk.councilpapers.config.SynonymGroup;
import uk.councilpapers.config.Thesaurus;
import uk.councilpapers.query.And;
import uk.councilpapers.query.QueryNode;
import uk.councilpapers.query.Word;
import uk.councilpapers.schema.PaperField;

/**
 * Offers words of the index for words that no paper has. Safe for use by several threads.
 *
 * <p>A word that stands in any paper or in the thesaurus is never touched, nor is another form of
 * one, {@code tenant} beside {@code tenants}, nor a word with a digit, in quotes or in a field.
 */
final class SpellingCorrector {

  /**
   * In characters; shorter words are too often right as they are, and these but for turned letters.
   */
  private static final int SHORTEST = 4;

  /** In characters; in a shorter word one letter may be wrong, in others two. */
  private static final int LONG = 8;

  /** What a word may end in beside another form of it. */
  private static final Pattern ENDING = Pattern.compile("(.?(e?s|e?d|ing|ings|ers?)|ies|ied|)");

  private static final int CHOICES = 5;

  private final WordQueries words;
  private final Set<String> known = new HashSet<>();

  SpellingCorrector(WordQueries words, Thesaurus thesaurus) {
    this.words = words;
    for (SynonymGroup group : thesaurus.groups()) {
      for (String term : group.left()) known.addAll(words.exact(term));
      for (String term : group.right()) known.addAll(words.exact(term));
    }
  }

  /** Which spelling of two finds more. */
  @FunctionalInterface
  interface Finds {

    /** How many papers have all of the query. */
    long papers(QueryNode query) throws IOException;
  }

  /** The query with every unknown word replaced; empty when there is none or nothing is like it. */
  Optional<QueryNode> correct(DirectoryReader reader, QueryNode root, Finds finds)
      throws IOException {
    List<QueryNode> clauses =
        new ArrayList<>(root instanceof And and ? and.clauses() : List.of(root));
    boolean changed = false;
    for (int i = 0; i < clauses.size(); i++) {
      if (!(clauses.get(i) instanceof Word(String text))) continue;
      Optional<Term> unknown = unknown(reader, text);
      if (unknown.isEmpty()) continue;
      Optional<QueryNode> better = best(reader, unknown.get(), clauses, i, finds);
      if (better.isEmpty()) continue;
      clauses.set(i, better.get());
      changed = true;
    }
    return changed ? Optional.of(QueryNode.and(clauses)) : Optional.empty();
  }

  private Optional<Term> unknown(DirectoryReader reader, String text) throws IOException {
    List<String> terms = words.exact(text);
    if (terms.size() != 1 || text.length() < SHORTEST) return Optional.empty();
    if (text.chars().anyMatch(Character::isDigit)) return Optional.empty();
    if (isKnown(terms.getFirst()) || stands(reader, terms.getFirst())) return Optional.empty();
    List<String> stems = words.stems(text);
    boolean known = stems.size() == 1 && stands(reader, stems.getFirst());
    if (known && isForm(terms.getFirst().substring(1), stems.getFirst())) return Optional.empty();
    return Optional.of(new Term(PaperField.BODY.field(), terms.getFirst()));
  }

  private static boolean stands(DirectoryReader reader, String word) throws IOException {
    for (PaperField field : TextTarget.EVERY.fields()) {
      if (reader.docFreq(new Term(field.field(), word)) > 0) return true;
    }
    return false;
  }

  /** Whether a word is its stem with a usual ending, not one that only the stemmer takes off. */
  static boolean isForm(String word, String stem) {
    int common = 0;
    int shorter = Math.min(word.length(), stem.length());
    while (common < shorter && word.charAt(common) == stem.charAt(common)) common++;
    return stem.length() - common <= 1 && ENDING.matcher(word.substring(common)).matches();
  }

  /** Whether a word that was replaced was found all the same, by the stem of another. */
  boolean byChance(DirectoryReader reader, QueryNode typed) throws IOException {
    List<QueryNode> clauses = typed instanceof And and ? and.clauses() : List.of(typed);
    for (QueryNode clause : clauses) {
      if (!(clause instanceof Word(String text)) || unknown(reader, text).isEmpty()) continue;
      List<String> stems = words.stems(text);
      if (stems.size() == 1 && stands(reader, stems.getFirst())) return true;
    }
    return false;
  }

  /** Whether the thesaurus has the word, in the singular or in the plural. */
  private boolean isKnown(String marked) {
    String other = marked.endsWith("s") ? marked.substring(0, marked.length() - 1) : marked + "s";
    return known.contains(marked) || known.contains(other);
  }

  /** Of the words most like it the one with which most papers have the whole query. */
  private static Optional<QueryNode> best(
      DirectoryReader reader, Term unknown, List<QueryNode> clauses, int place, Finds finds)
      throws IOException {
    Optional<QueryNode> best = Optional.empty();
    double most = -1;
    for (SuggestWord like :
        checker(unknown)
            .suggestSimilar(unknown, CHOICES, reader, SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX)) {
      if (isShort(unknown) && !hasSameLetters(like.string, unknown.text())) continue;
      QueryNode word = new Word(like.string.substring(1));
      List<QueryNode> query = new ArrayList<>(clauses);
      query.set(place, word);
      double value = like.score * (1 + Math.log1p((double) finds.papers(QueryNode.and(query))));
      if (value <= most) continue;
      most = value;
      best = Optional.of(word);
    }
    return best;
  }

  private static boolean isShort(Term marked) {
    return marked.text().length() - 1 <= SHORTEST;
  }

  /** A short word with another letter is another word; one with its letters turned is not. */
  private static boolean hasSameLetters(String one, String other) {
    int[] letters = one.chars().sorted().toArray();
    return Arrays.equals(letters, other.chars().sorted().toArray());
  }

  private static DirectSpellChecker checker(Term unknown) {
    DirectSpellChecker checker = new DirectSpellChecker();
    checker.setMinPrefix(2);
    checker.setMaxEdits(unknown.text().length() - 1 < LONG ? 1 : 2);
    checker.setMinQueryLength(SHORTEST + 1);
    checker.setAccuracy(0.6f);
    checker.setThresholdFrequency(0);
    return checker;
  }
}
