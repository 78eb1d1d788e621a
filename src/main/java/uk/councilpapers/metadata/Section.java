package uk.councilpapers.metadata;

import java.util.List;
import uk.councilpapers.config.TextForms;
import uk.councilpapers.model.PackOutline;
import uk.councilpapers.text.PlainLines;

/**
 * A part of a pack with its text, made once for all who look for something in it.
 *
 * <p>Immutable.
 */
record Section(Setting setting, List<CuedPassage> passages) {

  /** Copies the list. */
  Section {
    passages = List.copyOf(passages);
  }

  /** The agenda, the minutes item by item, reports, appendices and other papers. */
  static List<Section> allOf(
      PlainLines lines, PackOutline pack, BodyNames bodies, TextForms forms) {
    return Setting.allOf(pack, bodies::cover).stream()
        .map(setting -> new Section(setting, passages(lines, setting, forms)))
        .toList();
  }

  private static List<CuedPassage> passages(PlainLines lines, Setting setting, TextForms forms) {
    return Passage.of(lines, setting.lines()).stream()
        .map(passage -> CuedPassage.of(passage, forms))
        .toList();
  }
}
