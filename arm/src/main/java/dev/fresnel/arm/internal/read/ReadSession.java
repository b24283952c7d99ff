// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read;

import dev.fresnel.arm.internal.expression.ArmObject;
import dev.fresnel.arm.internal.expression.ArmUnknown;
import dev.fresnel.arm.internal.expression.ArmUnknown.Cause;
import dev.fresnel.arm.internal.expression.ArmValue;
import dev.fresnel.arm.internal.expression.Budget;
import dev.fresnel.arm.internal.expression.EvaluationSession;
import dev.fresnel.arm.internal.expression.Expression;
import dev.fresnel.arm.internal.expression.ExpressionCache;
import dev.fresnel.arm.internal.expression.ExpressionException;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.internal.codec.Reading;
import dev.fresnel.core.internal.json.JsonValue;
import dev.fresnel.core.internal.json.ReaderRule;
import dev.fresnel.core.path.ModelPath;
import dev.fresnel.core.path.SourceLocation;
import dev.fresnel.core.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One reading of one document: what is told of it, what was used of the limits, what was found. */
final class ReadSession {

  private static final int FINDINGS_LISTED = 500;
  private static final int LIMITS_LISTED = 5;
  private static final int RESOURCES_READ = 5_000;
  private static final long NODES_READ = 500_000;

  private final ReadOptions options;
  private final ExpressionCache expressions;
  private final EvaluationSession evaluation;
  private final Reading reading = new Reading();
  private final Map<String, Expression> longExpressions = new HashMap<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Set<Finding> reported = new HashSet<>();
  private final Set<String> unknownReasons = new HashSet<>();
  private final IdentityHashMap<String, String> lowerCase = new IdentityHashMap<>();
  private int limitsExceeded;
  private int resources;
  private long nodes;

  ReadSession(ReadOptions options, ExpressionCache expressions) {
    this.options = options;
    this.expressions = expressions;
    this.evaluation = new EvaluationSession(expressions.limits());
  }

  ReadOptions options() {
    return options;
  }

  EvaluationSession evaluation() {
    return evaluation;
  }

  Budget budget() {
    return evaluation.budget();
  }

  Reading reading() {
    return reading;
  }

  /** Everything that was found. */
  List<Finding> findings() {
    List<Finding> all = new ArrayList<>(findings);
    all.addAll(reading.findings());
    return all;
  }

  Expression parse(String text) throws ExpressionException {
    if (ExpressionCache.takes(text)) {
      return expressions.parse(text, budget());
    }
    Expression expression = longExpressions.get(text);
    if (expression == null) {
      budget().memory(Expression.memoryOf(text));
      expression = Expression.parse(text, budget());
      longExpressions.put(text, expression);
    }
    return expression;
  }

  /** A text in lower case; of one that many values share, one copy is made. */
  String lowerCase(String text) {
    return lowerCase.computeIfAbsent(text, mixed -> mixed.toLowerCase(Locale.ROOT));
  }

  /** Counts a resource that is about to be read; false if there are too many. */
  boolean countResource(ArmValue resource) {
    if (resources < RESOURCES_READ) {
      resources++;
      return true;
    }
    exceeded(
        place(resource),
        "The document makes more than "
            + RESOURCES_READ
            + " resources, which were read; divide it into several");
    return false;
  }

  /** Counts a value that a definition is made of, alone; false if there are too many. */
  boolean countNode(JsonValue json) {
    return countNodes(1, json);
  }

  /** Counts a value that a definition is made of, with all in it; false if there are too many. */
  boolean countNodes(JsonValue json) {
    return countNodes(json.count(), json);
  }

  private boolean countNodes(long count, JsonValue json) {
    nodes += count;
    if (nodes < NODES_READ) {
      return true;
    }
    exceeded(
        place(json),
        "The definitions of the document hold more than "
            + NODES_READ
            + " values together; divide it into several");
    return false;
  }

  /** Reports a value that no rule can check, once for each reason. */
  void reportUnknown(ArmUnknown unknown, ModelPath path, JsonValue at) {
    if (unknown.cause() != Cause.FAULT && unknownReasons.add(unknown.reason())) {
      String remedy =
          unknown.cause() == Cause.NOT_SUPPLIED ? "; supply it to have all rules applied" : "";
      report(
          TemplateRule.VALUE_NOT_KNOWN,
          path,
          place(at),
          "The value is not known before deployment: " + unknown.reason() + remedy);
    }
  }

  /** Reports that a resource lacks a property. */
  void reportMissing(ArmObject resource, String property) {
    JsonValue at = resource.origin();
    if (at != null) {
      report(
          ReaderRule.MISSING_PROPERTY,
          at,
          "Property " + Text.quote(property) + " is missing; add it");
    }
  }

  /** Reports a fault at the place of a value. */
  void report(ReaderRule rule, JsonValue at, String message) {
    add(rule.at(at.location(), message));
  }

  /** Reports a fault at the place of a value. */
  void report(TemplateRule rule, @Nullable ArmValue at, String message) {
    report(rule, ModelPath.root(), place(at), message);
  }

  void report(
      TemplateRule rule, ModelPath path, Optional<SourceLocation> location, String message) {
    add(rule.at(path, location, message));
  }

  /** Reports that a limit stopped the reading of a part. */
  void exceeded(Optional<SourceLocation> location, String message) {
    if (limitsExceeded++ < LIMITS_LISTED) {
      add(ReaderRule.LIMIT_EXCEEDED.at(ModelPath.root(), location, message));
    }
  }

  private void add(Finding finding) {
    if (findings.size() < FINDINGS_LISTED && reported.add(finding)) {
      findings.add(finding);
    }
  }

  static Optional<SourceLocation> place(@Nullable ArmValue value) {
    return value == null ? Optional.empty() : place(value.origin());
  }

  static Optional<SourceLocation> place(@Nullable JsonValue json) {
    return json == null ? Optional.empty() : Optional.of(json.location());
  }
}
