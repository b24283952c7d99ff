// SPDX-License-Identifier: Apache-2.0
/** A user's project as a module, with Jackson 3. */
module dev.fresnel.consumer.jackson3 {
  requires dev.fresnel.arm;
  requires tools.jackson.databind;
}
