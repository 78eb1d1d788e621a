package uk.councilpapers.web;

import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/**
 * Gives every answer the headers that keep a browser from doing what no page of ours needs.
 *
 * <p>Stateless. Set before any handler runs, so that no route can forget them.
 */
final class SecurityHeaders implements HttpConfiguration.Customizer {

  /** The headers by name. */
  static final Map<String, String> ALL =
      new TreeMap<>(
          Map.of(
              "Content-Security-Policy",
              "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
                  + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
                  + " frame-ancestors 'none'",
              "X-Content-Type-Options",
              "nosniff",
              "X-Frame-Options",
              "DENY",
              "Referrer-Policy",
              "strict-origin-when-cross-origin",
              "Permissions-Policy",
              "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
              "Cross-Origin-Opener-Policy",
              "same-origin",
              "Cross-Origin-Resource-Policy",
              "same-origin"));

  @Override
  public Request customize(Request request, HttpFields.Mutable responseHeaders) {
    ALL.forEach(responseHeaders::put);
    return request;
  }
}
