package uk.councilpapers.cli;

import java.util.List;

/**
 * One line of an outline with what stands below it.
 *
 * @param details sentences below the head, before the children
 */
record OutlineNode(List<Span> head, List<List<Span>> details, List<OutlineNode> children) {

  /** Words in one style. */
  record Span(String text, Style style) {}

  OutlineNode {
    head = List.copyOf(head);
    details = List.copyOf(details);
    children = List.copyOf(children);
  }
}
