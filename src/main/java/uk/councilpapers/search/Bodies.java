package uk.councilpapers.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.councilpapers.config.CommitteeRegister;
import uk.councilpapers.model.Committee;

/** Reads the committees of the configuration as bodies with those before and after. Stateless. */
final class Bodies {

  private Bodies() {}

  /** All bodies in the order of the configuration. */
  static List<Body> of(CommitteeRegister register) {
    List<Body> bodies = new ArrayList<>();
    for (CommitteeRegister.Entry entry : register.entries()) bodies.add(body(register, entry));
    return List.copyOf(bodies);
  }

  private static Body body(CommitteeRegister register, CommitteeRegister.Entry entry) {
    @Nullable String successor = entry.successor();
    @Nullable List<String> names = entry.otherNames();
    return new Body(
        new Committee(entry.id(), entry.name()),
        names == null ? List.of() : names,
        Optional.ofNullable(entry.firstYear()),
        Optional.ofNullable(entry.lastYear()),
        successor == null ? Optional.empty() : register.find(successor),
        register.entries().stream()
            .filter(e -> entry.id().equals(e.successor()))
            .map(e -> new Committee(e.id(), e.name()))
            .toList());
  }
}
