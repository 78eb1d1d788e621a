package uk.councilpapers.web.request;

import java.util.List;
import java.util.stream.Collectors;

/** A request that cannot be answered as sent; the client has to change it. */
public final class BadRequest extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private static final int LONGEST_QUOTE = 80;

  /**
   * One thing that is wrong.
   *
   * @param parameter the name of the parameter, or empty when the address itself is wrong
   * @param message a sentence that says what is wrong, what was found and what would be right
   */
  public record Problem(String parameter, String message) {}

  private final transient List<Problem> problems;

  /** At least one problem. */
  public BadRequest(List<Problem> problems) {
    super(problems.toString());
    this.problems = List.copyOf(problems);
  }

  /** One problem. */
  public BadRequest(String parameter, String message) {
    this(List.of(new Problem(parameter, message)));
  }

  /** Everything that is wrong, in sentences. */
  public String detail() {
    return problems.stream().map(Problem::message).collect(Collectors.joining(" "));
  }

  /** What is wrong, in the order of the parameters read. */
  public List<Problem> problems() {
    return problems;
  }

  /** What the client sent, in quotes, shortened. */
  public static String quoted(String value) {
    String shown =
        value.length() <= LONGEST_QUOTE ? value : value.substring(0, LONGEST_QUOTE) + "…";
    return "'" + shown + "'";
  }
}
