package uk.councilpapers.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A short hash of the files whose change asks for indexing again. Stateless. */
final class Fingerprint {

  private Fingerprint() {}

  /** The first 16 hexadecimal digits of the SHA-256 of the files' names and contents. */
  static String of(ConfigFolder folder, List<String> files) {
    MessageDigest digest = sha256();
    for (String file : files) {
      digest.update(file.getBytes(StandardCharsets.UTF_8));
      digest.update(content(folder.file(file)));
    }
    return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
  }

  private static byte[] content(Path file) {
    try {
      return Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
