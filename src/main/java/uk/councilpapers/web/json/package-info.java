/** Results as JSON; the names are fixed, other programs rely on them. */
@NullMarked
package uk.councilpapers.web.json;

import org.jspecify.annotations.NullMarked;
