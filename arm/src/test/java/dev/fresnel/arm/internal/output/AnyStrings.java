// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.output;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Strings of any characters, and of those that mean something to one language or another. */
public final class AnyStrings extends DomainContextBase {

  @Provide
  Arbitrary<String> strings() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(30),
        Arbitraries.strings()
            .withChars("[]'\"\\${}`()#\n\r\t\u0000\u202e\u2019\ud83d\ude00a")
            .ofMaxLength(12));
  }
}
