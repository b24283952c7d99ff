// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read;

import dev.fresnel.arm.internal.expression.ArmArray;
import dev.fresnel.arm.internal.expression.ArmObject;
import dev.fresnel.arm.internal.expression.ArmUnknown;
import dev.fresnel.arm.internal.expression.ArmUnknown.Cause;
import dev.fresnel.arm.internal.expression.ArmValue;
import dev.fresnel.arm.internal.expression.Budget;
import dev.fresnel.arm.internal.expression.EvaluationSession;
import dev.fresnel.arm.internal.expression.Expression;
import dev.fresnel.arm.internal.expression.ExpressionCache;
import dev.fresnel.arm.internal.expression.ExpressionException;
import dev.fresnel.core.internal.json.FindingKind;
import dev.fresnel.core.internal.json.JsonValue;
import dev.fresnel.core.internal.json.ReaderFindings;
import dev.fresnel.core.internal.json.ReaderRule;
import dev.fresnel.core.path.ModelPath;
import dev.fresnel.core.path.SourceLocation;
import dev.fresnel.core.text.Text;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One reading of one document: what is told of it, what was used of the limits, what was found. */
public final class ReadSession {

  private static final int RESOURCES_READ = 5_000;
  private static final long VALUES_READ = 500_000;

  private final ReadOptions options;
  private final ExpressionCache expressions;
  private final EvaluationSession evaluation;
  private final ReaderFindings findings;
  private final Map<String, Expression> longExpressions = new HashMap<>();
  private final Set<String> unknownReasons = new HashSet<>();
  private final @Nullable ReferenceLog references;
  private final SharedTexts<String> lowerCase =
      new SharedTexts<>(mixed -> mixed.toLowerCase(Locale.ROOT));
  private final Set<String> limitsExceeded = new HashSet<>();
  private int resources;
  private long values;

  /**
   * A reading.
   *
   * @param expressions expressions that were parsed before
   * @param findings what was found so far
   */
  public ReadSession(ReadOptions options, ExpressionCache expressions, ReaderFindings findings) {
    this.options = options;
    this.expressions = expressions;
    this.evaluation =
        new EvaluationSession(
            expressions.limits(), options.run().map(DeploymentRun::time).orElse(null));
    this.findings = findings;
    ReferenceSource source = options.run().map(DeploymentRun::references).orElse(null);
    this.references = source == null ? null : new ReferenceLog(source);
  }

  /** What is told of the deployment. */
  public ReadOptions options() {
    return options;
  }

  /** What answers references; null for a document that is only read. */
  public @Nullable ReferenceLog references() {
    return references;
  }

  /** What evaluation shares within the document. */
  public EvaluationSession evaluation() {
    return evaluation;
  }

  /** What evaluation has used. */
  public Budget budget() {
    return evaluation.budget();
  }

  /** What was found. */
  public ReaderFindings findings() {
    return findings;
  }

  /** The expression that a string of a template is. */
  public Expression parse(String text) throws ExpressionException {
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
  public String lowerCase(String text) {
    return lowerCase.get(text);
  }

  /** Counts a resource that is about to be read; false if there are too many. */
  public boolean countResource(ArmValue resource) {
    if (resources < RESOURCES_READ) {
      resources++;
      return true;
    }
    exceeded(
        () -> place(resource),
        "The document makes more than "
            + RESOURCES_READ
            + " resources, which were read; divide it into several");
    return false;
  }

  /** Counts the values that a part of the model is made of; false if there are too many. */
  public boolean countValues(ArmValue value) {
    if (!(value instanceof ArmArray || value instanceof ArmObject) && values < VALUES_READ - 1) {
      values++;
      return true;
    }
    Deque<ArmValue> open = new ArrayDeque<>();
    open.push(value);
    while (!open.isEmpty() && values < VALUES_READ) {
      ArmValue next = open.pop();
      JsonValue origin = next.origin();
      if (next instanceof ArmArray array && !array.isLiteral()) {
        array.elements().forEach(open::push);
      } else if (next instanceof ArmObject object && !object.isLiteral()) {
        object.properties().forEach(property -> open.push(property.value()));
      } else if (next instanceof ArmArray || next instanceof ArmObject) {
        values += origin == null ? 0 : origin.count() - 1;
      }
      values++;
    }
    if (values < VALUES_READ) {
      return true;
    }
    exceeded(
        () -> place(value),
        "The definitions of the document hold more than "
            + VALUES_READ
            + " values together; divide it into several");
    return false;
  }

  /** Reports a value that no rule can check, once for each reason. */
  public void reportUnknown(ArmUnknown unknown, Supplier<ModelPath> path, SourceLocation place) {
    if (unknown.cause() != Cause.FAULT && unknownReasons.add(unknown.reason())) {
      String remedy =
          unknown.cause() == Cause.NOT_SUPPLIED ? "; supply it to have all rules applied" : "";
      report(
          TemplateRule.VALUE_NOT_KNOWN,
          path.get(),
          () -> Optional.of(place),
          "The value is not known before deployment: " + unknown.reason() + remedy);
    }
  }

  /** Reports that a resource lacks a property. */
  public void reportMissing(ArmObject resource, String property) {
    report(
        ReaderRule.MISSING_PROPERTY,
        resource,
        "Property " + Text.quote(property) + " is missing; add it");
  }

  /** Reports a fault at the place of a value. */
  public void report(FindingKind kind, @Nullable ArmValue at, String message) {
    report(kind, ModelPath.root(), () -> place(at), message);
  }

  /** Reports a fault of a part of the model. */
  public void report(
      FindingKind kind,
      ModelPath path,
      Supplier<Optional<SourceLocation>> location,
      String message) {
    findings.add(kind, () -> kind.at(path, location.get(), message));
  }

  /** Reports that a limit stopped the reading of a part, once for each limit. */
  public void exceeded(Supplier<Optional<SourceLocation>> location, String message) {
    if (limitsExceeded.size() < findings.most() && limitsExceeded.add(message)) {
      report(ReaderRule.LIMIT_EXCEEDED, ModelPath.root(), location, message);
    }
  }

  /** Where a value stands in a text. */
  public static Optional<SourceLocation> place(@Nullable ArmValue value) {
    return value == null ? Optional.empty() : place(value.origin());
  }

  /** Where a value begins. */
  public static Optional<SourceLocation> place(@Nullable JsonValue json) {
    return json == null ? Optional.empty() : Optional.of(json.location());
  }
}
