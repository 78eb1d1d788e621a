package uk.councilpapers.metadata;

import uk.councilpapers.config.TextForms;

/**
 * A passage with what its words let be found in it, looked up once for all who look for forms.
 *
 * <p>Immutable.
 *
 * @param forms the passage's text with a line for each cell of a row
 */
record CuedPassage(Passage passage, TextForms.Cued forms) {

  static CuedPassage of(Passage passage, TextForms forms) {
    return new CuedPassage(passage, forms.cued(passage.text().replace('\t', '\n')));
  }
}
