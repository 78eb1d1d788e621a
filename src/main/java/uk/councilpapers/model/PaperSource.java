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
 */
public record PaperSource(
    String fileId,
    String file,
    Optional<LocalDate> packDate,
    LineRange lines,
    Optional<PageRange> pages) {}
