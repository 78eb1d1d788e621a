package uk.councilpapers.model;

/**
 * A body that meets: board, commission, panel, cabinet member, cabinet, council.
 *
 * @param id lower-case words joined by hyphens, stable
 */
public record Committee(String id, String name) {

  /** Stands where no body was recognised. */
  public static final Committee UNKNOWN = new Committee("unknown", "Committee not recognised");
}
