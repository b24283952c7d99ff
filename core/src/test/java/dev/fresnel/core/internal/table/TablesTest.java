// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.fresnel.core.id.PrincipalId;
import dev.fresnel.core.id.TenantId;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TablesTest {

  private static final String GUID = "01234567-89ab-cdef-fedc-ba9876543210";

  @Test
  void aGuidIsTwoNumbersInEitherCase() {
    GuidBits expected = new GuidBits(0x0123_4567_89AB_CDEFL, 0xFEDC_BA98_7654_3210L);

    assertEquals(expected, GuidBits.at(GUID, 0));
    assertEquals(expected, GuidBits.at("/x/" + GUID.toUpperCase(Locale.ROOT) + "/y", 3));
    assertEquals(GUID, expected.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "01234567-89ab-cdef-fedc-ba987654321",
        "01234567-89ab-cdef-fedc-ba987654321g",
        "g1234567-89ab-cdef-fedc-ba9876543210",
        "01234567089ab-cdef-fedc-ba9876543210",
        "01234567-89ab0cdef-fedc-ba9876543210",
        "01234567-89ab-cdef0fedc-ba9876543210",
        "01234567-89ab-cdef-fedc0ba9876543210",
        "01234567-89-b-cdef-fedc-ba9876543210",
        "01234567-89ab-cdef-fe\u0664c-ba9876543210",
        "01234567-89ab-cdef-fedc-ba98765432\uFF11\uFF10",
        "{1234567-89ab-cdef-fedc-ba987654321}"
      })
  void whatIsNoGuidHasNoNumbers(String text) {
    assertNull(GuidBits.at(text, 0));
    assertNull(GuidBits.of(TenantId.asWritten(text)));
  }

  @Test
  void namesHaveOneNumberInEitherCaseAndKeepTheirFirstSpelling() {
    NameTable names = new NameTable();
    for (int i = 1; i <= 1000; i++) {
      assertEquals(i, names.add("Rg-I" + i));
    }
    NameTable copy = names.trimmed();
    names.add("later");

    assertEquals(500, copy.find("rg-i500"));
    assertEquals(500, copy.find("RG-I500"));
    assertEquals(500, names.add("RG-i500"));
    assertEquals("Rg-I500", copy.name(500));
    assertEquals(0, copy.find("later"));
    assertEquals(1001, names.find("later"));
  }

  @Test
  void principalsHaveOneNumberEach() {
    PrincipalTable principals = new PrincipalTable();
    Set<Integer> numbers = new HashSet<>();
    for (int i = 0; i < 1000; i++) {
      numbers.add(principals.add(PrincipalId.of(new UUID(i % 10, i / 10))));
    }

    assertEquals(1000, numbers.size());
    assertEquals(1000, principals.size());
    assertEquals(1, principals.add(PrincipalId.of(new UUID(0, 0))));
    assertEquals(1000, principals.find(PrincipalId.of(new UUID(9, 99))));
    assertEquals(0, principals.find(PrincipalId.of(new UUID(10, 0))));
    assertEquals(0, principals.add(PrincipalId.asWritten("[parameters('x')]")));
    assertEquals(0, principals.find(PrincipalId.asWritten("[parameters('x')]")));
  }

  @Test
  void columnsGiveBackWhatWasSet() {
    TenantId zero = TenantId.of(new UUID(0, 0));
    TenantId odd = TenantId.asWritten("[subscription().tenantId]");
    GuidColumn column = new GuidColumn();
    for (int row = 0; row < 100; row++) {
      if (row % 4 == 1) {
        column.set(row, TenantId.of(new UUID(row, 7)));
      } else if (row % 4 == 2) {
        column.set(row, row < 50 ? zero : odd);
      }
    }
    GuidColumn copy = column.trimmed(100);
    column.set(101, odd);

    for (int row = 0; row < 100; row++) {
      Optional<TenantId> expected =
          switch (row % 4) {
            case 1 -> Optional.of(TenantId.of(new UUID(row, 7)));
            case 2 -> Optional.of(row < 50 ? zero : odd);
            default -> Optional.empty();
          };
      assertEquals(expected, copy.get(row, TenantId::asWritten));
    }
    assertEquals(Optional.empty(), copy.get(101, TenantId::asWritten));
  }

  @Test
  void aColumnWithoutIdentifiersHasNone() {
    GuidColumn column = new GuidColumn().trimmed(10);

    assertEquals(Optional.empty(), column.get(3, TenantId::asWritten));
  }
}
