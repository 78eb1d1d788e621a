package uk.councilpapers.search;

/**
 * One place in a paper's text where something that is sought stands.
 *
 * @param sought which of the things sought, its number in {@link SoughtWords}
 * @param position of its first word, counted in words
 * @param start offset of its first character
 * @param end offset behind its last character
 */
record Place(int sought, int position, int start, int end) {}
