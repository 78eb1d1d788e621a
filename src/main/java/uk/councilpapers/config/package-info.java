/** Reads index-config into checked values, or says exactly what is wrong with it. */
@NullMarked
package uk.councilpapers.config;

import org.jspecify.annotations.NullMarked;
