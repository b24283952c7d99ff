// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.codec;

import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.internal.json.JsonArray;
import dev.fresnel.core.internal.json.JsonValue;
import dev.fresnel.core.internal.json.ReaderRule;
import dev.fresnel.core.path.ModelPath;
import dev.fresnel.core.path.SourceLocation;
import dev.fresnel.core.text.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One reading of a document: what is being read, and what was found so far. */
public final class Reading {

  private static final int FINDINGS_LISTED = 200;

  private final List<Finding> findings = new ArrayList<>();
  private @Nullable String[] names = new @Nullable String[16];
  private int[] indexes = new int[16];
  private int depth;
  private int reported;
  private @Nullable IdentityHashMap<JsonArray, List<JsonValue>> used;

  /** A reading of which nothing is found yet. */
  public Reading() {}

  /** What was found, in the order of reading. */
  public List<Finding> findings() {
    return findings;
  }

  /** How often something was reported, whether it is listed or not. */
  public int reported() {
    return reported;
  }

  /** Goes into a property, until {@link #leave}. */
  public void enter(String name) {
    enter(name, -1);
  }

  /** Goes into an element, until {@link #leave}. */
  public void enter(int index) {
    enter(null, index);
  }

  private void enter(@Nullable String name, int index) {
    if (depth == indexes.length) {
      names = Arrays.copyOf(names, depth * 2);
      indexes = Arrays.copyOf(indexes, depth * 2);
    }
    names[depth] = name;
    indexes[depth++] = index;
  }

  /** Goes back to the owner of the property or element. */
  public void leave() {
    depth--;
  }

  /** Notes that not all elements of an array became elements of the model. */
  public void use(JsonArray array, List<JsonValue> elements) {
    IdentityHashMap<JsonArray, List<JsonValue>> made = used;
    if (made == null) {
      made = new IdentityHashMap<>();
      used = made;
    }
    made.put(array, elements);
  }

  /** The elements of an array that became elements of the model, in order. */
  public List<JsonValue> used(JsonArray array) {
    List<JsonValue> elements = used == null ? null : used.get(array);
    return elements == null ? array.elements() : elements;
  }

  /** Reports that a value is of another type of JSON than it should be. */
  public void wrongType(JsonValue json, String expected) {
    report(
        ReaderRule.WRONG_TYPE,
        path(),
        json.location(),
        "Expected " + expected + " here, not " + json.describe() + "; correct it");
  }

  /** Reports a text that does not have the form that it should have. */
  public void malformed(JsonValue json, String value, String expected) {
    report(
        ReaderRule.MALFORMED_VALUE,
        path(),
        json.location(),
        Text.quote(value) + " is not " + expected + "; correct it");
  }

  /** Reports that an object lacks a property. */
  public void missing(JsonValue owner, String name, String key) {
    report(
        ReaderRule.MISSING_PROPERTY,
        path().property(name),
        owner.location(),
        "Property " + Text.quote(key) + " is missing; add it");
  }

  /** Reports that an object has a property that nothing is made of. */
  public void unknown(SourceLocation location, String key, String known) {
    report(
        ReaderRule.UNKNOWN_PROPERTY,
        path(),
        location,
        "Property "
            + Text.quote(key)
            + " is not known here and is left out; correct or remove it (known are "
            + known
            + ")");
  }

  /** Reports anything else about what is being read. */
  public void report(ReaderRule rule, SourceLocation location, String message) {
    report(rule, path(), location, message);
  }

  private void report(ReaderRule rule, ModelPath path, SourceLocation location, String message) {
    reported++;
    if (findings.size() < FINDINGS_LISTED) {
      findings.add(rule.at(path, Optional.of(location), message));
    } else if (findings.size() == FINDINGS_LISTED) {
      findings.add(
          ReaderRule.LIMIT_EXCEEDED.at(
              location,
              "Only the first "
                  + FINDINGS_LISTED
                  + " faults of the document are listed; correct them and read it again"));
    }
  }

  private ModelPath path() {
    ModelPath path = ModelPath.root();
    for (int i = 0; i < depth; i++) {
      String name = names[i];
      path = name == null ? path.index(indexes[i]) : path.property(name);
    }
    return path;
  }
}
