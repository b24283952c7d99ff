// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.codec;

import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.internal.json.FindingKind;
import dev.fresnel.core.internal.json.ReaderFindings;
import dev.fresnel.core.internal.json.ReaderRule;
import dev.fresnel.core.internal.json.RepeatedProperty;
import dev.fresnel.core.internal.tree.NodeKind;
import dev.fresnel.core.internal.tree.TreeNode;
import dev.fresnel.core.path.ModelPath;
import dev.fresnel.core.text.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One reading of a document by codecs: which part is being read, and what was found so far and is
 * not known.
 */
public final class Reading {

  private final ReaderFindings findings;
  private final UnknownListener listener;
  private final Set<ModelPath> unknownParts = new LinkedHashSet<>();
  private int missing;

  /** For each step the name of a property; null for an element, whose index stands beside. */
  private @Nullable String[] names = new @Nullable String[16];

  private int[] indexes = new int[16];
  private int depth;
  private @Nullable IdentityHashMap<TreeNode, List<TreeNode>> used;

  /** What is told of values that are not known before deployment. */
  @FunctionalInterface
  public interface UnknownListener {

    /** Takes note of an unknown value that goes to a place in the model. */
    void notKnown(TreeNode node, Supplier<ModelPath> path);
  }

  /** A reading of which nothing is found yet. */
  public Reading() {
    this(new ReaderFindings());
  }

  /** A reading that adds to what has been found so far. */
  public Reading(ReaderFindings findings) {
    this(findings, (node, path) -> {});
  }

  /** A reading that tells of what is not known. */
  public Reading(ReaderFindings findings, UnknownListener listener) {
    this.findings = findings;
    this.listener = listener;
  }

  /** What was found. */
  public List<Finding> findings() {
    return findings.all();
  }

  /** How often something was found, whether it is listed or not. */
  public int reported() {
    return findings.reported();
  }

  /**
   * The parts of the model that are not as in the document, since they are not known or are
   * missing: those that are absent, lists without all of their elements, and what stands in for a
   * missing value.
   */
  public Set<ModelPath> unknownParts() {
    return Collections.unmodifiableSet(unknownParts);
  }

  /** Goes into a property, until {@link #leave}. */
  public void enter(String name) {
    if (depth == indexes.length) {
      makeRoom();
    }
    names[depth++] = name;
  }

  /** Goes into an element, until {@link #leave}. */
  public void enter(int index) {
    if (depth == indexes.length) {
      makeRoom();
    }
    names[depth] = null;
    indexes[depth++] = index;
  }

  private void makeRoom() {
    names = Arrays.copyOf(names, depth * 2);
    indexes = Arrays.copyOf(indexes, depth * 2);
  }

  /** Goes back to the owner of the property or element. */
  public void leave() {
    depth--;
  }

  /** Notes that not all elements of a list became elements of the model. */
  void use(TreeNode list, List<TreeNode> elements) {
    IdentityHashMap<TreeNode, List<TreeNode>> made = used;
    if (made == null) {
      made = new IdentityHashMap<>();
      used = made;
    }
    made.put(list, elements);
  }

  /** The elements of a list that became elements of the model; null if all of them did. */
  @Nullable List<TreeNode> used(TreeNode list) {
    return used == null ? null : used.get(list);
  }

  /** The elements of a list that became elements of the model, in order. */
  public List<TreeNode> elementsOf(TreeNode list) {
    List<TreeNode> elements = used(list);
    if (elements != null) {
      return List.copyOf(elements);
    }
    List<TreeNode> all = new ArrayList<>(list.size());
    for (int i = 0; i < list.size(); i++) {
      all.add(list.get(i));
    }
    return all;
  }

  /** Takes note of a value that is not known, so that the model is without it. */
  public void notKnown(TreeNode node) {
    unknownParts.add(path());
    listener.notKnown(node, this::path);
  }

  /** Takes note of a value that is not known, in whose place the model has its expression. */
  public void heldAsExpression(TreeNode node) {
    listener.notKnown(node, this::path);
  }

