// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read.environment;

import dev.fresnel.arm.internal.expression.ArmArray;
import dev.fresnel.arm.internal.expression.ArmObject;
import dev.fresnel.arm.internal.expression.ArmString;
import dev.fresnel.arm.internal.expression.ArmUnknown;
import dev.fresnel.arm.internal.expression.ArmUnknown.Cause;
import dev.fresnel.arm.internal.expression.ArmValue;
import dev.fresnel.arm.internal.expression.EvaluationEnvironment;
import dev.fresnel.arm.internal.expression.Expression;
import dev.fresnel.arm.internal.expression.ExpressionException;
import dev.fresnel.arm.internal.expression.ExpressionException.Kind;
import dev.fresnel.arm.internal.expression.TemplateText;
import dev.fresnel.arm.internal.expression.UnknownSource;
import dev.fresnel.arm.internal.read.ReadSession;
import dev.fresnel.arm.internal.read.TemplateRule;
import dev.fresnel.core.internal.json.JsonString;
import dev.fresnel.core.internal.json.JsonValue;
import dev.fresnel.core.path.ModelPath;
import dev.fresnel.core.path.SourceLocation;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates parts of a document: every string in them that is an expression, by every pass in turn.
 *
 * <p>A fault is reported where the expression stands, once, and gives an unknown value.
 */
public final class TemplateEvaluator implements PartEvaluator {

  /** The work of a fault: finding its place, and telling it from those that were reported. */
  private static final int FAULT_WORK = 200;

  /** Of so many expressions at most the values are remembered. */
  private static final int REMEMBERED = 64;

  private final ReadSession session;
  private final List<Pass> passes;
  private final @Nullable CopyLoop loops;
  private final EvaluationEnvironment[] scopes;

  /** Whether expressions have one value wherever they stand. */
  private final boolean isOnce;

  /** What such expressions gave. */
  private @Nullable IdentityHashMap<Expression, ArmValue> values;

  private TemplateEvaluator(ReadSession session, List<Pass> passes, @Nullable CopyLoop loops) {
    this.session = session;
    this.passes = passes;
    this.loops = loops;
    this.scopes = new EvaluationEnvironment[passes.size()];
    for (int i = 0; i < scopes.length; i++) {
      scopes[i] = passes.get(i).within(loops);
    }
    this.isOnce = loops == null && passes.size() == 1 && session.references() == null;
  }

  /** For a document that nothing evaluates. */
  public static TemplateEvaluator none(ReadSession session) {
    return new TemplateEvaluator(session, List.of(), null);
  }

  @Override
  public ReadSession session() {
    return session;
  }

  /** The same, with a further pass after the others. */
  public TemplateEvaluator then(Pass pass) {
    if (passes.isEmpty()) {
      return new TemplateEvaluator(session, List.of(pass), loops);
    }
    List<Pass> further = new ArrayList<>(passes);
    further.add(pass);
    return new TemplateEvaluator(session, List.copyOf(further), loops);
  }

  /** The same, within a round of a copy loop that makes a property or variable. */
  TemplateEvaluator in(String loop, long index) {
    return new TemplateEvaluator(session, passes, new CopyLoop(loop, index, false, loops));
  }

  /** The same, within a round of a copy loop that makes resources. */
  public TemplateEvaluator inResource(String loop, long index) {
    return new TemplateEvaluator(session, passes, new CopyLoop(loop, index, true, loops));
  }

  @Override
  public ArmValue evaluate(ArmValue raw) {
    if (isPlain(raw)) {
      return raw;
    }
    ArmValue value = raw;
    for (int pass = 0; pass < scopes.length; pass++) {
      value = evaluate(pass, value);
    }
    return value;
  }

  private ArmValue evaluate(int pass, ArmValue value) {
    if (value instanceof ArmString string) {
      return string(pass, string);
    } else if (!(value instanceof ArmArray) && !(value instanceof ArmObject)) {
      return value;
    }
    try {
      session.budget().enter();
    } catch (ExpressionException e) {
      return fault(e, () -> ReadSession.place(value), "nesting");
    }
    try {
      return value instanceof ArmArray array ? array(pass, array) : object(pass, (ArmObject) value);
    } catch (ExpressionException e) {
      return fault(e, () -> ReadSession.place(value), "container");
    } finally {
      session.budget().leave();
    }
  }

  private ArmValue array(int pass, ArmArray array) throws ExpressionException {
    session.budget().madeArray(array.size());
    List<ArmValue> elements = new ArrayList<>(array.size());
    boolean changed = false;
    for (ArmValue element : array.elements()) {
      ArmValue evaluated = evaluate(pass, within(array, element));
      changed |= evaluated != element;
      elements.add(evaluated);
    }
    if (!changed) {
      return array;
    }
    return placed(session.evaluation().bounded(ArmArray.of(elements)), array.origin());
  }

