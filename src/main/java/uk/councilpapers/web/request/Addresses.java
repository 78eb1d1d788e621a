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

  /** A page of a paper as printed, with the words of a query marked. */
  public static String printedPage(String id, int page, String q) {
    String query = q.isEmpty() ? "" : "?q=" + SearchAddress.encoded(q);
    return paper(id) + "/pages/" + page + query;
  }

  /** The thread of the issue that a paper belongs to. */
  public static String trace(String paperId) {
    return "/trace?paper=" + SearchAddress.encoded(paperId);
  }

  /** The original file. */
  public static String source(String fileId) {
    return "/sources/" + segment(fileId);
  }

  /** The page of a meeting. */
  public static String meeting(String id) {
    return "/meetings/" + segment(id);
  }

  /** The page of a committee. */
  public static String committee(String id) {
    return "/committees/" + segment(id);
  }

  /** The page of an officer. */
  public static String officer(String id) {
    return "/officers/" + segment(id);
  }

  /** The page of a member. */
  public static String member(String id) {
    return "/members/" + segment(id);
  }

  /** The page of a topic. */
  public static String topic(String id) {
    return "/topics/" + segment(id);
  }

  /** The page of a facet's value; for a year or a kind of paper, its papers. */
  public static String page(FacetName facet, String value) {
    return switch (facet) {
      case COMMITTEE -> committee(value);
      case OFFICER -> officer(value);
      case TOPIC -> topic(value);
      case YEAR, KIND -> papersWith(facet, value);
    };
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
