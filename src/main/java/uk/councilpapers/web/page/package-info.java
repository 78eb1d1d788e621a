/** What the templates show: values made for reading, and the only place where HTML is escaped. */
@NullMarked
package uk.councilpapers.web.page;

import org.jspecify.annotations.NullMarked;
