package uk.councilpapers.web.council;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A post that papers print beside an officer's name.
 *
 * @param title as first printed
 * @param papers how many print it
 * @param first the date of the first of them
 * @param last the date of the last
 */
public record Post(String title, int papers, Optional<LocalDate> first, Optional<LocalDate> last) {}
