package uk.councilpapers.web.council;

import uk.councilpapers.model.AgendaItem;

/** Something of a meeting that is not held. */
public sealed interface Missing {

  /** The paper that an item of the agenda announces. */
  record ItemPaper(AgendaItem item) implements Missing {}

  /** The minutes of the meeting. */
  record Minutes() implements Missing {}

  /** The front sheet with the agenda. */
  record FrontSheet() implements Missing {}

  /** For people, and the same for programs. */
  default String sentence() {
    return switch (this) {
      case ItemPaper paper ->
          "Item "
              + paper.item.number()
              + " announces a paper that is not held: "
              + paper.item.title();
      case Minutes m -> "The minutes of this meeting are not held";
      case FrontSheet f -> "The agenda of this meeting is not held";
    };
  }
}
