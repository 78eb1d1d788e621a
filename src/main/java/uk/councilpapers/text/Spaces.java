package uk.councilpapers.text;

/** White space as patterns know it: of ASCII only. Stateless. */
public final class Spaces {

  /** All of it. */
  public static final String ALL = " \t\n\u000B\f\r";

  private Spaces() {}

  /** Whether the character is white space. */
  public static boolean is(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }
}
