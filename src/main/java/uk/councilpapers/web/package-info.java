/** Turns requests into searches and results into JSON, pages, feeds. */
@NullMarked
package uk.councilpapers.web;

import org.jspecify.annotations.NullMarked;
