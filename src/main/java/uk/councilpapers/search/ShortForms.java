package uk.councilpapers.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import uk.councilpapers.schema.PaperDocuments;
import uk.councilpapers.schema.PaperField;

/**
 * The short forms that the papers explain, with what they stand for. Stateless.
 *
 * <p>A meaning that one paper alone gives is taken only when the short form is made of its
 * initials: any other can be an accident of a bracket.
 */
final class ShortForms {

  /** So many meanings of one short form are searched, those of most papers. */
  private static final int MEANINGS = 2;

  /** In so many papers a meaning is no accident. */
  private static final int SEVERAL = 2;

  /** In characters; a longer word has its letter in the short form. */
  private static final int LONGEST_SMALL = 3;

  private record Meaning(String longForm, int papers) {}

  private ShortForms() {}

  /** For each short form in lower case its long forms, those of most papers first. */
  static Map<String, List<String>> in(DirectoryReader reader) {
    try {
      Map<String, List<Meaning>> all = new HashMap<>();
      Terms terms = MultiTerms.getTerms(reader, PaperField.ABBREVIATION.field());
      if (terms == null) return Map.of();
      TermsEnum each = terms.iterator();
      for (BytesRef term = each.next(); term != null; term = each.next()) {
        String value = term.utf8ToString();
        int between = value.indexOf(PaperDocuments.BETWEEN);
        String shortForm = value.substring(0, between);
        Meaning meaning = new Meaning(value.substring(between + 1), each.docFreq());
        if (meaning.papers < SEVERAL && !isInitials(shortForm, meaning.longForm)) continue;
        all.computeIfAbsent(shortForm.toLowerCase(Locale.ROOT), s -> new ArrayList<>())
            .add(meaning);
      }
      return commonest(all);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the letters are the first ones of the words, small words left out or not. */
  static boolean isInitials(String shortForm, String longForm) {
    String letters = shortForm.replaceAll("[^\\p{L}\\d]|s$", "").toLowerCase(Locale.ROOT);
    String[] words = longForm.split("[ /-]+", -1);
    int at = 0;
    for (String word : words) {
      boolean fits = at < letters.length() && word.indexOf(letters.charAt(at)) == 0;
      if (fits) at++;
      if (!fits && word.length() > LONGEST_SMALL) return false;
    }
    return at == letters.length();
  }

  private static Map<String, List<String>> commonest(Map<String, List<Meaning>> all) {
    Map<String, List<String>> longForms = new HashMap<>();
    all.forEach(
        (shortForm, meanings) ->
            longForms.put(
                shortForm,
                meanings.stream()
                    .sorted(Comparator.comparingInt(Meaning::papers).reversed())
                    .limit(MEANINGS)
                    .map(Meaning::longForm)
                    .toList()));
    return longForms;
  }
}
