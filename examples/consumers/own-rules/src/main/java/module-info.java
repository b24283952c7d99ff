// SPDX-License-Identifier: Apache-2.0
/** Rules of a service provider's own. */
module dev.fresnel.consumer.rules {
  requires dev.fresnel.arm;

  provides dev.fresnel.validation.rule.Rule with
      dev.fresnel.consumer.rules.GroupWithoutPrefix;
}
