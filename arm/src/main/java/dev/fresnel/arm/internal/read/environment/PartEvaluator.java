// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read.environment;

import dev.fresnel.arm.internal.expression.ArmObject;
import dev.fresnel.arm.internal.expression.ArmString;
import dev.fresnel.arm.internal.expression.ArmValue;
import dev.fresnel.arm.internal.read.ReadSession;
import org.jspecify.annotations.Nullable;

/** Evaluates parts of a document. */
public interface PartEvaluator {

  /** The reading of the document. */
  ReadSession session();

  /** The value of a part. */
  ArmValue evaluate(ArmValue raw);

  /** The value of a property of an object that has not been evaluated; null if it has none. */
  default @Nullable ArmValue property(ArmObject raw, String name) {
    ArmValue value = raw.get(name);
    return value == null ? null : evaluate(value);
  }

  /** A container as it stands; its value, if an expression stands in its place. */
  default @Nullable ArmValue container(@Nullable ArmValue raw) {
    return raw instanceof ArmString ? evaluate(raw) : raw;
  }
}
