package uk.councilpapers.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import uk.councilpapers.web.library.PaperLibrary;
import uk.councilpapers.web.request.Addresses;
import uk.councilpapers.web.request.ByteRange;

/**
 * {@code /sources/{id}}: the original files, whole or in part. Safe for many threads.
 *
 * <p>The id is looked up in the index; no part of an address is ever a path.
 */
record SourceFiles(PaperLibrary library) implements Resource {

  private static final String MISSING = "There is no original file with this id.";

  /** A browser's own PDF reader needs scripts and styles of its own; the file can run none. */
  private static final String PDF_POLICY = "frame-ancestors 'none'";

  @Override
  public void addTo(RoutesConfig routes) {
    Resource.get(routes, "/sources/{id}", this::send);
  }

  private void send(Context ctx) throws IOException {
    Query.refuseAll(ctx);
    String id = ctx.pathParam("id");
    Path file = library.sourceFile(id).orElseThrow(() -> Gone.file(library, id, MISSING));
    try (SeekableByteChannel channel = FileChannel.open(file)) {
      send(ctx, file, channel);
    } catch (NoSuchFileException e) {
      throw missing();
    }
  }

  private static NotFound missing() {
    return new NotFound(MISSING);
  }

  private static void send(Context ctx, Path file, SeekableByteChannel channel) throws IOException {
    long size = channel.size();
    String modified = modified(file);
    describe(ctx, file, modified);
    Optional<ByteRange> range = range(ctx, size, modified);
    if (range.isPresent() && !range.get().isSatisfiable()) {
      ctx.header("Content-Range", "bytes */" + size);
      throw new RangeNotSatisfiable(size);
    }
    ByteRange part = range.orElse(new ByteRange(0, size - 1));
    if (range.isPresent()) {
      ctx.status(206);
      ctx.header("Content-Range", "bytes " + part.first() + "-" + part.last() + "/" + size);
    }
    ctx.res().setContentLengthLong(part.length());
    if (!ctx.method().equals(HandlerType.HEAD)) copy(channel.position(part.first()), part, ctx);
  }

  private static void describe(Context ctx, Path file, String modified) {
    String name = file.getFileName().toString();
    SourceType type = SourceType.of(name);
    ctx.disableCompression()
        .contentType(type.contentType())
        .header("Accept-Ranges", "bytes")
        .header("Cache-Control", "no-cache")
        .header("Last-Modified", modified)
        .header("Content-Disposition", disposition(type, name));
    if (type == SourceType.PDF) ctx.header("Content-Security-Policy", PDF_POLICY);
  }

  private static String disposition(SourceType type, String name) {
    String plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
    return (type.isShown() ? "inline" : "attachment")
        + "; filename=\"%s\"; filename*=UTF-8''%s".formatted(plain, Addresses.segment(name));
  }

  private static String modified(Path file) throws IOException {
    Instant time = Files.getLastModifiedTime(file).toInstant().truncatedTo(ChronoUnit.SECONDS);
    return DateTimeFormatter.RFC_1123_DATE_TIME.format(time.atOffset(ZoneOffset.UTC));
  }

  private static Optional<ByteRange> range(Context ctx, long size, String modified) {
    Optional<String> only = Optional.ofNullable(ctx.header("If-Range"));
    if (only.isPresent() && !only.get().equals(modified)) return Optional.empty();
    return Optional.ofNullable(ctx.header("Range")).flatMap(h -> ByteRange.parse(h, size));
  }

  private static void copy(SeekableByteChannel channel, ByteRange part, Context ctx)
      throws IOException {
    InputStream in = Channels.newInputStream(channel);
    OutputStream out = ctx.res().getOutputStream();
    byte[] buffer = new byte[64 * 1024];
    long left = part.length();
    while (left > 0) {
      int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
      if (read < 0) return;
      out.write(buffer, 0, read);
      left -= read;
    }
  }
}
