package uk.councilpapers.web;

import java.util.Locale;

/** How an original file is handed out: what its name's ending says that it is. */
enum SourceType {
  PDF("application/pdf", true),
  TXT("text/plain;charset=utf-8", true),
  MD("text/plain;charset=utf-8", true),
  HTML("text/html;charset=utf-8", false),
  HTM("text/html;charset=utf-8", false),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", false),
  DOC("application/msword", false),
  RTF("application/rtf", false),
  ODT("application/vnd.oasis.opendocument.text", false),
  OTHER("application/octet-stream", false);

  private final String contentType;
  private final boolean shown;

  SourceType(String contentType, boolean shown) {
    this.contentType = contentType;
    this.shown = shown;
  }

  /** The type that the ending of the file's name stands for. */
  static SourceType of(String fileName) {
    String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    for (SourceType type : values()) {
      if (type.name().equals(ending)) return type;
    }
    return OTHER;
  }

  /** The value of the header. */
  String contentType() {
    return contentType;
  }

  /** Whether a browser may show it in place; what could run script is saved instead. */
  boolean isShown() {
    return shown;
  }
}
