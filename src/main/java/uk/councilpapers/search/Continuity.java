package uk.councilpapers.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.councilpapers.config.CommitteeRegister;
import uk.councilpapers.model.Committee;
import uk.councilpapers.text.Slug;

/**
 * Which bodies continue each other, and under which names papers speak of them. Immutable.
 *
 * <p>A body that is not in {@code committees.json} continues none and has the one name.
 */
public final class Continuity {

  private final CommitteeRegister register;

  Continuity(CommitteeRegister register) {
    this.register = register;
  }

  /** The body known under a name. */
  public Committee named(String name) {
    return register.committee(name);
  }

  /** The ids of a body, of those before it and of those behind it, the body itself first. */
  public List<String> ids(String id) {
    Set<String> ids = new LinkedHashSet<>();
    Deque<String> next = new ArrayDeque<>(List.of(id));
    while (!next.isEmpty()) {
      String body = next.removeFirst();
      if (!ids.add(body)) continue;
      for (CommitteeRegister.Entry entry : register.entries()) {
        @Nullable String successor = entry.successor();
        if (successor == null) continue;
        if (entry.id().equals(body)) next.add(successor);
        if (successor.equals(body)) next.add(entry.id());
      }
    }
    return List.copyOf(ids);
  }

  /** Whether one body is the other, or continues it. */
  public boolean continues(String id, String other) {
    return id.equals(other) || ids(id).contains(other);
  }

  /** Every name of these bodies as {@link Slug} writes it, with their ids. */
  List<String> slugs(List<String> ids) {
    Set<String> slugs = new LinkedHashSet<>(ids);
    for (CommitteeRegister.Entry entry : register.entries()) {
      if (!ids.contains(entry.id())) continue;
      slugs.add(Slug.of(entry.name()));
      @Nullable List<String> others = entry.otherNames();
      if (others != null) new ArrayList<>(others).forEach(name -> slugs.add(Slug.of(name)));
    }
    return List.copyOf(slugs);
  }
}
