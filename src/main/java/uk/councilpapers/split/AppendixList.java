package uk.councilpapers.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.councilpapers.config.Headings;
import uk.councilpapers.text.PlainLines;

/**
 * Labels of attachments in a row without text between them: a list of what follows elsewhere.
 *
 * @param entries the labels in printed order, at least two
 */
record AppendixList(List<AppendixLabel> entries) {

  /** Entries of a list stand at most this many filled lines apart. */
  private static final int APART = 2;

  /** More blank lines than this between two labels are the trace of a picture. */
  private static final int BLANKS = 2;

  AppendixList {
    entries = List.copyOf(entries);
  }

  /** All labels between the two lines, rows included. */
  static List<AppendixLabel> labels(Headings headings, PlainLines lines, int first, int last) {
    List<AppendixLabel> labels = new ArrayList<>();
    for (int i = lines.filledFrom(first, last); i > 0; i = lines.filledFrom(i + 1, last)) {
      Optional<AppendixLabel> label = AppendixLabel.read(headings, lines, i);
      label.filter(l -> !l.isSentence()).ifPresent(labels::add);
    }
    return labels;
  }

  /** The lists that the labels form. */
  static List<AppendixList> among(PlainLines lines, List<AppendixLabel> labels) {
    List<AppendixList> lists = new ArrayList<>();
    List<AppendixLabel> open = new ArrayList<>();
    for (AppendixLabel label : labels) {
      if (!open.isEmpty() && !follows(lines, open.getLast(), label)) {
        if (open.size() > 1) lists.add(new AppendixList(open));
        open.clear();
      }
      open.add(label);
    }
    if (open.size() > 1) lists.add(new AppendixList(open));
    return lists;
  }

  private static boolean follows(PlainLines lines, AppendixLabel one, AppendixLabel next) {
    if (!one.leadsTo(next)) return false;
    int steps = 0;
    for (int i = one.line(); i < next.line(); i = lines.next(i)) {
      if (++steps > APART || lines.blanksBefore(lines.next(i)) > BLANKS) return false;
      if (i > one.line() && lines.plain(i).length() > 100) return false;
    }
    return true;
  }

  boolean holds(AppendixLabel label) {
    return entries.contains(label);
  }

  int firstLine() {
    return entries.getFirst().line();
  }

  int lastLine() {
    return entries.getLast().line();
  }
}
