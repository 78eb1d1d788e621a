package uk.councilpapers.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import uk.councilpapers.config.ConfigException;
import uk.councilpapers.config.Sidecar;

/**
 * What the publisher states of a file, or why that cannot be read.
 *
 * @param sidecar silent where there is none or it cannot be read
 * @param fault what is wrong with the sidecar; the file is read without it
 * @param withheld whether the file is not for the public; a sidecar that cannot be read and speaks
 *     of an exemption withholds it too
 */
record Stated(Sidecar sidecar, Optional<String> fault, boolean withheld) {

  /** What is stated of a file that has no sidecar. */
  static final Stated NOTHING = new Stated(Sidecar.SILENT, Optional.empty(), false);

  static Stated of(Path file) {
    try {
      Sidecar sidecar = Sidecar.beside(file);
      return new Stated(sidecar, Optional.empty(), sidecar.exempt());
    } catch (ConfigException | UncheckedIOException e) {
      String fault = "the sidecar is not used: " + e.getMessage();
      return new Stated(Sidecar.SILENT, Optional.of(fault), speaksOfExemption(file));
    }
  }

  private static boolean speaksOfExemption(Path file) {
    try {
      String text = new String(Files.readAllBytes(Sidecar.of(file)), StandardCharsets.UTF_8);
      return text.toLowerCase(Locale.ROOT).contains("exempt");
    } catch (IOException unreadable) {
      return true;
    }
  }
}
