package uk.councilpapers.search;

import java.util.List;
import java.util.Set;
import org.apache.lucene.util.BytesRef;

/**
 * A passage of a text with the words found in it.
 *
 * @param start offset of its first character in the text
 * @param end offset behind its last character
 * @param marks in the text's offsets, in order, disjoint
 * @param terms the different words and phrases of the query that stand in it
 */
record TextPassage(int start, int end, List<Highlight> marks, Set<BytesRef> terms) {

  TextPassage {
    marks = List.copyOf(marks);
    terms = Set.copyOf(terms);
  }
}
