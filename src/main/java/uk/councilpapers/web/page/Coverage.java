package uk.councilpapers.web.page;

import uk.councilpapers.search.IndexState;

/** What can be searched, in a sentence. Stateless. */
final class Coverage {

  private Coverage() {}

  static String sentence(IndexState state, int committees) {
    return sentence(
        Wording.counted(state.papers(), "paper")
            + " of "
            + Wording.counted(committees, "committee"),
        state);
  }

  static String sentence(IndexState state) {
    return sentence(Wording.counted(state.papers(), "paper"), state);
  }

  private static String sentence(String papers, IndexState state) {
    String period =
        state.firstDate().isPresent() && state.lastDate().isPresent()
            ? ", meetings from "
                + Wording.date(state.firstDate().get())
                + " to "
                + Wording.date(state.lastDate().get())
            : "";
    return papers + period + ", last updated " + Wording.date(state.committedAt());
  }
}
