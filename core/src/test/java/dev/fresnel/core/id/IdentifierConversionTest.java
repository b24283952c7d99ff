// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.id;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.core.finding.RuleId;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JUnit and other libraries make identifiers of texts by themselves, strictly. */
class IdentifierConversionTest {

  private static final String GUID = "acdd72a7-3385-48ef-bd42-f606fba81ae7";

  static Stream<Class<?>> identifiers() {
    return Stream.of(
        TenantId.class,
        SubscriptionId.class,
        PrincipalId.class,
        RoleDefinitionId.class,
        RegistrationDefinitionId.class,
        RegistrationAssignmentId.class,
        ResourceGroupName.class,
        PublisherId.class,
        OfferId.class,
        PlanId.class,
        ManifestVersion.class,
        RuleId.class);
  }

  @ParameterizedTest
  @MethodSource("identifiers")
  void oneStaticMethodAloneTakesAText(Class<?> type) {
    assertEquals(
        List.of("valueOf"),
        Arrays.stream(type.getMethods())
            .filter(method -> Modifier.isStatic(method.getModifiers()))
            .filter(method -> method.getReturnType().equals(type))
            .filter(
                method -> Arrays.equals(method.getParameterTypes(), new Class<?>[] {String.class}))
            .map(Method::getName)
            .toList());
  }

  @ParameterizedTest
  @MethodSource("identifiers")
  void whatIsMalformedIsRefusedWithTheValueNamed(Class<?> type)
      throws ReflectiveOperationException {
    Method valueOf = type.getMethod("valueOf", String.class);
    InvocationTargetException thrown =
        assertThrows(InvocationTargetException.class, () -> valueOf.invoke(null, "no id!"));
    String cause = String.valueOf(thrown.getCause());
    assertTrue(cause.startsWith("java.lang.IllegalArgumentException: "), cause);
    assertTrue(cause.endsWith("not \"no id!\""), cause);
  }

  @ParameterizedTest
  @ValueSource(strings = GUID)
  void aTenant(TenantId id) {
    assertEquals(TenantId.parse(GUID), id);
  }

  @ParameterizedTest
  @ValueSource(strings = GUID)
  void aSubscription(SubscriptionId id) {
    assertEquals(SubscriptionId.parse(GUID), id);
  }

  @ParameterizedTest
  @ValueSource(strings = GUID)
  void aPrincipal(PrincipalId id) {
    assertEquals(PrincipalId.parse(GUID), id);
  }

  @ParameterizedTest
  @ValueSource(strings = GUID)
  void aRole(RoleDefinitionId id) {
    assertEquals(RoleDefinitionId.parse(GUID), id);
  }

  @ParameterizedTest
  @CsvSource(GUID + "," + GUID)
  void definitionsAndAssignments(RegistrationDefinitionId definition, RegistrationAssignmentId id) {
    assertEquals(RegistrationDefinitionId.parse(GUID), definition);
    assertEquals(RegistrationAssignmentId.parse(GUID), id);
  }

  @ParameterizedTest
  @CsvSource("web, contoso, operations, gold, 1.2.5, LH2003")
  void whatIsNoGuid(
      ResourceGroupName group,
      PublisherId publisher,
      OfferId offer,
      PlanId plan,
      ManifestVersion version,
      RuleId rule) {
    assertEquals(ResourceGroupName.parse("web"), group);
    assertEquals(PublisherId.parse("contoso"), publisher);
    assertEquals(OfferId.parse("operations"), offer);
    assertEquals(PlanId.parse("gold"), plan);
    assertEquals(ManifestVersion.parse("1.2.5"), version);
    assertEquals(RuleId.parse("LH2003"), rule);
  }
}
