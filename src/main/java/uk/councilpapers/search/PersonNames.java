package uk.councilpapers.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import uk.councilpapers.config.OfficerWords;
import uk.councilpapers.query.QueryNode;
import uk.councilpapers.query.Word;
import uk.councilpapers.schema.PaperField;
import uk.councilpapers.text.Slug;

/**
 * Tells names of officers and members among the words of a query. Looks into one point in time of
 * the index; {@link NameSpellings} knows how else a name is printed.
 */
final class PersonNames {

  /** In words. */
  private static final int LONGEST = 4;

  /** So many times as many texts as names have a word that is another word too. */
  private static final int MORE_TEXTS = 5;

  private final DirectoryReader reader;
  private final WordQueries words;
  private final NameSpellings spellings;
  private final OfficerWords titles;

  PersonNames(IndexView view, WordQueries words, NameSpellings spellings, OfficerWords titles) {
    this.reader = view.reader();
    this.words = words;
    this.spellings = spellings;
    this.titles = titles;
  }

  /** Whether a title stands here and a name behind it, as in {@code Cllr Farrow}. */
  boolean isTitled(List<QueryNode> clauses, int at) {
    if (at + 1 >= clauses.size()) return false;
    if (!(clauses.get(at) instanceof Word(String title))) return false;
    if (!(clauses.get(at + 1) instanceof Word(String name))) return false;
    if (!isTitle(title)) return false;
    return isWrittenAsName(List.of(name))
        || isMostlyOfPersons(name)
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
    return isWrittenAsName(name) && spellings.like(name).stream().anyMatch(this::isOfficer);
  }

  private boolean isOfficer(String name) {
    return papersWith(PaperField.OFFICER, Slug.of(name)) > 0;
  }

  /** Whether members or officers are printed so, or with initials for first names. */
  private boolean isMember(List<String> name) {
    if (isTitle(name.getFirst()) || !isOfPerson(name.getLast())) return false;
    if (spellings.isMember(name)) return true;
    return name.subList(0, name.size() - 1).stream().allMatch(NameSpellings::isInitial)
        ? !spellings.inFull(name).isEmpty()
        : !spellings.withInitial(name).isEmpty();
  }

  /** Whether the word stands in a name of an officer or member. */
  private boolean isOfPerson(String word) {
    List<String> terms = words.exact(word);
    if (terms.isEmpty()) return false;
    String last = terms.getLast();
    return papersWith(PaperField.MEMBER, last) + papersWith(PaperField.OFFICER_NAME, last) > 0;
  }

  /**
   * Whether the word stands in names, and not in so many more texts that it is another word: {@code
   * miss school} asks for no Miss School.
   */
  private boolean isMostlyOfPersons(String word) {
    if (!isOfPerson(word)) return false;
    String last = words.exact(word).getLast();
    int named = papersWith(PaperField.MEMBER, last) + papersWith(PaperField.OFFICER_NAME, last);
    return papersWith(PaperField.BODY, last) <= MORE_TEXTS * named;
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
}
