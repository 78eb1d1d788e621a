package uk.councilpapers.extract;

/** When the pages of a PDF are read as pictures, with Tesseract. */
public enum OcrMode {
  /** Only pages that hold hardly any text. */
  AUTO,
  /** No page; a scan is refused. */
  NEVER,
  /** Every page, whatever text it holds. */
  ALWAYS
}
