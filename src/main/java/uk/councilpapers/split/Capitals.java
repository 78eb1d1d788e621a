package uk.councilpapers.split;

/** Tells lines printed in capitals from others. Stateless. */
final class Capitals {

  private Capitals() {}

  /** Whether the line has letters and no more small ones than ordinals and units leave over. */
  static boolean mostly(String line) {
    long large = line.chars().filter(Character::isUpperCase).count();
    long small = line.chars().filter(Character::isLowerCase).count();
    return large >= 2 && small * 6 <= large;
  }

  /** Whether the line has letters and none of them is small. */
  static boolean only(String line) {
    return line.chars().anyMatch(Character::isUpperCase)
        && line.chars().noneMatch(Character::isLowerCase);
  }
}
