package uk.councilpapers.cli;

/** How words look on a terminal with colours. */
enum Style {
  PLAIN(""),
  BOLD("1"),
  FAINT("2"),
  GREEN("32"),
  YELLOW("33"),
  RED("31");

  private final String code;

  Style(String code) {
    this.code = code;
  }

  String apply(String words) {
    return code.isEmpty() ? words : "\u001b[" + code + "m" + words + "\u001b[0m";
  }
}
