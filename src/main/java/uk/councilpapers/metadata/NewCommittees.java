package uk.councilpapers.metadata;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.councilpapers.config.CommitteeRegister;
import uk.councilpapers.model.PackOutline;
import uk.councilpapers.model.Warning;

/**
 * Reports the bodies of a pack that the register does not know: they are taken from the layout as
 * they are printed.
 *
 * <p>Stateless. An empty register knows none and expects none, so then nothing is reported.
 */
final class NewCommittees {

  private NewCommittees() {}

  /** A warning for each body that meets in the pack and is not in the register. */
  static List<Warning> in(PackOutline outline, CommitteeRegister register) {
    if (register.entries().isEmpty()) return List.of();
    Map<String, Integer> lines = new LinkedHashMap<>();
    outline.front().ifPresent(f -> lines.put(f.committee(), f.lines().first()));
    outline.minutes().forEach(m -> lines.putIfAbsent(m.committee(), m.lines().first()));
    return lines.entrySet().stream()
        .filter(e -> !e.getKey().isEmpty() && register.find(e.getKey()).isEmpty())
        .map(e -> new Warning(e.getValue(), message(e.getKey())))
        .toList();
  }

  private static String message(String name) {
    return "the committee '" + name + "' is new: it is not in committees.json";
  }
}
