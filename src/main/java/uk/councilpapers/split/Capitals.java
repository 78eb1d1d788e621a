package uk.councilpapers.split;

/** Tells lines printed in capitals from others. Stateless. */
final class Capitals {

  private Capitals() {}

  /** Whether the line has letters and no more small ones than ordinals and units leave over. */
  static boolean mostly(String line) {
    int large = 0;
    int small = 0;
    for (int i = 0; i < line.length(); i++) {
      if (Character.isUpperCase(line.charAt(i))) large++;
      if (Character.isLowerCase(line.charAt(i))) small++;
    }
    return large >= 2 && small * 6 <= large;
  }

  /** Whether the line has letters and none of them is small. */
  static boolean only(String line) {
    boolean large = false;
    for (int i = 0; i < line.length(); i++) {
      if (Character.isLowerCase(line.charAt(i))) return false;
      large |= Character.isUpperCase(line.charAt(i));
    }
    return large;
  }
}
