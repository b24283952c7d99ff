// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import org.jspecify.annotations.Nullable;

/**
 * Compares values as Azure Resource Manager does: deeply, by type and value, the case of strings
 * and of property names counting, the order of properties not.
 */
final class Equality {

  private Equality() {}

  /** Whether two values are equal; null if that depends on what is not known. */
  static @Nullable Boolean compare(ArmValue first, ArmValue second, Budget budget)
      throws ExpressionException {
    budget.steps(1);
    if (first instanceof ArmUnknown a) {
      boolean same = second instanceof ArmUnknown b && a.text().equals(b.text());
      return same ? Boolean.TRUE : null;
    } else if (second instanceof ArmUnknown) {
      return null;
    } else if (first == second && !first.holdsUnknown()) {
      return true;
    } else if (first instanceof ArmArray a && second instanceof ArmArray b) {
      return compareArrays(a, b, budget);
    } else if (first instanceof ArmObject a && second instanceof ArmObject b) {
      return compareObjects(a, b, budget);
    } else if (first instanceof ArmString a && second instanceof ArmString b) {
      budget.steps(Math.min(a.value().length(), b.value().length()) >> 4);
    }
    return first.equals(second);
  }

  private static @Nullable Boolean compareArrays(ArmArray first, ArmArray second, Budget budget)
      throws ExpressionException {
    if (first.size() != second.size()) {
      return false;
    }
    boolean known = true;
    for (int i = 0; i < first.size(); i++) {
      Boolean equal = compare(first.get(i), second.get(i), budget);
      if (equal != null && !equal) {
        return false;
      }
      known &= equal != null;
    }
    return known ? Boolean.TRUE : null;
  }

  private static @Nullable Boolean compareObjects(ArmObject first, ArmObject second, Budget budget)
      throws ExpressionException {
    if (first.size() != second.size()) {
      return false;
    }
    boolean known = true;
    for (ArmObject.Property property : first.properties()) {
      ArmObject.Property other = second.property(property.name());
      if (other == null || !other.name().equals(property.name())) {
        return false;
      }
      Boolean equal = compare(property.value(), other.value(), budget);
      if (equal != null && !equal) {
        return false;
      }
      known &= equal != null;
    }
    return known ? Boolean.TRUE : null;
  }

  /** A number that is the same for equal values; for one that holds no unknown one. */
  static int hash(ArmValue value, Budget budget) throws ExpressionException {
    budget.steps(1);
    int hash = 0;
    if (value instanceof ArmArray array) {
      for (int i = 0; i < array.size(); i++) {
        hash = hash * 31 + hash(array.get(i), budget);
      }
    } else if (value instanceof ArmObject object) {
      for (ArmObject.Property property : object.properties()) {
        hash += property.name().hashCode() ^ hash(property.value(), budget);
      }
    } else {
      hash = value.hashCode();
    }
    return hash;
  }
}
