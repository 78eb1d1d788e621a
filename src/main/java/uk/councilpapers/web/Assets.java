package uk.councilpapers.web;

import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The files that pages load. Read once; immutable.
 *
 * <p>The address of each holds a print of its content, so a browser may keep it for a year.
 */
final class Assets implements Resource {

  private static final String GOVUK =
      "/META-INF/resources/webjars/govuk-frontend/5.14.0/dist/govuk/govuk-frontend.min.css";
  private static final int PRINT_LENGTH = 12;

  private record Asset(String address, String contentType, String content) {}

  private final Asset style;
  private final Asset script;
  private final Asset icon;

  Assets() {
    String css =
        Stylesheet.of(
            text(GOVUK),
            text("/web/council-papers.css")
                + text("/web/sections.css")
                + text("/web/trace.css")
                + text("/web/matters.css"));
    style = asset("council-papers", "css", "text/css; charset=utf-8", css);
    String js = text("/web/council-papers.js");
    script = asset("council-papers", "js", "text/javascript; charset=utf-8", js);
    icon = asset("icon", "svg", "image/svg+xml", text("/web/icon.svg"));
  }

  /** The address of the stylesheet. */
  String style() {
    return style.address;
  }

  /** The address of the script. */
  String script() {
    return script.address;
  }

  /** The address of the icon. */
  String icon() {
    return icon.address;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    for (Asset asset : List.of(style, script, icon)) {
      Resource.get(
          routes,
          asset.address,
          ctx ->
              ctx.contentType(asset.contentType)
                  .header("Cache-Control", "public, max-age=31536000, immutable")
                  .header("Vary", "Accept-Encoding")
                  .result(asset.content));
    }
  }

  private static Asset asset(String name, String ending, String contentType, String text) {
    return new Asset("/assets/" + name + "-" + print(text) + "." + ending, contentType, text);
  }

  private static String print(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest).substring(0, PRINT_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** A text of the class path, read as UTF-8. */
  static String text(String path) {
    try (InputStream in = Assets.class.getResourceAsStream(path)) {
      if (in == null) throw new IllegalStateException(path + " is not on the class path");
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
