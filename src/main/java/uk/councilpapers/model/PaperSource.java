package uk.councilpapers.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a paper was printed.
 *
 * @param fileId identifies the file in addresses, {@code /sources/FILEID}
 * @param file the file's name as indexed, with {@code /} between folders
 * @param packDate the date of the meeting that the file is the pack of
 * @param pages empty where the format has no pages
 * @param url where its publisher says that the file was published
 * @param publishedOn when
 * @param closed whether the file is not to be seen, because it or a paper in it was taken down; no
 *     part of what is kept of the paper
 */
public record PaperSource(
    String fileId,
    String file,
    Optional<LocalDate> packDate,
    LineRange lines,
    Optional<PageRange> pages,
    Optional<String> url,
    Optional<LocalDate> publishedOn,
    boolean closed) {

  /** A source that is open. */
  public PaperSource(
      String fileId,
      String file,
      Optional<LocalDate> packDate,
      LineRange lines,
      Optional<PageRange> pages,
      Optional<String> url,
      Optional<LocalDate> publishedOn) {
    this(fileId, file, packDate, lines, pages, url, publishedOn, false);
  }

  /** A source of which the publisher states nothing. */
  public PaperSource(
      String fileId,
      String file,
      Optional<LocalDate> packDate,
      LineRange lines,
      Optional<PageRange> pages) {
    this(fileId, file, packDate, lines, pages, Optional.empty(), Optional.empty());
  }

  /** The same, not to be seen. */
  public PaperSource closing() {
    return new PaperSource(fileId, file, packDate, lines, pages, url, publishedOn, true);
  }
}
