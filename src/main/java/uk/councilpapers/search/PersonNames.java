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
import uk.councilpapers.config.OfficerWords;
import uk.councilpapers.model.FacetName;
import uk.councilpapers.query.QueryNode;
import uk.councilpapers.query.Word;
import uk.councilpapers.schema.PaperField;
import uk.councilpapers.text.Slug;

/**
 * Names of officers and members among the words of a query, and other ways in which papers print
 * them: {@code Jon Farrow} beside {@code John Farrow}, {@code M Farrow} for {@code Mark Farrow}.
 * Looks into one point in time of the index.
 */
final class PersonNames {

  /** In words. */
  private static final int LONGEST = 4;

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
  private final OfficerWords titles;

  PersonNames(IndexView view, WordQueries words, OfficerWords titles) {
    this.titles = titles;
    this.view = view;
    this.reader = view.reader();
    this.searcher = view.searcher();
    this.words = words;
  }

  /** Whether a title stands here and a name behind it, as in {@code Cllr Farrow}. */
  boolean isTitled(List<QueryNode> clauses, int at) {
    if (at + 1 >= clauses.size()) return false;
    if (!(clauses.get(at) instanceof Word(String title))) return false;
    if (!(clauses.get(at + 1) instanceof Word(String name))) return false;
    if (!isTitle(title)) return false;
    return isWrittenAsName(List.of(name))
        || isOfPerson(name)
        || isHeldNowhere(name)
        || lengthAt(clauses, at + 1) > 0;
  }

  private boolean isTitle(String word) {
    return titles.matcher(OfficerWords.Kind.TITLE, word).matches();
  }

  /** How many clauses from here on are a person's name; 0 when they are none. */
  int lengthAt(List<QueryNode> clauses, int from) {
    int longest = 0;
    List<String> name = new ArrayList<>();
    for (int i = from; i < Math.min(clauses.size(), from + LONGEST); i++) {
      if (!(clauses.get(i) instanceof Word(String text))) break;
      name.add(text);
      if (isName(name)) longest = name.size();
    }
    return longest;
  }

  /** An officer's or a member's name, or one written as a name and spelled another way. */
  private boolean isName(List<String> name) {
    if (name.size() == 1) return isOfMemberAlone(name.getFirst());
    if (isOfficer(String.join(" ", name)) || isMember(name)) return true;
    return isWrittenAsName(name) && spellings(name).stream().anyMatch(this::isOfficer);
  }

  private boolean isOfficer(String name) {
    return papersWith(PaperField.OFFICER, Slug.of(name)) > 0;
  }

  /** Whether members or officers are printed so, or with initials for first names. */
  private boolean isMember(List<String> name) {
    if (isTitle(name.getFirst()) || !isOfPerson(name.getLast())) return false;
    if (isMemberPrinted(name)) return true;
    return name.subList(0, name.size() - 1).stream().allMatch(PersonNames::isInitial)
        ? !inFull(name).isEmpty()
        : !withInitial(name).isEmpty();
  }

  private boolean isMemberPrinted(List<String> name) {
    List<String> terms = words.exact(String.join(" ", name));
    PhraseQuery phrase = new PhraseQuery(PaperField.MEMBER.field(), terms.toArray(String[]::new));
    try {
      return searcher.search(phrase, 1).scoreDocs.length > 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isInitial(String word) {
    return INITIALS.matcher(word).matches() && (word.length() == 1 || word.contains("."));
  }

  /** Whether the word stands in a name of an officer or member. */
  private boolean isOfPerson(String word) {
    List<String> terms = words.exact(word);
    if (terms.isEmpty()) return false;
    String last = terms.getLast();
    return papersWith(PaperField.MEMBER, last) + papersWith(PaperField.OFFICER_NAME, last) > 0;
  }

  /** Whether the word stands in the names of members present, and nowhere else. */
  private boolean isOfMemberAlone(String word) {
    List<String> terms = words.exact(word);
    return terms.size() == 1
        && papersWith(PaperField.MEMBER, terms.getFirst()) > 0
        && stands(words.stems(word), TextTarget.ANYWHERE) == 0;
  }

  private boolean isHeldNowhere(String word) {
    return stands(words.exact(word), TextTarget.EVERY) == 0;
  }

  /** How many papers have one of the terms in the fields, at least. */
  private int stands(List<String> terms, TextTarget target) {
    int most = 0;
    for (PaperField field : target.fields()) {
      for (String term : terms) most = Math.max(most, papersWith(field, term));
    }
    return most;
  }

  private int papersWith(PaperField field, String term) {
    try {
      return reader.docFreq(new Term(field.field(), term));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the words are written as a name: each with a capital, then small letters. */
  private static boolean isWrittenAsName(List<String> name) {
    return name.stream().allMatch(word -> word.matches("\\p{Lu}[\\p{L}'’-]*\\p{Ll}"));
  }

  /** Other ways in which papers print the name. */
  List<String> otherwise(List<String> name) {
    List<String> found = new ArrayList<>(spellings(name));
    if (name.size() < 2) return found;
    if (isInitial(name.getFirst())) found.addAll(inFull(name));
    else found.addAll(withInitial(name));
    return found;
  }

  /** The officers and members whose names have the surname and begin with the letter. */
  private List<String> inFull(List<String> name) {
    String first = name.getFirst().substring(0, 1).toLowerCase(Locale.ROOT);
    List<String> found = new ArrayList<>(officers(first, name.getLast()));
    for (String given : givenNames(first)) {
      if (isMemberPrinted(List.of(given, name.getLast()))) {
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
  private List<String> withInitial(List<String> name) {
    String initial = name.getFirst().substring(0, 1);
    if (name.size() != 2 || !isMemberPrinted(List.of(initial, name.getLast()))) return List.of();
    return List.of((initial + " " + name.getLast()).toLowerCase(Locale.ROOT));
  }

  /** The name with one part spelled another way, where papers have it so. */
  private List<String> spellings(List<String> name) {
    if (name.size() < 2) return List.of();
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
