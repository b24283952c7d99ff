// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import dev.fresnel.core.text.Text;
import java.util.List;

/**
 * The function {@code fail}, by which a template refuses to be deployed.
 *
 * <p>Source: <a
 * href="https://learn.microsoft.com/en-us/azure/azure-resource-manager/bicep/bicep-functions-flow-control#fail">fail</a>.
 */
final class FailFunction {

  private FailFunction() {}

  static List<Function> all() {
    return List.of(Function.open("fail", 1, 1, FailFunction::fail));
  }

  private static ArmValue fail(Arguments arguments) throws ExpressionException {
    String message = arguments.partialText(0).toString();
    throw arguments.fault("The template fails by its own fail(): " + Text.quote(message));
  }
}
