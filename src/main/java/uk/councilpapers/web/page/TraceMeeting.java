package uk.councilpapers.web.page;

import java.util.List;
import java.util.Optional;

/**
 * What one meeting has to do with an issue.
 *
 * @param when its day
 * @param address of its page
 * @param entries what belongs to the issue
 * @param weak what may belong to it
 */
public record TraceMeeting(
    String when,
    String committee,
    Optional<String> address,
    List<TraceEntry> entries,
    List<TraceEntry> weak) {}
