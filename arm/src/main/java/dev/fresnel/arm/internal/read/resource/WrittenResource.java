// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read.resource;

import dev.fresnel.arm.internal.expression.ArmObject;
import dev.fresnel.arm.internal.expression.ArmString;
import dev.fresnel.arm.internal.expression.ArmValue;
import dev.fresnel.arm.internal.read.environment.TemplateEnvironment;
import dev.fresnel.arm.internal.read.environment.TemplateEvaluator;
import dev.fresnel.core.internal.json.JsonValue;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A resource as it stands in a template, in one round of its copy loop; its name and its scope are
 * evaluated once.
 */
public final class WrittenResource {

  private final ArmObject raw;
  private final TemplateEvaluator evaluator;
  private final TemplateEnvironment environment;
  private @Nullable ArmValue name;
  private boolean isNameEvaluated;
  private @Nullable String lowerCaseName;
  private @Nullable ArmValue scope;
  private boolean isScopeEvaluated;

  /**
   * A resource.
   *
   * @param raw the resource, not evaluated, which has a place in the document
   * @param evaluator what evaluates it, in this round
   * @param environment the template that it stands in
   */
  public WrittenResource(
      ArmObject raw, TemplateEvaluator evaluator, TemplateEnvironment environment) {
    this.raw = raw;
    this.evaluator = evaluator;
    this.environment = environment;
  }

  /** The resource, not evaluated. */
  public ArmObject raw() {
    return raw;
  }

  /** What evaluates it. */
  public TemplateEvaluator evaluator() {
    return evaluator;
  }

  /** The template that it stands in, as it is deployed once. */
  public TemplateEnvironment environment() {
    return environment;
  }

  /** Where it stands. */
  public JsonValue place() {
    return Objects.requireNonNull(raw.origin(), "raw.origin()");
  }

  /** The value of a property; null if it has none. */
  public @Nullable ArmValue property(String property) {
    return evaluator.property(raw, property);
  }

  /** The name; null if it has none. */
  public @Nullable ArmValue name() {
    if (!isNameEvaluated) {
      name = property("name");
      isNameEvaluated = true;
    }
    return name;
  }

  /** The name in lower case; null if it has none, or one that is no string that is known. */
  public @Nullable String lowerCaseName() {
    if (lowerCaseName == null && name() instanceof ArmString text) {
      lowerCaseName = text.value().toLowerCase(Locale.ROOT);
    }
    return lowerCaseName;
  }

  /** The scope that it names; null if it names none. */
  public @Nullable ArmValue scope() {
    if (!isScopeEvaluated) {
      scope = property("scope");
      isScopeEvaluated = true;
    }
    return scope;
  }
}
