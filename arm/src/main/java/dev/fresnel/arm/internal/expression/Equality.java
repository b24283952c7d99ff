// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Compares values as Azure Resource Manager does: deeply, by type and value, the case of strings
 * and of property names counting, the order of properties not. Takes no stack however deep they
 * are.
 */
final class Equality {

  private final Budget budget;
  private final Deque<ArmValue> open = new ArrayDeque<>();
  private boolean isDecided = true;

  private Equality(Budget budget) {
    this.budget = budget;
  }

  /** Whether two values are equal. */
  static Answer compare(ArmValue first, ArmValue second, Budget budget) throws ExpressionException {
    budget.work(1);
    if (!(first instanceof ArmArray) && !(first instanceof ArmObject)) {
      return compareAlone(first, second, budget);
    }
    return new Equality(budget).run(first, second);
  }

  /** Whether two values are equal for certain; no, if finding out takes beyond all measure. */
  static boolean areEqual(ArmValue first, ArmValue second) {
    try {
      return compare(first, second, new Budget(Limits.standard())) == Answer.YES;
    } catch (ExpressionException e) {
      return false;
    }
  }

  private Answer run(ArmValue first, ArmValue second) throws ExpressionException {
    push(first, second);
    while (!open.isEmpty()) {
      ArmValue b = open.pop();
      ArmValue a = open.pop();
      budget.work(1);
      Answer answer;
      if (a == b && !a.holdsUnknown()) {
        answer = Answer.YES;
      } else if (a instanceof ArmArray x && b instanceof ArmArray y) {
        answer = Answer.of(pushElements(x, y));
      } else if (a instanceof ArmObject x && b instanceof ArmObject y) {
        answer = Answer.of(pushProperties(x, y));
      } else {
        answer = compareAlone(a, b, budget);
      }
      if (answer == Answer.NO) {
        return answer;
      }
      isDecided &= answer == Answer.YES;
    }
    return isDecided ? Answer.YES : Answer.UNDECIDED;
  }

  private void push(ArmValue first, ArmValue second) {
    open.push(first);
    open.push(second);
  }

  private boolean pushElements(ArmArray first, ArmArray second) {
    if (first.size() != second.size()) {
      return false;
    }
    for (int i = first.size() - 1; i >= 0; i--) {
      push(first.get(i), second.get(i));
    }
    return true;
  }

  private boolean pushProperties(ArmObject first, ArmObject second) throws ExpressionException {
    if (first.size() != second.size()) {
      return false;
    }
    for (ArmObject.Property property : first.properties()) {
      budget.read(property.name().length());
      ArmObject.Property other = second.exact(property.name());
      if (other == null) {
        return false;
      }
      push(property.value(), other.value());
    }
    return true;
  }

  /** Compares two values of which not both are arrays, and not both objects. */
  private static Answer compareAlone(ArmValue first, ArmValue second, Budget budget)
      throws ExpressionException {
    if (first instanceof ArmUnknown unknown) {
      return compareUnknown(unknown, second, budget);
    } else if (second instanceof ArmUnknown unknown) {
      return compareUnknown(unknown, first, budget);
    } else if (first instanceof ArmString a && second instanceof ArmString b) {
      budget.read(a.value().length() == b.value().length() ? a.value().length() : 0);
    }
    return Answer.of(first.equals(second));
  }

  private static Answer compareUnknown(ArmUnknown unknown, ArmValue other, Budget budget)
      throws ExpressionException {
    PartialText text = other.asText();
    if (text == null) {
      return unknown.isString() ? Answer.NO : Answer.UNDECIDED;
    }
    budget.read((long) unknown.segments().weight() + text.weight());
    Answer answer = unknown.segments().isSameAs(text);
    boolean isString = other instanceof ArmString || ((ArmUnknown) other).isString();
    return answer == Answer.YES && isString != unknown.isString() ? Answer.UNDECIDED : answer;
  }

  /** A number that is the same for equal values; for one that holds no unknown one. */
  static int hash(ArmValue value, Budget budget) throws ExpressionException {
    Deque<ArmValue> values = new ArrayDeque<>();
    Deque<Integer> factors = new ArrayDeque<>();
    int hash = 0;
    @Nullable ArmValue next = value;
    int factor = 1;
    while (next != null) {
      budget.work(1);
      if (next instanceof ArmArray array) {
        hash += factor * array.size();
        int place = 1;
        for (ArmValue element : array.elements()) {
          place = place * 31 + 1;
          values.push(element);
          factors.push(factor * place);
        }
      } else if (next instanceof ArmObject object) {
        hash += factor * ~object.size();
        for (ArmObject.Property property : object.properties()) {
          budget.read(property.name().length());
          values.push(property.value());
          factors.push(factor * (property.name().hashCode() | 1));
        }
      } else {
        budget.read(next instanceof ArmString string ? string.value().length() : 0);
        hash += factor * (next.hashCode() + 7);
      }
      next = values.poll();
      factor = next == null ? 0 : factors.pop();
    }
    return hash;
  }
}
