package uk.councilpapers.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;

/** Routes that belong together. */
interface Resource {

  /** Adds its routes. */
  void addTo(RoutesConfig routes);

  /** Answers GET at the path, and HEAD the same without a body. */
  static void get(RoutesConfig routes, String path, Handler handler) {
    routes.addHttpHandler(HandlerType.GET, path, handler);
    routes.addHttpHandler(HandlerType.HEAD, path, handler);
  }
}
