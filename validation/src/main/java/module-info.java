// SPDX-License-Identifier: Apache-2.0
/** The rules that Azure and the marketplace enforce, the engine that runs them, and reports. */
@org.jspecify.annotations.NullMarked
module dev.fresnel.validation {
  requires transitive dev.fresnel.core;
  requires static transitive org.jspecify;
  requires static org.immutables.value.annotations;
  requires com.fasterxml.jackson.core;
  requires org.slf4j;

  exports dev.fresnel.validation;
  exports dev.fresnel.validation.customer;
  exports dev.fresnel.validation.fleet;
  exports dev.fresnel.validation.lifecycle;
  exports dev.fresnel.validation.publication;
  exports dev.fresnel.validation.report;
  exports dev.fresnel.validation.rule;
  exports dev.fresnel.validation.settings;
  exports dev.fresnel.validation.testing;
  exports dev.fresnel.validation.internal.codec to
      dev.fresnel.arm;

  uses dev.fresnel.validation.rule.Rule;
}
