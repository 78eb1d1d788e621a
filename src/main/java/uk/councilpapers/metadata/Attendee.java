package uk.councilpapers.metadata;

/**
 * One person on the list of those who were at a meeting.
 *
 * @param post the post or body printed beside the name, without remarks in brackets; may be empty
 * @param chair whether the person is marked as being in the chair
 */
record Attendee(String name, String post, boolean chair) {}
