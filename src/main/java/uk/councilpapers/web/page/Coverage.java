package uk.councilpapers.web.page;

import uk.councilpapers.search.IndexState;

/** What can be searched, in a sentence. Stateless. */
final class Coverage {

  private Coverage() {}

  static String sentence(IndexState state) {
    String papers = Wording.counted(state.papers(), "paper");
    String period =
        state.firstDate().isPresent() && state.lastDate().isPresent()
            ? " of meetings from "
                + Wording.date(state.firstDate().get())
                + " to "
                + Wording.date(state.lastDate().get())
            : "";
    return papers + period + ", last updated " + Wording.date(state.committedAt());
  }
}
