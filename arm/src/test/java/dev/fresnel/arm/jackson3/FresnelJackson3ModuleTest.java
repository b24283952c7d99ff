// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.jackson3;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.fresnel.core.Cloud;
import dev.fresnel.core.Offer;
import dev.fresnel.core.Plan;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.Subject;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.finding.RuleId;
import dev.fresnel.core.fixtures.BareModels;
import dev.fresnel.core.fixtures.CompleteModels;
import dev.fresnel.core.id.PlanId;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.path.ModelPath;
import dev.fresnel.validation.Validator;
import dev.fresnel.validation.rule.Circumstances;
import dev.fresnel.validation.settings.RuleSettings;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.json.JsonMapper;

class FresnelJackson3ModuleTest {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .findAndAddModules()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();
  private static final ObjectMapper MAPPER_2 = new ObjectMapper().findAndRegisterModules();

  static Stream<Subject> subjects() {
    return Stream.concat(CompleteModels.subjects().stream(), BareModels.subjects().stream());
  }

  private static Class<? extends Subject> type(Subject subject) {
    return Stream.of(subject.getClass().getInterfaces())
        .filter(Subject.class::isAssignableFrom)
        .findFirst()
        .orElseThrow()
        .asSubclass(Subject.class);
  }

  /** A value of each kind that is not an enum: identifiers, parts of models, findings, settings. */
  static Stream<Object> values() {
    return Stream.of(
        CompleteModels.MANAGING_TENANT,
        PlanId.parse("gold"),
        CompleteModels.PLAN.manifest().version(),
        CompleteModels.PLAN,
        CompleteModels.ASSIGNMENT.scope(),
        RuleId.parse("LH2010"),
        ModelPath.parse("plans[0]"),
        Checked.of(CompleteModels.PLAN, List.of()),
        RuleSettings.builder().build(),
        Circumstances.builder().cloud(Cloud.CHINA).build());
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void modelsAreTheBytesOfTheOtherModuleAndAreReadBackEqual(Subject subject) throws Exception {
    String json = MAPPER.writeValueAsString(subject);
    assertEquals(MAPPER_2.writeValueAsString(subject), json);
    Class<? extends Subject> type = type(subject);
    assertEquals(subject, MAPPER.readValue(json, type));
    assertEquals(subject, MAPPER.convertValue(MAPPER.valueToTree(subject), type));
  }

  @ParameterizedTest
  @MethodSource("values")
  void otherValuesAreTheBytesOfTheOtherModule(Object value) throws Exception {
    assertEquals(MAPPER_2.writeValueAsString(value), MAPPER.writeValueAsString(value));
  }

  @ParameterizedTest
  @MethodSource("values")
  void mappersWithoutAModuleFailInsteadOfLosingData(Object value) {
    DatabindException thrown =
        assertThrows(DatabindException.class, () -> JsonMapper.shared().writeValueAsString(value));
    assertTrue(
        String.valueOf(thrown.getMessage()).contains("FresnelJackson3Module"),
        String.valueOf(thrown.getMessage()));
    com.fasterxml.jackson.databind.JsonMappingException thrown2 =
        assertThrows(
            com.fasterxml.jackson.databind.JsonMappingException.class,
            () -> new ObjectMapper().writeValueAsString(value));
    assertTrue(
        String.valueOf(thrown2.getMessage()).contains("FresnelModule"),
        String.valueOf(thrown2.getMessage()));
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void modelsAreNotWrittenWithoutAModule(Subject subject) {
    assertThrows(
        DatabindException.class, () -> JsonMapper.shared().writeValueAsString(List.of(subject)));
  }

  @Test
  void resultsOfChecksAreReadByTheTypeOfTheirValue() {
    TypeReference<Checked<Offer>> type = new TypeReference<>() {};
    Checked<Offer> checked = Validator.standard().validate(CompleteModels.OFFER);
    assertEquals(checked, MAPPER.readValue(MAPPER.writeValueAsString(checked), type));
    DatabindException thrown =
        assertThrows(
            DatabindException.class, () -> MAPPER.readValue("{\"findings\": [null]}", type));
    assertEquals("dev.fresnel.core.finding.Checked[\"findings\"]", thrown.getPathReference());
  }

  @Test
  void identifiersAndConstantsAreKeys() {
    Map<TenantId, Cloud> map = Map.of(CompleteModels.MANAGING_TENANT, Cloud.US_GOVERNMENT);
    String json = "{\"11111111-1111-4111-8111-111111111111\":\"usGovernment\"}";
    assertEquals(json, MAPPER.writeValueAsString(map));
    assertEquals(map, MAPPER.readValue(json, new TypeReference<Map<TenantId, Cloud>>() {}));
    assertThrows(
        DatabindException.class,
        () -> MAPPER.readValue("{\"mars\":1}", new TypeReference<Map<Cloud, Integer>>() {}));
  }

  @Test
  void faultyInputIsAnExceptionThatNamesThePath() {
    DatabindException thrown =
        assertThrows(
            DatabindException.class,
            () ->
                MAPPER.readValue(
                    "[{\"publisherId\":\"c\",\"id\":\"o\",\"plans\":[{\"id\":\"p\",\"manifest\":"
                        + "{\"version\":\"1.0.0\"}}]}]",
                    new TypeReference<List<Offer>>() {}));
    assertEquals("Property \"managedByTenantId\" is missing; add it", thrown.getOriginalMessage());
    assertTrue(
        thrown
            .getPathReference()
            .endsWith("[\"manifest\"]->dev.fresnel.core.Offer[\"managedByTenantId\"]"),
        thrown.getPathReference());
    assertThrows(DatabindException.class, () -> MAPPER.readValue("5", Plan.class));
  }

  @Test
  void unknownPropertiesFailOnlyWhereTheMapperSaysSo() {
    String json =
        "{\"properties\":{\"registrationDefinitionName\":\"n\",\"managedByTenantId\":\"t\",\"x\":1.5}}";
    assertThrows(
        DatabindException.class, () -> MAPPER.readValue(json, RegistrationDefinition.class));
    JsonMapper lenient =
        JsonMapper.builder()
            .addModule(new FresnelJackson3Module())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    assertEquals("n", lenient.readValue(json, RegistrationDefinition.class).name());
  }

  @Test
  void theModuleIsFound() {
    assertTrue(
        MAPPER.registeredModules().stream()
            .map(JacksonModule::getModuleName)
            .anyMatch("fresnel"::equals));
  }
}
