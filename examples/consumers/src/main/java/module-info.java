// SPDX-License-Identifier: Apache-2.0
/** A user's project as a module. */
module dev.fresnel.consumer {
  requires com.fasterxml.jackson.databind;
  requires dev.fresnel.arm;
}
