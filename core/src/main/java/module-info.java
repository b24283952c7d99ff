// SPDX-License-Identifier: Apache-2.0
/**
 * The domain of Azure Lighthouse: immutable types, identifiers, roles, findings, model paths, and
 * access: who can do what, and what changes.
 */
@org.jspecify.annotations.NullMarked
module dev.fresnel.core {
  requires static transitive org.jspecify;
  requires static org.immutables.value.annotations;
  requires com.fasterxml.jackson.annotation;
  requires com.fasterxml.jackson.core;

  exports dev.fresnel.core;
  exports dev.fresnel.core.access;
  exports dev.fresnel.core.finding;
  exports dev.fresnel.core.id;
  exports dev.fresnel.core.json;
  exports dev.fresnel.core.output;
  exports dev.fresnel.core.path;
  exports dev.fresnel.core.role;
  exports dev.fresnel.core.source;
  exports dev.fresnel.core.statement;
  exports dev.fresnel.core.text;
  exports dev.fresnel.core.internal to
      dev.fresnel.validation,
      dev.fresnel.arm;
  exports dev.fresnel.core.internal.codec to
      dev.fresnel.validation,
      dev.fresnel.arm;
  exports dev.fresnel.core.internal.codec.domain to
      dev.fresnel.validation,
      dev.fresnel.arm;
  exports dev.fresnel.core.internal.finding to
      dev.fresnel.validation,
      dev.fresnel.arm;
  exports dev.fresnel.core.internal.hash to
      dev.fresnel.validation;
  exports dev.fresnel.core.internal.json to
      dev.fresnel.validation,
      dev.fresnel.arm;
  exports dev.fresnel.core.internal.key to
      dev.fresnel.validation;
  exports dev.fresnel.core.internal.output to
      dev.fresnel.validation,
      dev.fresnel.arm;
  exports dev.fresnel.core.internal.page to
      dev.fresnel.validation,
      dev.fresnel.arm;
  exports dev.fresnel.core.internal.report to
      dev.fresnel.validation,
      dev.fresnel.arm;
  exports dev.fresnel.core.internal.role to
      dev.fresnel.validation,
      dev.fresnel.arm;
  exports dev.fresnel.core.internal.tree to
      dev.fresnel.validation,
      dev.fresnel.arm;
  exports dev.fresnel.core.internal.wording to
      dev.fresnel.validation,
      dev.fresnel.arm;
}
