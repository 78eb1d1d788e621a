package uk.councilpapers.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The pages of meetings, registers and coverage in a real browser, over the sample papers. */
@Execution(ExecutionMode.SAME_THREAD)
class SectionsBrowserTest {

  private static final Map<String, String> PAGES = new LinkedHashMap<>();

  static {
    PAGES.put("meetings", "/meetings");
    PAGES.put("meetings-filtered", "/meetings?committee=cabinet&from=2010&to=2019");
    PAGES.put("meetings-none", "/meetings?from=1999&to=2000");
    PAGES.put("meetings-refused", "/meetings?from-day=31&from-month=2&from-year=2010");
    PAGES.put("meeting", "/meetings/environment-scrutiny-panel-2009-10-12");
    PAGES.put("meeting-with-gaps", "/meetings/cabinet-2019-06-25");
    PAGES.put("committees", "/committees");
    PAGES.put("committee", "/committees/environment-scrutiny-panel");
    PAGES.put("committee-without-papers", "/committees/health-select-commission");
    PAGES.put("officers", "/officers");
    PAGES.put("officer", "/officers/gordon-pelham");
    PAGES.put("topics", "/topics");
    PAGES.put("topic", "/topics/flooding");
    PAGES.put("members", "/members");
    PAGES.put("member", "/members/councillor-hallam");
    PAGES.put("coverage", "/coverage");
    PAGES.put("about", "/about");
    PAGES.put("accessibility", "/accessibility");
  }

  private static @Nullable SampleBrowser opened;

  @BeforeAll
  static void start() throws IOException {
    opened = SampleBrowser.orSkip(SectionsBrowserTest.class);
  }

  @AfterAll
  static void stop() throws IOException {
    if (opened != null) opened.close();
  }

  private static SampleBrowser browser() {
    return Objects.requireNonNull(opened);
  }

  private static Page open(int width, boolean javaScript, String path) {
    return browser().open(width, javaScript, path);
  }

  @TestFactory
  List<DynamicTest> axeFindsNothingOnAWideScreen() {
    return browser().wide(PAGES);
  }

  @TestFactory
  List<DynamicTest> axeFindsNothingOnANarrowScreenAndNothingIsWiderThanTheNarrowest() {
    return browser().narrow(PAGES);
  }

  @Test
  void onPaperAMeetingIsItsAgendaAndItsCitation() {
    Page page = open(800, true, "/meetings/environment-scrutiny-panel-2009-10-12");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    Browser.picture(page, "meeting-print");
    assertThat(page.getByText("How to cite").isVisible()).isTrue();
    assertThat(page.locator(".cp-agenda").isVisible()).isTrue();
    assertThat(page.getByLabel("Search the papers of this meeting").isVisible()).isFalse();
    page.context().close();
  }

  /** The way of a scrutiny member: committee, period, meeting, decision, citation. */
  private static void toTheCitation(Page page) {
    page.getByRole(AriaRole.LINK, named("Meetings")).first().click();
    page.getByLabel("Committee").selectOption("environment-scrutiny-panel");
    fill(page, "Meetings from", "2009");
    fill(page, "Meetings to", "2009");
    page.getByRole(AriaRole.BUTTON, named("Show meetings")).click();
    assertThat(page.getByRole(AriaRole.STATUS).first().textContent()).isEqualTo("3 meetings");
    page.getByRole(AriaRole.LINK, named("Monday 12 October 2009")).click();
    assertThat(page.locator("h1").textContent())
        .isEqualTo("Environment Scrutiny Panel, 12 October 2009");
    page.locator(".cp-agenda__item")
        .filter(new Locator.FilterOptions().setHasText("7"))
        .getByRole(AriaRole.LINK, inside("Flooding at Tanner Bridge, Nether Holme"))
        .first()
        .click();
    assertIsCited(page);
  }

