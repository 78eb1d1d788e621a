package uk.councilpapers.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import uk.councilpapers.web.library.PageImages;
import uk.councilpapers.web.library.PaperLibrary;

/** A server on a free port with a client for it. */
final class TestServer implements AutoCloseable {

  private final WebServer server;
  private final HttpClient client = HttpClient.newHttpClient();

  TestServer(PaperLibrary library) {
    this(library, PageImages.NONE);
  }

  TestServer(PaperLibrary library, PageImages images) {
    server = WebServer.start(library, images, "127.0.0.1", 0);
  }

  URI address() {
    return server.address();
  }

  int port() {
    return server.port();
  }

  HttpResponse<String> get(String path, String... headers) {
    return send("GET", path, headers);
  }

  HttpResponse<String> send(String method, String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(server.address() + path))
            .method(method, HttpRequest.BodyPublishers.noBody());
    if (headers.length > 0) request.headers(headers);
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    client.close();
    server.close();
  }
}