  private ArmValue object(int pass, ArmObject object) throws ExpressionException {
    session.budget().madeObject(object.size());
    ArmObject.Builder builder = new ArmObject.Builder();
    boolean changed = false;
    for (ArmObject.Property property : object.properties()) {
      if (CopyProperty.isLoops(property)) {
        changed = true;
        for (CopyProperty loop : CopyProperty.of((ArmArray) property.value(), this)) {
          builder.put(
              loop.name(), loop.values(this, i -> in(loop.name(), i).evaluate(pass, loop.input())));
        }
        continue;
      }
      String name = name(pass, property.name(), object);
      ArmValue evaluated = evaluate(pass, within(object, property.value()));
      changed |= evaluated != property.value() || !name.equals(property.name());
      builder.put(name, evaluated);
    }
    if (!changed) {
      return object;
    }
    return placed(session.evaluation().bounded(builder.build()), object.origin());
  }

  private String name(int pass, String written, ArmObject object) {
    if (!TemplateText.isExpression(written)) {
      return TemplateText.literal(written);
    }
    ArmValue evaluated = string(pass, (ArmString) placed(ArmString.of(written), object.origin()));
    return evaluated instanceof ArmString name ? name.value() : written;
  }

  private ArmValue string(int pass, ArmString string) {
    String text = string.value();
    JsonValue origin = string.origin();
    if (!TemplateText.isExpression(text)) {
      String literal = TemplateText.literal(text);
      if (literal.length() == text.length()) {
        return string;
      }
      return placed(ArmString.of(literal), origin);
    }
    try {
      ArmValue value = value(pass, session.parse(text));
      boolean isMadeHere = value.origin() == null || value instanceof ArmUnknown;
      return isMadeHere ? placed(value, origin) : value;
    } catch (ExpressionException e) {
      return placed(
          fault(e, () -> place(string, e.offset()), text.substring(1, text.length() - 1)), origin);
    }
  }

  /**
   * The value of an expression. One that stands at several places is evaluated once, but for those
   * in copy loops, those in the defaults of parameters, where functions may give another value each
   * time, and those in a deployment, where references are answered by what is there by then.
   */
  private ArmValue value(int pass, Expression expression) throws ExpressionException {
    if (!isOnce || session.evaluation().isInDefault()) {
      return expression.evaluate(scopes[pass], session.evaluation());
    }
    IdentityHashMap<Expression, ArmValue> made = values;
    if (made == null) {
      made = new IdentityHashMap<>(8);
      values = made;
    }
    ArmValue known = made.get(expression);
    if (known != null) {
      session.budget().enter();
      session.budget().leave();
      return known;
    }
    ArmValue value = expression.evaluate(scopes[pass], session.evaluation());
    if (made.size() < REMEMBERED) {
      made.put(expression, value);
    }
    return value;
  }

  /** A value that was computed by an earlier pass stands where that does which it is part of. */
  private static ArmValue within(ArmValue owner, ArmValue part) {
    boolean isEvaluated =
        part instanceof ArmString || part instanceof ArmArray || part instanceof ArmObject;
    return isEvaluated && part.origin() == null ? placed(part, owner.origin()) : part;
  }

  private static ArmValue placed(ArmValue value, @Nullable JsonValue place) {
    return place == null ? value : value.at(place);
  }

  private ArmUnknown fault(
      ExpressionException e, Supplier<Optional<SourceLocation>> place, String text) {
    session.budget().charge(FAULT_WORK + text.length());
    if (e.kind() == Kind.LIMIT) {
      session.exceeded(place, e.message());
    } else {
      session.report(rule(e.kind()), ModelPath.root(), place, e.message());
    }
    return ArmUnknown.of(Cause.FAULT, "it is at fault", new UnknownSource(text));
  }

  private static TemplateRule rule(Kind kind) {
    return switch (kind) {
      case SYNTAX -> TemplateRule.MALFORMED_EXPRESSION;
      case CYCLE -> TemplateRule.CIRCULAR_REFERENCE;
      default -> TemplateRule.FAILED_EXPRESSION;
    };
  }

  private static Optional<SourceLocation> place(ArmString string, int offset) {
    if (string.origin() instanceof JsonString origin) {
      int unescaped = origin.text().length() - string.value().length();
      return Optional.of(
          unescaped >= 0 && origin.text().endsWith(string.value())
              ? origin.locationOf(offset + unescaped)
              : origin.location());
    }
    return ReadSession.place(string);
  }

  /** Whether nothing in a value of a text is evaluated, so that it need not be gone through. */
  private static boolean isPlain(ArmValue value) {
    if (value instanceof ArmArray array) {
      return array.isLiteral() && array.origin() != null && array.origin().isPlain();
    } else if (value instanceof ArmObject object) {
      return object.isLiteral() && object.origin() != null && object.origin().isPlain();
    }
    return !(value instanceof ArmString);
  }
}
