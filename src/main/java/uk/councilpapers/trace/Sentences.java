package uk.councilpapers.trace;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import uk.councilpapers.model.Paper;
import uk.councilpapers.model.PaperText;

/** Cuts the sentence that holds given words out of a paper's text. Stateless. */
final class Sentences {

  /** In characters; a longer sentence is cut around the words. */
  private static final int LONGEST = 400;

  private Sentences() {}

  /** The sentence on a source line that holds the words; the line's first where none does. */
  static Evidence at(Paper paper, int line, String words) {
    PaperText text = paper.text();
    int index = line - text.firstLine();
    if (index < 0 || index >= text.lines().size()) return titled(paper);
    String passage = text.lines().get(index);
    int at = Math.max(0, passage.indexOf(words));
    return new Evidence(sentence(passage, at), OptionalInt.of(line), paper.id());
  }

  /** The sentence at an offset of the joined text. */
  static Evidence at(Paper paper, int offset) {
    List<String> lines = paper.text().lines();
    int start = 0;
    for (int i = 0; i < lines.size(); i++) {
      int end = start + lines.get(i).length() + 1;
      if (offset < end) {
        int line = paper.text().firstLine() + i;
        String sentence = sentence(lines.get(i), offset - start);
        return new Evidence(sentence, OptionalInt.of(line), paper.id());
      }
      start = end;
    }
    return titled(paper);
  }

  /** The paper's title, which stands for its text. */
  static Evidence titled(Paper paper) {
    return new Evidence(paper.title(), OptionalInt.empty(), paper.id());
  }

  private static String sentence(String passage, int at) {
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.UK);
    sentences.setText(passage);
    int within = Math.clamp(at, 0, Math.max(0, passage.length() - 1));
    int end = passage.isEmpty() ? 0 : sentences.following(within);
    int start = passage.isEmpty() ? 0 : Math.max(0, sentences.previous());
    return shortened(passage.substring(start, Math.max(start, end)), within - start);
  }

  private static String shortened(String sentence, int at) {
    String plain = sentence.replaceAll("\\s+", " ");
    if (plain.length() <= LONGEST) return plain.strip();
    int from = Math.clamp(at - LONGEST / 3, 0, plain.length() - LONGEST);
    int to = from + LONGEST;
    String cut = plain.substring(from, to).strip();
    return (from > 0 ? "… " : "") + cut + (to < plain.length() ? " …" : "");
  }
}
