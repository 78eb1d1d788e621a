package uk.councilpapers.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Finds the part of a web page that is the paper, and clears it of what the site puts around and
 * into it: menus, banners, controls, invitations to share. What holds most of the words of a page
 * is never clutter, whatever its name. Stateless; changes the page that it is given.
 */
final class PageContent {

  /** Where the content is, the surest first. */
  private static final List<String> CONTENT =
      List.of(
          "#modgov",
          "main",
          "[role=main]",
          "article",
          ".mgContent",
          "#content",
          "#main-content",
          ".entry-content",
          "body");

  /** What is no content wherever it stands; ModernGov's by the names of its style sheet. */
  private static final String CLUTTER =
      """
      script, style, noscript, template, svg, iframe, object, embed, nav, button, input, select, \
      textarea, [role=navigation], [role=banner], [role=contentinfo], [role=search], \
      [role=dialog], [aria-hidden=true], [hidden], [id*=cookie], [class*=cookie], \
      [class*=breadcrumb], [id*=breadcrumb], .sr-only, .visually-hidden, .screen-reader-text, \
      [class*=skip-], .mgHide, .mgFileSize, .mgNavigation, .mgHelpLine, .mgFooter, \
      #menu, #nav, #navigation, #sidebar, #footer, #header, #comments, #respond, .menu, .navbar, \
      [class*=sidebar], [id*=sidebar], .widget, .widget-area, .footer, .site-footer, \
      .site-header, .entry-meta, .post-meta, .entry-footer, .post-navigation, .comments-area, \
      .pagination, [class*=share], [class*=sharing], [class*=sharedaddy], [class*=social], \
      [class*=relatedposts], [class*=related-posts], [class*=newsletter], [class*=copyright], \
      [id*=copyright]\
      """;

  private static final Pattern HIDDEN = Pattern.compile("(?i)display\\s*:\\s*none");

  /** The names of links that lead through a site. */
  private static final Pattern SITE_LINK =
      Pattern.compile(
          "(?i)home|home page|contact|contact us|about|about us|news|site ?map|privacy.*|log ?in");

  /** Markup or character names that a page shows as text because they were encoded twice. */
  private static final Pattern ENCODED =
      Pattern.compile(
          "(?i)</?(?:p|div|span|br|b|strong|table|ul|li)\\b[^>]*>|&(?:[a-z]{2,8}|#\\d{2,5});");

  /** {@code Meeting of Cabinet, Tuesday, 5th March, 2019 6.30 pm (Item 9.)} */
  private static final Pattern ITEM_OF =
      Pattern.compile(
          "(?i)Meeting of (.+?),? -? ?((?:mon|tues|wednes|thurs|fri|satur|sun)day,? .*?\\d{4}[^(]*?)"
              + "\\s*(?:\\(item (\\d+)\\.?\\))?");

  /** A committee, then the weekday and date that ModernGov sets behind it. */
  private static final Pattern BODY_AND_DATE = Pattern.compile("(.+?) - (\\p{L}+day,? \\d.*)");

  private PageContent() {}

  /** The element that holds the paper. */
  static Element of(Document page) {
    modernGov(page);
    decodeAgain(page.body());
    int words = page.body().text().length();
    removeUnlessMost(page.select(CLUTTER), words);
    page.select("[style]").removeIf(e -> HIDDEN.matcher(e.attr("style")).find());
    page.select("body > header, body > footer, body > div > header, body > div > footer").remove();
    removeUnlessMost(
        page.select("ul, div, td, p").stream().filter(PageContent::isMenu).toList(), words);
    for (String selector : CONTENT) {
      Element found = page.selectFirst(selector);
      if (found != null && found.hasText()) return found;
    }
    return page.body();
  }

  private static void removeUnlessMost(List<Element> clutter, int words) {
    for (Element element : clutter) {
      if (element.text().length() <= words / 2) element.remove();
    }
  }

  /** Whether hardly anything but links stands here, and one leads through the site. */
  private static boolean isMenu(Element block) {
    List<Element> links = block.select("a");
    if (links.size() < 3
        || links.stream().noneMatch(a -> SITE_LINK.matcher(a.text().strip()).matches())) {
      return false;
    }
    int linked = links.stream().mapToInt(link -> link.text().length()).sum();
    return linked >= 0.8 * block.text().length();
  }

  private static void modernGov(Document page) {
    Element title = page.selectFirst(".mgSubTitleTxt");
    if (title != null) {
      Element kind = page.selectFirst(".mgMainTitleTxt");
      if (kind != null) kind.remove();
      for (Element link : page.select(".mgActionList a, .mgLinks a")) itemOf(link.text(), title);
      Matcher m = BODY_AND_DATE.matcher(title.text());
      if (m.matches()) title.text(m.group(1)).appendElement("br").after(m.group(2));
    }
    page.select(".mgLinks, .mgActionList").remove();
  }

  /** The page of one item names its meeting in a link only. */
  private static void itemOf(String link, Element title) {
    Matcher m = ITEM_OF.matcher(link.strip());
    if (!m.matches()) return;
    if (m.group(3) != null) title.text(m.group(3) + ". " + title.text());
    title.before(new Element("p").text(m.group(1)));
    title.before(new Element("p").text(m.group(2).strip()));
  }

  private static void decodeAgain(Element body) {
    for (TextNode text : body.nodeStream(TextNode.class).toList()) {
      String whole = text.getWholeText();
      if (!ENCODED.matcher(whole).find()) continue;
      String decoded = whole;
      if (!decoded.contains("<")) decoded = Parser.unescapeEntities(decoded, false);
      Element parsed = Jsoup.parseBodyFragment(decoded).body();
      text.replaceWith(new Element("span").insertChildren(0, parsed.childNodesCopy()));
    }
  }
}
