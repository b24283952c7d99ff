// SPDX-License-Identifier: Apache-2.0
/**
 * Azure Resource Manager templates from the model and back, and one entry point over all modules.
 */
@org.jspecify.annotations.NullMarked
module dev.fresnel.arm {
  requires transitive dev.fresnel.validation;
  requires static transitive org.jspecify;
  requires static org.immutables.value.annotations;
  requires com.fasterxml.jackson.core;
  requires com.fasterxml.jackson.databind;
  requires org.slf4j;
  requires static tools.jackson.core;
  requires static tools.jackson.databind;

  exports dev.fresnel.arm;
  exports dev.fresnel.arm.bundle;
  exports dev.fresnel.arm.compare;
  exports dev.fresnel.arm.jackson;
  exports dev.fresnel.arm.jackson3;
  exports dev.fresnel.arm.onboarding;
  exports dev.fresnel.arm.payload;
  exports dev.fresnel.arm.read;
  exports dev.fresnel.arm.template;

  provides com.fasterxml.jackson.databind.Module with
      dev.fresnel.arm.jackson.FresnelModule;
}
