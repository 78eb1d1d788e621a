/** What a client asks for, read from the address and checked once. */
@NullMarked
package uk.councilpapers.web.request;

import org.jspecify.annotations.NullMarked;
