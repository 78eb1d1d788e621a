package uk.councilpapers.web.request;

import uk.councilpapers.model.FacetName;

/** The paths of what can be visited, with ids made safe for a path. Stateless. */
public final class Addresses {

  private Addresses() {}

  /** The page of a paper. */
  public static String paper(String id) {
    return "/papers/" + segment(id);
  }

  /** The page of a paper with the words of a query marked. */
  public static String paper(String id, String q) {
    return q.isEmpty() ? paper(id) : paper(id) + "?q=" + SearchAddress.encoded(q);
  }

  /** The original file. */
  public static String source(String fileId) {
    return "/sources/" + segment(fileId);
  }

  /** A meeting in the interface for programs. */
  public static String meeting(String id) {
    return "/api/meetings/" + segment(id);
  }

  /** Every paper that has one value of a facet. */
  public static String papersWith(FacetName facet, String value) {
    return "/?" + facet.parameter() + "=" + SearchAddress.encoded(value);
  }

  /** A value made safe for one segment of a path. */
  public static String segment(String id) {
    return SearchAddress.encoded(id).replace("+", "%20");
  }
}
