// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HashCodesTest {

  @Test
  void aCodeIsNewOnce() {
    HashCodes codes = new HashCodes(3);
    assertTrue(codes.add(7));
    assertTrue(codes.add(-7));
    assertFalse(codes.add(7));
    assertFalse(codes.add(-7));
  }

  @Test
  void zeroIsACodeAsAnyOther() {
    HashCodes codes = new HashCodes(2);
    assertTrue(codes.add(1));
    assertTrue(codes.add(0));
    assertFalse(codes.add(0));
  }

  @Test
  void codesThatBelongAtOnePlaceAreToldApart() {
    HashCodes codes = new HashCodes(4);
    for (int i = 1; i <= 4; i++) {
      assertTrue(codes.add(i << 16 | 0xFFFF));
    }
    for (int i = 1; i <= 4; i++) {
      assertFalse(codes.add(i << 16 | 0xFFFF));
    }
  }

  @Test
  void anyNumberOfCodesIsTakenAsASetTakesThem() {
    for (int most = 0; most <= 70; most++) {
      Random random = new Random(most);
      HashCodes codes = new HashCodes(most);
      Set<Integer> expected = new HashSet<>();
      for (int i = 0; i < most; i++) {
        int code = random.nextInt(2 * most);
        assertEquals(expected.add(code), codes.add(code), most + ": " + code);
      }
    }
  }
}
