// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.output;

import dev.fresnel.arm.internal.expression.DeploymentLevel;

/** How a language writes the expressions that templates have, from parts that are written. */
public interface ExpressionSyntax {

  /** The value of a parameter. */
  String parameter(String name);

  /** The value of a variable. */
  String variable(String name);

  /** A constant, which needs no escape in any language. */
  String text(String constant);

  /** A call of a template function. */
  String call(String function, String... arguments);

  /** Constant texts and values by turns, a text first, as one string. */
  String joined(String... textsAndValues);

  /** A value where another one equals a third one, else null. */
  String valueIf(String tested, String expected, String value);

  /** The id of the subscription that the template is deployed to. */
  String subscriptionId();

  /** The name of the management group that the template is deployed to. */
  String managementGroupName();

  /** The region in which Azure keeps the record of the deployment. */
  String deploymentLocation();

  /** The element of a loop's array that the current turn is about. */
  String currentElement(String array);

  /** The number of a loop's current turn, from zero. */
  String currentTurn();

  /**
   * The id of a resource.
   *
   * @param symbol the resource's symbolic name; empty if the template does not make the resource
   */
  String idOf(String symbol, DeploymentLevel level, String type, String name);

  /** The id of a resource within a resource group. */
  String idInResourceGroup(String resourceGroup, String type, String name);

  /**
   * The id of a resource that a module makes, as an output of the module; empty in a language in
   * which modules have no outputs.
   *
   * @param repeated whether the module is repeated; the current turn's output is meant then
   */
  String idFromModule(String module, boolean repeated, String resource);

  /** A property that a resource has once it is deployed, such as {@code identity.principalId}. */
  String propertyOf(String symbol, String id, String apiVersion, String path);
}
