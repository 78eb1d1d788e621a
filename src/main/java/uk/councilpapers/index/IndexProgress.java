package uk.councilpapers.index;

/** Is told how far a run has come. Called by several threads, one at a time. */
@FunctionalInterface
public interface IndexProgress {

  /** Nobody watches. */
  IndexProgress NONE = (done, total, file) -> {};

  /**
   * A file was read.
   *
   * @param done how many of the files to read are done, from 1
   * @param total how many files are to be read
   * @param file its name
   */
  void fileDone(int done, int total, String file);
}
