package uk.councilpapers.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import uk.councilpapers.config.Sidecar;
import uk.councilpapers.schema.FileFindings;
import uk.councilpapers.schema.FileRecord;

/**
 * What tells one state of a file from another.
 *
 * @param size in bytes
 * @param modified the time of change, in whole milliseconds
 * @param digest SHA-256 in hexadecimal
 * @param sidecar SHA-256 of what is stated beside it; empty where nothing is
 */
record FileContent(long size, Instant modified, String digest, String sidecar) {

  /** The file as it is now. */
  static FileContent of(Path file) throws IOException {
    return new FileContent(Files.size(file), modified(file), digest(file), sidecar(file));
  }

  /**
   * Whether neither size nor time of change nor what is stated beside the file differ from the
   * record's; the content is not read.
   */
  static boolean untouched(Path file, FileRecord held) throws IOException {
    return Files.size(file) == held.size()
        && modified(file).equals(held.modified())
        && sidecar(file).equals(held.sidecar());
  }

  /** Whether it is what the record was made of. */
  boolean sameAs(FileRecord held) {
    return digest.equals(held.digest()) && sidecar.equals(held.sidecar());
  }

  private static String sidecar(Path file) throws IOException {
    Path sidecar = Sidecar.of(file);
    return Files.isRegularFile(sidecar) ? digest(sidecar) : "";
  }

  private static Instant modified(Path file) throws IOException {
    return Instant.ofEpochMilli(Files.getLastModifiedTime(file).toMillis());
  }

  private static String digest(Path file) throws IOException {
    MessageDigest digest = SourceFile.sha256();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The record of the file with this content. */
  FileRecord record(SourceFile file, int papers, Optional<String> refusal, FileFindings findings) {
    return new FileRecord(
        file.id(),
        file.path().toString(),
        file.name(),
        size,
        modified,
        digest,
        sidecar,
        papers,
        refusal,
        findings);
  }
}
