package uk.councilpapers.metadata;

import java.util.List;
import uk.councilpapers.model.PackOutline;
import uk.councilpapers.text.PlainLines;

/**
 * A part of a pack with its text, made once for all who look for something in it.
 *
 * <p>Immutable.
 */
record Section(Setting setting, List<Passage> passages) {

  /** Copies the list. */
  Section {
    passages = List.copyOf(passages);
  }

  /** The agenda, the minutes item by item, reports, appendices and other papers. */
  static List<Section> allOf(PlainLines lines, PackOutline pack, BodyNames bodies) {
    return Setting.allOf(pack, bodies::cover).stream()
        .map(setting -> new Section(setting, Passage.of(lines, setting.lines())))
        .toList();
  }
}
