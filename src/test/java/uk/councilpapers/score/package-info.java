/** Measures recognition against annotated papers, where these lie beside the checkout. */
@NullMarked
package uk.councilpapers.score;

import org.jspecify.annotations.NullMarked;
