package uk.councilpapers.trace;

import java.util.Optional;
import uk.councilpapers.model.Paper;

/**
 * What was answered to a recommendation.
 *
 * @param decision empty where the words say neither yes nor no
 * @param words the answer as printed
 * @param officer who is to act, as printed
 * @param byWhen as printed
 * @param paper the table or minute that answers, without its text
 */
public record Answer(
    Optional<Decision> decision,
    String words,
    Optional<String> officer,
    Optional<String> byWhen,
    Paper paper) {}
