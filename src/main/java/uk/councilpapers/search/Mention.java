package uk.councilpapers.search;

import uk.councilpapers.model.Paper;

/**
 * A place where words stand close together in a paper.
 *
 * @param paper without its text
 * @param offset in the paper's joined text, from 0, where the first of the words begins
 * @param weight of the different words there
 * @param times how many places there are with most of that weight
 */
public record Mention(Paper paper, int offset, double weight, int times) {}
