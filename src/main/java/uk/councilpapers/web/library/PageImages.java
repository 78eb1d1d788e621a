package uk.councilpapers.web.library;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Makes pictures of the pages of original files.
 *
 * <p>Safe for use by many threads. No method throws for anything that a file holds.
 */
public interface PageImages {

  /** For a server that shows none. */
  PageImages NONE = (file, page) -> Optional.empty();

  /**
   * The picture of a page; empty for a file without such a page, and for one that cannot be drawn.
   *
   * @param page counted from 1
   */
  Optional<PageImage> page(Path file, int page);
}
