package uk.councilpapers.index;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file that a run was told to index.
 *
 * @param path absolute, without {@code .} and {@code ..}
 * @param name the path below the folder that was named, with {@code /} between folders
 */
record SourceFile(Path path, String name) {

  /** Identifies the file in addresses: 12 hexadecimal digits made of its path. */
  String id() {
    byte[] digest = sha256().digest(path.toString().getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest).substring(0, 12);
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
