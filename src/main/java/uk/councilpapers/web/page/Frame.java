package uk.councilpapers.web.page;

/**
 * What every page has around its content.
 *
 * @param style the address of the stylesheet
 * @param icon the address of the icon
 */
public record Frame(String style, String icon) {}
