// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a property of a definition should be, so that an unknown value is kept as the text of its
 * expression where a text belongs, and left out where a list or an object does.
 *
 * @param kind what it is
 * @param members the shapes of an object's properties, by their names in lower case; texts, if
 *     absent
 * @param element the shape of a list's elements
 */
record Shape(Kind kind, Map<String, Shape> members, @Nullable Shape element) {

  static final Shape TEXT = new Shape(Kind.TEXT, Map.of(), null);

  private static final Shape TEXTS = list(TEXT);
  private static final Shape PRINCIPAL = object(Map.of());
  private static final Shape AUTHORIZATION = object(Map.of("delegatedroledefinitionids", TEXTS));
  private static final Shape ELIGIBLE_AUTHORIZATION =
      object(
          Map.of(
              "delegatedroledefinitionids",
              TEXTS,
              "justintimeaccesspolicy",
              object(Map.of("managedbytenantapprovers", list(PRINCIPAL)))));

  /** The properties of a registration definition. */
  static final Shape PROPERTIES =
      object(
          Map.of(
              "authorizations", list(AUTHORIZATION),
              "eligibleauthorizations", list(ELIGIBLE_AUTHORIZATION)));

  /** The marketplace plan of a registration definition. */
  static final Shape PLAN = object(Map.of());

  /** The kinds of values. */
  enum Kind {
    TEXT,
    OBJECT,
    LIST
  }

  private static Shape object(Map<String, Shape> members) {
    return new Shape(Kind.OBJECT, members, null);
  }

  private static Shape list(Shape element) {
    return new Shape(Kind.LIST, Map.of(), element);
  }

  /** The shape of an object's property. */
  Shape member(String key) {
    return members.getOrDefault(key, TEXT);
  }

  /** The shape of a list's elements. */
  Shape elements() {
    return element == null ? TEXT : element;
  }
}
