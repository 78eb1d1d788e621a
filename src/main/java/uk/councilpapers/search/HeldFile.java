package uk.councilpapers.search;

import java.time.Instant;
import java.util.Optional;

/**
 * A source file that the index knows.
 *
 * @param id identifies the file in addresses
 * @param name below the folder that was indexed, with {@code /} between folders
 * @param size in bytes
 * @param modified when the file was last changed
 * @param papers how many papers it holds
 * @param refusal why it could not be read; empty when it could
 */
public record HeldFile(
    String id, String name, long size, Instant modified, int papers, Optional<String> refusal) {}
