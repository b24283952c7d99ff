// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.access;

import dev.fresnel.core.ProvisioningState;
import java.util.List;
import java.util.Optional;

/** The number of a definition and the state that the resource provider holds it in, as one. */
final class DefinitionInState {

  private static final int STATE_BITS = 4;
  private static final int STATE_MASK = (1 << STATE_BITS) - 1;
  private static final List<ProvisioningState> STATES = List.of(ProvisioningState.values());
  private static final int SUCCEEDED = STATES.indexOf(ProvisioningState.SUCCEEDED) + 1;

  private DefinitionInState() {}

  static int of(int definition, Optional<ProvisioningState> state) {
    return definition << STATE_BITS | state.map(each -> STATES.indexOf(each) + 1).orElse(0);
  }

  static int definition(int packed) {
    return packed >>> STATE_BITS;
  }

  static Optional<ProvisioningState> state(int packed) {
    int code = packed & STATE_MASK;
    return code == 0 ? Optional.empty() : Optional.of(STATES.get(code - 1));
  }

  /** Whether the definition gives access: it has succeeded, or its state is not known. */
  static boolean isInForce(int packed) {
    int code = packed & STATE_MASK;
    return code == 0 || code == SUCCEEDED;
  }
}
