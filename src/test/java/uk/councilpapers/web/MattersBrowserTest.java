package uk.councilpapers.web;

import static org.assertj.core.api.Assertions.assertThat;

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

/** Ledger, changes and dossier in a real browser, over the sample papers. */
@Execution(ExecutionMode.SAME_THREAD)
class MattersBrowserTest {

  private static final String OCTOBER =
      "environment-scrutiny-panel-2009-10-12-report-highway-drainage-and-the-mill-beck-culvert-flooding-at";
  private static final String NOVEMBER =
      "environment-scrutiny-panel-2009-11-16-report-highway-drainage-and-the-mill-beck-culvert-flooding-at";

  private static final Map<String, String> PAGES = new LinkedHashMap<>();

  static {
    PAGES.put("ledger", "/ledger");
    PAGES.put("ledger-kept", "/ledger?status=kept&committee=cabinet");
    PAGES.put("ledger-answered", "/ledger?from=2009-11-16&to=2009-11-16");
    PAGES.put("ledger-none", "/ledger?from=1999&to=2000");
    PAGES.put("ledger-refused", "/ledger?from-day=31&from-month=2&from-year=2010");
    PAGES.put("changes", "/changes?from=" + OCTOBER + "&to=" + NOVEMBER);
    PAGES.put("changes-how", "/changes");
    PAGES.put("dossier", "/dossier?q=tanner+bridge");
    PAGES.put("dossier-start", "/dossier");
    PAGES.put("dossier-none", "/dossier?q=zeppelin");
  }

  private static @Nullable SampleBrowser opened;

  @BeforeAll
  static void start() throws IOException {
    opened = SampleBrowser.orSkip(MattersBrowserTest.class);
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
  void onPaperADossierIsQuotationsAndCitations() {
    Page page = open(800, true, "/dossier?q=tanner+bridge");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    Browser.picture(page, "dossier-print");
    assertThat(page.locator(".cp-dossier__cite").first().isVisible()).isTrue();
    assertThat(page.getByText("Leave out those chosen").isVisible()).isFalse();
    assertThat(page.locator(".cp-dossier [type=checkbox]").first().isVisible()).isFalse();
    page.context().close();
  }

  @Test
  void onPaperALedgerIsItsItems() {
    Page page = open(800, true, "/ledger");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    Browser.picture(page, "ledger-print");
    assertThat(page.locator(".cp-ledger__item").first().isVisible()).isTrue();
    assertThat(page.getByText("Words in the paper").isVisible()).isFalse();
    page.context().close();
  }

  /** The way of a scrutiny member: what is overdue, what was kept, what changed, the dossier. */
  private static void toTheDossier(Page page) {
    page.getByRole(AriaRole.LINK, named("Ledger")).first().click();
    page.getByLabel("Committee").selectOption("cabinet");
    page.getByLabel("Kept").check();
    page.getByRole(AriaRole.BUTTON, named("Show these")).click();
    page.getByRole(AriaRole.LINK, starting("Environment Scrutiny Panel, 19 July 2010")).click();
    page.getByRole(AriaRole.LINK, starting("What changed since 8 March 2010")).click();
    assertThat(page.locator(".cp-facts").textContent()).contains("paragraphs changed");
    page.locator(".cp-facts a").last().click();
    page.getByRole(AriaRole.LINK, named("Dossier of this matter")).click();
    assertIsTheDossier(page);
    int papers = page.locator(".cp-dossier__paper").count();
    page.locator(".cp-dossier [name=tick][type=checkbox]").first().check();
    page.getByRole(AriaRole.BUTTON, named("Leave out those chosen")).click();
    assertThat(page.locator(".cp-dossier__paper").count()).isEqualTo(papers - 1);
    page.context().close();
  }

  private static void assertIsTheDossier(Page page) {
    assertThat(page.locator("h1").textContent()).startsWith("Dossier: Mill Beck Culvert");
    assertThat(page.locator(".cp-dossier").textContent()).contains("Cabinet, 20 January 2010");
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private static Page.GetByRoleOptions starting(String name) {
    return new Page.GetByRoleOptions().setName(java.util.regex.Pattern.compile("^" + name));
  }

  @Test
  void theScrutinyMemberGetsTheDossierWithoutJavaScript() {
    toTheDossier(open(1280, false, "/"));
  }

  @Test
  void theScrutinyMemberGetsTheDossierOnAPhone() {
    toTheDossier(open(360, true, "/"));
  }

  /** Moves the focus by the tab key to a link and follows it. */
  private static void follow(Page page, String text) {
    for (int i = 0; i < 400; i++) {
      page.keyboard().press("Tab");
      Object focused =
          page.evaluate("document.activeElement ? document.activeElement.textContent.trim() : ''");
      if (!String.valueOf(focused).startsWith(text)) continue;
      page.keyboard().press("Enter");
      page.waitForLoadState();
      return;
    }
    throw new AssertionError("focus does not reach a link '" + text + "' on " + page.url());
  }

  @Test
  void theScrutinyMemberGetsTheDossierByKeyboard() {
    Page page = open(1280, true, "/");
    follow(page, "Ledger");
    page.waitForURL("**/ledger");
    follow(page, "Kept");
    page.waitForURL("**/ledger?status=kept");
    follow(page, "Environment Scrutiny Panel, 19 July 2010");
    page.waitForURL("**/papers/**");
    follow(page, "What changed since 8 March 2010");
    page.waitForURL("**/changes?**");
    assertThat(page.locator(".cp-facts").textContent()).contains("paragraphs changed");
    page.goBack();
    follow(page, "Dossier of this matter");
    page.waitForURL("**/dossier?**");
    assertIsTheDossier(page);
    page.context().close();
  }
}
