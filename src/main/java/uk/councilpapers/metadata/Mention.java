package uk.councilpapers.metadata;

/**
 * A person or a post as one sentence names it.
 *
 * @param name the name; empty when only the post is printed
 * @param post the post or body; empty when only the name is printed
 */
record Mention(String name, String post) {

  boolean isNamed() {
    return !name.isEmpty();
  }

  /** The same person with the post, unless one is printed. */
  Mention orPost(String other) {
    return post.isEmpty() ? new Mention(name, other) : this;
  }
}
