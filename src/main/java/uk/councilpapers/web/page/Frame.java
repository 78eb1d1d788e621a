package uk.councilpapers.web.page;

import java.util.List;

/**
 * What every page has around its content.
 *
 * @param style the address of the stylesheet
 * @param script the address of the script
 * @param icon the address of the icon
 */
public record Frame(String style, String script, String icon) {

  /** The ways through the service, in the order of the header. */
  public static final List<Link> SECTIONS =
      List.of(
          new Link("Search", "/"),
          new Link("Committees", "/committees"),
          new Link("Meetings", "/meetings"),
          new Link("Topics", "/topics"),
          new Link("Officers", "/officers"),
          new Link("Ledger", "/ledger"),
          new Link("Coverage", "/coverage"),
          new Link("Help", "/help"));

  /** What stands at the foot of every page. */
  public static final List<Link> FOOTER =
      List.of(
          new Link("Accessibility", "/accessibility"),
          new Link("About", "/about"),
          new Link("API", "/openapi.json"));
}
