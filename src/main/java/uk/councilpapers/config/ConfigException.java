package uk.councilpapers.config;

/** Something is wrong with {@code index-config}; the operator has to mend it. */
public final class ConfigException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** A sentence of the form {@code [where] what is wrong; what was found; what would be right}. */
  public ConfigException(String where, String what) {
    super("[" + where + "] " + what);
  }
}
