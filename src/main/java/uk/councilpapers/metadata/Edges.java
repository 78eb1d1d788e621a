package uk.councilpapers.metadata;

/** Takes marks and spaces off the ends of a text. Stateless; says where they are by no pattern. */
final class Edges {

  private Edges() {}

  /** The text from the first character on that is none of the marks. */
  static String withoutStart(String text, String marks) {
    int start = 0;
    while (start < text.length() && marks.indexOf(text.charAt(start)) >= 0) start++;
    return text.substring(start);
  }

  /** The text up to the last character that is none of the marks. */
  static String withoutEnd(String text, String marks) {
    int end = text.length();
    while (end > 0 && marks.indexOf(text.charAt(end - 1)) >= 0) end--;
    return text.substring(0, end);
  }
}
