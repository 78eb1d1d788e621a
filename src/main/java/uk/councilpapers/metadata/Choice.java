package uk.councilpapers.metadata;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import uk.councilpapers.model.Warning;

/**
 * Chooses between what a sidecar, the text and a file's name say of one thing, in this order, and
 * warns where they differ or the text is silent.
 *
 * @param line where the text says it, or would
 * @param what the thing
 */
record Choice(int line, String what, List<Warning> warnings) {

  <T> Optional<T> of(
      Optional<T> sidecar,
      Optional<T> text,
      Optional<T> name,
      BiPredicate<T, T> same,
      Function<T, String> printed) {
    if (sidecar.isPresent()) {
      differ("the sidecar", sidecar.get(), "the text", text, same, printed);
      return sidecar;
    }
    if (text.isPresent()) {
      differ("the text", text.get(), "the file name", name, same, printed);
      return text;
    }
    name.ifPresent(
        value ->
            warn(
                "no "
                    + what
                    + " is printed; "
                    + printed.apply(value)
                    + ", from the file name, is taken"));
    return name;
  }

  private <T> void differ(
      String winner,
      T taken,
      String loser,
      Optional<T> other,
      BiPredicate<T, T> same,
      Function<T, String> printed) {
    other
        .filter(value -> !same.test(taken, value))
        .ifPresent(
            value ->
                warn(
                    what
                        + ": "
                        + loser
                        + " says "
                        + printed.apply(value)
                        + ", "
                        + winner
                        + " "
                        + printed.apply(taken)
                        + "; "
                        + winner
                        + " is taken"));
  }

  private void warn(String message) {
    warnings.add(new Warning(line, message));
  }
}
