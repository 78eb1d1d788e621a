package uk.councilpapers.cli;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/** What failed, in words: the JDK says no more of many a file than its name. Stateless. */
final class FailureText {

  private FailureText() {}

  static String of(Exception e) {
    if (!(e instanceof FileSystemException file)) return String.valueOf(e.getMessage());
    String what =
        switch (file) {
          case NoSuchFileException missing -> "is not there";
          case AccessDeniedException denied -> "may not be read or written by this user";
          case FileAlreadyExistsException other -> "is in the way";
          default -> Optional.ofNullable(file.getReason()).orElse(file.getClass().getSimpleName());
        };
    return "[" + file.getFile() + "] " + what;
  }
}
