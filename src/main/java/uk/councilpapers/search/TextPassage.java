package uk.councilpapers.search;

import java.util.List;

/**
 * A passage of a text with the words found in it.
 *
 * @param start offset of its first character in the text
 * @param end offset behind its last character
 * @param marks in the text's offsets, in order, disjoint
 */
record TextPassage(int start, int end, List<Highlight> marks) {

  TextPassage {
    marks = List.copyOf(marks);
  }

  /** Whether nothing stands between the two, or they overlap. */
  boolean touches(TextPassage other) {
    return other.end >= start && end >= other.start;
  }
}
