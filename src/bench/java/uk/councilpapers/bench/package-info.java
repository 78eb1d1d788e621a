/** Measurements that stay: the product against bare Lucene, side by side in one run. */
@NullMarked
package uk.councilpapers.bench;

import org.jspecify.annotations.NullMarked;