  /** Reports a text that looks like an expression where an identifier should be, and is none. */
  public void requireNoLiteralInBrackets(TreeNode node) {
    if (node.isLiteralInBrackets()) {
      standsIn();
      report(
          ReaderRule.MALFORMED_VALUE,
          node,
          () ->
              Text.quote(node.text())
                  + " is no expression here, as nothing evaluates it, and no identifier either; put"
                  + " the identifier in its place");
    }
  }

  /** Reports a text of which enough is known to tell that it is no GUID, whatever the rest is. */
  public void requirePossibleGuid(TreeNode node) {
    if (!node.mayBeGuid()) {
      report(
          ReaderRule.MALFORMED_VALUE,
          node,
          () ->
              "What is known of "
                  + Text.quote(node.text())
                  + " is in no GUID, whatever the rest is; give a GUID, or make one with guid()");
    }
  }

  /** Takes note of a value that is not known or, if it is, of another type than it should be. */
  public void notRead(TreeNode node, String expected) {
    if (node.kind() == NodeKind.UNKNOWN) {
      notKnown(node);
    } else {
      wrongType(node, expected);
    }
  }

  /** Notes that something stands in for what is being read, of which no value could be made. */
  void standsIn() {
    unknownParts.add(path());
  }

  /** Reports that a value is of another type than it should be. */
  public void wrongType(TreeNode node, String expected) {
    report(
        ReaderRule.WRONG_TYPE,
        node,
        () -> "Expected " + expected + " here, not " + node.describe() + "; correct it");
  }

  /** Reports a text that does not have the form that it should have. */
  public void malformed(TreeNode node, String value, String expected) {
    report(
        ReaderRule.MALFORMED_VALUE,
        node,
        () -> Text.quote(value) + " is not " + expected + "; correct it");
  }

  /** Reports that an object lacks a property. */
  public void missing(TreeNode owner, String name, String key) {
    missing(path().property(name), owner, name, key);
  }

  /** Reports that an object lacks the object that parts of it stand in. */
  void missingGroup(TreeNode owner, String key) {
    missing(path(), owner, key, key);
  }

  private void missing(ModelPath part, TreeNode owner, String name, String key) {
    // Of more than are listed, rules may tell what is wrong with what stands in for them.
    if (missing++ < ReaderFindings.LISTED) {
      unknownParts.add(part);
    }
    report(
        ReaderRule.MISSING_PROPERTY,
        () -> path().property(name),
        owner,
        () -> "Property " + Text.quote(key) + " is missing; add it");
  }

  /** Reports that an object has a property that nothing is made of. */
  public void unknownProperty(TreeNode owner, int index, String known) {
    findings.add(
        ReaderRule.UNKNOWN_PROPERTY,
        () ->
            ReaderRule.UNKNOWN_PROPERTY.at(
                path(),
                Optional.of(owner.nameLocation(index)),
                "Property "
                    + Text.quote(owner.name(index))
                    + " is not known here and is left out; correct or remove it"
                    + (known.isEmpty() ? "" : " (known are " + known + ")")));
  }

  /** Reports that an object has a property twice, by names that differ in case. */
  void repeatedProperty(TreeNode owner, int index, int last) {
    findings.add(
        ReaderRule.REPEATED_PROPERTY, () -> RepeatedProperty.finding(path(), owner, index, last));
  }

  /** Reports anything else about what is being read. */
  public void report(FindingKind kind, TreeNode node, Supplier<String> message) {
    report(kind, this::path, node, message);
  }

  private void report(
      FindingKind kind, Supplier<ModelPath> path, TreeNode node, Supplier<String> message) {
    findings.add(kind, () -> kind.at(path.get(), Optional.of(node.location()), message.get()));
  }

  /** Where in the model what is being read goes. */
  public ModelPath path() {
    ModelPath path = ModelPath.root();
    for (int i = 0; i < depth; i++) {
      String name = names[i];
      path = name == null ? path.index(indexes[i]) : path.property(name);
    }
    return path;
  }
}
