package uk.councilpapers.web.page;

import java.util.List;
import java.util.Optional;

/** One thing that is known, with its values; a value may lead somewhere. */
public record Fact(String label, List<Value> values) {

  /** A value, with the address it leads to. */
  public record Value(String text, Optional<String> address) {}

  /** Copies the values. */
  public Fact {
    values = List.copyOf(values);
  }

  /** A fact of one value that leads nowhere. */
  static Fact of(String label, String text) {
    return new Fact(label, List.of(new Value(text, Optional.empty())));
  }

  /** A fact of one value that leads somewhere. */
  static Fact of(String label, Link link) {
    return of(label, List.of(link));
  }

  /** A fact of values that lead somewhere. */
  static Fact of(String label, List<Link> links) {
    return new Fact(
        label, links.stream().map(l -> new Value(l.text(), Optional.of(l.address()))).toList());
  }
}
