package uk.councilpapers.model;

import java.util.Optional;

/**
 * A person, not a member, who presents, writes, leads, approves or is the contact for a paper.
 *
 * @param name the name as printed; empty for one who is known only by the post
 * @param role the post as printed; empty where only the name is printed. One of the two is there.
 */
public record Officer(Optional<String> name, Optional<String> role, OfficerKind kind) {

  /** Refuses an officer without name and post. */
  public Officer {
    if (name.isEmpty() && role.isEmpty()) {
      throw new IllegalArgumentException("an officer needs a name or a role, got neither");
    }
  }

  /** An officer with name and post. */
  public static Officer of(String name, String role, OfficerKind kind) {
    return new Officer(Optional.of(name), Optional.of(role), kind);
  }

  /** An officer whose post is not printed. */
  public static Officer named(String name, OfficerKind kind) {
    return new Officer(Optional.of(name), Optional.empty(), kind);
  }

  /** An officer known only by the post. */
  public static Officer post(String role, OfficerKind kind) {
    return new Officer(Optional.empty(), Optional.of(role), kind);
  }

  /** The name, or the post of one without a name. */
  public String label() {
    return name.or(() -> role).orElseThrow();
  }
}