  private static void assertIsCited(Page page) {
    assertThat(page.locator(".cp-cite").first().textContent())
        .contains("Environment Scrutiny Panel, 12 October 2009")
        .contains("Minute 34");
  }

  private static void fill(Page page, String group, String year) {
    page.getByRole(AriaRole.GROUP, named(group)).getByLabel("Year").fill(year);
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private static Locator.GetByRoleOptions inside(String name) {
    return new Locator.GetByRoleOptions().setName(name).setExact(true);
  }

  @Test
  void aScrutinyMemberCitesADecisionWithoutJavaScript() {
    Page page = open(1280, false, "/");
    toTheCitation(page);
    page.context().close();
  }

  @Test
  void aScrutinyMemberCitesADecisionOnAPhone() {
    Page page = open(360, true, "/");
    toTheCitation(page);
    page.context().close();
  }

  @Test
  void aScrutinyMemberCitesADecisionByKeyboard() {
    Page page = open(1280, true, "/");
    follow(page, "Meetings");
    tabTo(page, "#committee");
    page.keyboard().type("Environment");
    tabTo(page, "#from-year");
    page.keyboard().type("2009");
    tabTo(page, "#to-year");
    page.keyboard().type("2009");
    SampleBrowser.enter(page);
    follow(page, "Monday 12 October 2009");
    follow(page, "Flooding at Tanner Bridge, Nether Holme");
    assertIsCited(page);
    page.context().close();
  }

  private static void tabTo(Page page, String selector) {
    Locator wanted = page.locator(selector);
    for (int i = 0; i < 200 && !isFocused(wanted); i++) page.keyboard().press("Tab");
    assertThat(isFocused(wanted)).as("focus reaches " + selector).isTrue();
  }

  private static boolean isFocused(Locator element) {
    return element.evaluate("e => e === document.activeElement").equals(true);
  }

  /** Tabs to the first link with the text and presses Enter. */
  private static void follow(Page page, String text) {
    for (int i = 0; i < 200; i++) {
      page.keyboard().press("Tab");
      Object focused =
          page.evaluate(
              "document.activeElement.tagName === 'A' ? document.activeElement.textContent : ''");
      if (!text.equals(focused)) continue;
      SampleBrowser.enter(page);
      return;
    }
    throw new AssertionError("focus does not reach a link '" + text + "' on " + page.url());
  }

  /** The way of the officer: coverage, a file that was refused, a gap, help. */
  private static void toTheRefusedFile(Page page) {
    page.getByRole(AriaRole.LINK, named("Coverage")).first().click();
    assertRefusedFileIsNamed(page);
    page.getByRole(AriaRole.LINK, named("25 June 2019")).first().click();
    assertThat(page.locator("#missing + ul").textContent())
        .contains("The minutes of this meeting are not held");
    page.getByRole(AriaRole.LINK, named("Help")).first().click();
    assertThat(page.locator("h1").textContent()).isEqualTo("How to search");
  }

  private static void assertRefusedFileIsNamed(Page page) {
    assertThat(page.locator("#refused ~ ul").first().textContent())
        .contains("2016-05-03-improving-places-select-commission-agenda-empty.docx")
        .contains("holds no text");
  }

  @Test
  void theOfficerFindsARefusedFileWithoutJavaScript() {
    Page page = open(1280, false, "/");
    toTheRefusedFile(page);
    page.context().close();
  }

  @Test
  void theOfficerFindsARefusedFileOnAPhone() {
    Page page = open(360, true, "/");
    toTheRefusedFile(page);
    page.context().close();
  }

  @Test
  void theOfficerFindsARefusedFileByKeyboard() {
    Page page = open(1280, true, "/");
    follow(page, "Coverage");
    assertRefusedFileIsNamed(page);
    follow(page, "25 June 2019");
    follow(page, "Help");
    assertThat(page.locator("h1").textContent()).isEqualTo("How to search");
    page.context().close();
  }
}
