// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.template.policy;

import dev.fresnel.arm.internal.output.TemplateExpression;
import dev.fresnel.arm.internal.template.ResourceNames;

/**
 * What a policy and its assignment are called: by the GUID of the offer.
 *
 * @param names what the resources of the definition are called
 */
record PolicyNames(ResourceNames names) {

  private static final String DEFINITION_PREFIX = "lighthouse-";
  private static final String ASSIGNMENT_PREFIX = "lh-";

  /** What Azure allows to the name of an assignment at a management group is 24 characters. */
  private static final int DIGITS_IN_ASSIGNMENT_NAME = 20;

  /** The name of the policy. */
  String definition() {
    return DEFINITION_PREFIX + names.ofOffer();
  }

  /** The name of the assignment. */
  String assignment() {
    String digits = names.ofOffer().replace("-", "");
    return ASSIGNMENT_PREFIX + digits.substring(0, DIGITS_IN_ASSIGNMENT_NAME);
  }

  /** The expression that gives {@link #definition} of the offer's GUID. */
  static TemplateExpression definition(TemplateExpression guid) {
    return TemplateExpression.joined(DEFINITION_PREFIX, guid);
  }

  /** The expression that gives {@link #assignment} of the offer's GUID. */
  static TemplateExpression assignment(TemplateExpression guid) {
    TemplateExpression digits =
        TemplateExpression.call(
            "replace", guid, TemplateExpression.text("-"), TemplateExpression.text(""));
    return TemplateExpression.joined(
        ASSIGNMENT_PREFIX,
        TemplateExpression.call(
            "take", digits, TemplateExpression.number(DIGITS_IN_ASSIGNMENT_NAME)));
  }
}
