// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.impl.LaissezFaireSubTypeValidator;
import dev.fresnel.core.Cloud;
import dev.fresnel.core.Offer;
import dev.fresnel.core.Plan;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.ResourceGroupScope;
import dev.fresnel.core.Scope;
import dev.fresnel.core.Subject;
import dev.fresnel.core.SubscriptionScope;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.finding.RuleId;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.finding.Suppression;
import dev.fresnel.core.fixtures.BareModels;
import dev.fresnel.core.fixtures.CompleteModels;
import dev.fresnel.core.id.OfferId;
import dev.fresnel.core.id.PlanId;
import dev.fresnel.core.id.PublisherId;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.internal.codec.domain.CoreCodecs;
import dev.fresnel.core.json.ModelWriter;
import dev.fresnel.core.path.ModelPath;
import dev.fresnel.core.path.SourceLocation;
import dev.fresnel.core.source.Source;
import dev.fresnel.validation.RuleSettingsReader;
import dev.fresnel.validation.RuleSettingsWriter;
import dev.fresnel.validation.internal.codec.ValidationCodecs;
import dev.fresnel.validation.rule.Circumstances;
import dev.fresnel.validation.settings.AcceptedRefusal;
import dev.fresnel.validation.settings.RuleSettings;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FresnelModuleTest {

  private static final ObjectMapper MAPPER = new ObjectMapper().findAndRegisterModules();

  private static final Finding FINDING =
      Finding.builder()
          .ruleId(RuleId.parse("LH2010"))
          .slug("missing-delete-role")
          .severity(Severity.INFO)
          .ruleSeverity(Severity.WARNING)
          .message("It is missing")
          .path(ModelPath.parse("plans[0].manifest"))
          .location(new SourceLocation("a.json", 3, 9))
          .azureErrorCode("Refused")
          .source(URI.create("https://example.org/"))
          .cause("java.lang.IllegalStateException: x")
          .suppression(
              Suppression.builder()
                  .rule("LH2010")
                  .reason("by us")
                  .expires(LocalDate.of(2030, 12, 31))
                  .build())
          .build();

  private static final Set<String> WITHOUT_CODEC =
      new TreeSet<>(
          List.of(
              // Supertypes: a mapper is asked for one of the types below them.
              "AccessGrant",
              "FindingLimits",
              "FleetDeviation",
              "FleetEntry",
              "FleetFormat",
              "FleetStatus",
              "FleetSummary",
              "GuidIdentifier",
              "Identifier",
              "IdentityRole",
              "RoleGrant",
              "Subject",
              // Scopes are read and written by their common type.
              "ManagementGroupScope",
              "ResourceGroupScope",
              "SubscriptionScope",
              // What reading and testing give along the way.
              "ModelDocument",
              "RuleDocument",
              "RuleMismatch",
              // What happens to customers and offers, which histories are written of.
              "AcceptedPlan",
              "CustomerEvent",
              "CustomerHistory",
              "CutAccess",
              "DelegationResourceId",
              "DeploymentOutcome",
              "DeploymentStep",
              "HeldAssignment",
              "HeldDefinition",
              "ResourceChange",
              "OfferHistory",
              "OfferPublication",
              "OfferStatus",
              "OfferedPlan",
              "PublicationEvent",
              "ResourceChangeKind",
              // What the library concludes, and finds out again from what it concluded it from.
              "AccessReason",
              "AccessReasonKind",
              "AssignedDefinition",
              "ExcessAccess",
              "HeldRole",
              "OutdatedCustomer",
              "OutdatedDelegation",
              "PrincipalActions",
              "RefusalReason",
              "RoleEffect",
              "RoleChoice",
              "RoleChoices",
              "UncoveredAction",
              "RoleCatalogDiff",
              "RoleChange",
              "RoleRefusal",
              "RoleSupport",
              "RoleVerdict",
              // What is pasted or uploaded by hand.
              "AudienceFile",
              "ChecklistField",
              // A choice of the caller, who writes the report.
              "PageFormat",
              "ReportFormat"));

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

  @ParameterizedTest
  @MethodSource("subjects")
  void modelsHaveTheShapeOfFilesAndAreReadBackEqual(Subject subject)
      throws JsonProcessingException {
    assertEquals(
        MAPPER.readTree(ModelWriter.toJson(subject)),
        MAPPER.readTree(MAPPER.writeValueAsString(subject)));
    Class<? extends Subject> type = type(subject);
    assertEquals(subject, MAPPER.readValue(MAPPER.writeValueAsString(subject), type));
    assertEquals(subject, MAPPER.convertValue(MAPPER.valueToTree(subject), type));
  }

  @Test
  void findingsHaveTheShapeOfReports() throws JsonProcessingException {
    assertEquals(
        "{\"ruleId\":\"LH2010\",\"slug\":\"missing-delete-role\",\"severity\":\"INFO\","
            + "\"ruleSeverity\":\"WARNING\",\"azureErrorCode\":\"Refused\","
            + "\"path\":\"plans[0].manifest\",\"file\":\"a.json\",\"line\":3,\"column\":9,"
            + "\"message\":\"It is missing\",\"source\":\"https://example.org/\","
            + "\"cause\":\"java.lang.IllegalStateException: x\",\"suppression\":{"
            + "\"rule\":\"LH2010\",\"reason\":\"by us\",\"expires\":\"2030-12-31\"}}",
        MAPPER.writeValueAsString(FINDING));
    assertEquals(FINDING, MAPPER.readValue(MAPPER.writeValueAsString(FINDING), Finding.class));
    assertEquals(
        "LH2010",
        MAPPER
            .readValue(
                "{\"ruleId\":\"LH2010\",\"slug\":\"s\",\"severity\":\"error\",\"path\":\"$\","
                    + "\"message\":\"m\",\"file\":null,\"line\":null,\"column\":null}",
                Finding.class)
            .ruleId()
            .value());
  }

  @Test
  void resultsOfChecksAreReadByTheTypeOfTheirValue() throws JsonProcessingException {
    TypeReference<Checked<Plan>> type = new TypeReference<>() {};
    Checked<Plan> checked = Checked.of(CompleteModels.PLAN, List.of(FINDING));
    assertEquals(checked, MAPPER.readValue(MAPPER.writeValueAsString(checked), type));
    Checked<Plan> empty = Checked.empty(List.of(FINDING));
    assertEquals(empty, MAPPER.readValue(MAPPER.writeValueAsString(empty), type));
    assertEquals("{\"findings\":[]}", MAPPER.writeValueAsString(Checked.empty(List.of())));
    JsonMappingException thrown =
        assertThrows(
            JsonMappingException.class,
            () -> MAPPER.readValue("{\"value\": {\"id\": \"x\", \"manifest\": 1}}", type));
    assertEquals("value.manifest", path(thrown));
  }

  @Test
  void findingsThatAreNullAreRefused() {
    TypeReference<Checked<Plan>> type = new TypeReference<>() {};
    for (String json : List.of("{\"findings\": [null]}", "{\"findings\": null}")) {
      JsonMappingException thrown =
          assertThrows(JsonMappingException.class, () -> MAPPER.readValue(json, type));
      assertEquals("findings", path(thrown));
    }
  }

  @Test
  void identifiersScopesAndConstantsAreStringsAndKeys() throws JsonProcessingException {
    assertEquals(
        "{\"usGovernment\":\"11111111-1111-4111-8111-111111111111\"}",
        MAPPER.writeValueAsString(Map.of(Cloud.US_GOVERNMENT, CompleteModels.MANAGING_TENANT)));
    assertEquals(
        Map.of(CompleteModels.MANAGING_TENANT, Cloud.CHINA),
        MAPPER.readValue(
            "{\"11111111-1111-4111-8111-111111111111\":\"CHINA\"}",
            new TypeReference<Map<TenantId, Cloud>>() {}));
    assertEquals(
        Map.of(Cloud.PUBLIC, 1),
        MAPPER.readValue("{\"Public\":1}", new TypeReference<Map<Cloud, Integer>>() {}));
    Scope scope = CompleteModels.ASSIGNMENT.scope();
    assertEquals('"' + scope.resourceId() + '"', MAPPER.writeValueAsString(scope));
    assertEquals(scope, MAPPER.readValue(MAPPER.writeValueAsString(scope), Scope.class));
    assertEquals(
        scope, MAPPER.readValue(MAPPER.writeValueAsString(scope), ResourceGroupScope.class));
    assertThrows(
        JsonMappingException.class,
        () -> MAPPER.readValue(MAPPER.writeValueAsString(scope), SubscriptionScope.class));
    assertThrows(
        JsonMappingException.class,
        () -> MAPPER.readValue("{\"mars\":1}", new TypeReference<Map<Cloud, Integer>>() {}));
  }

  @Test
  void ruleSettingsAndCircumstancesAreReadBackEqual() throws JsonProcessingException {
    RuleSettings settings =
        RuleSettings.builder()
            .putSeverity("LH2010", Severity.ERROR)
            .addSuppression(FINDING.suppression().orElseThrow())
            .addAcceptedRefusal(new AcceptedRefusal("owner-role", "historic"))
            .build();
    String json = MAPPER.writeValueAsString(settings);
    assertEquals(settings, MAPPER.readValue(json, RuleSettings.class));
    assertEquals(settings, RuleSettingsReader.read(Source.text("p.json", json)).orThrow());
    assertEquals(
        settings, MAPPER.readValue(RuleSettingsWriter.toJson(settings), RuleSettings.class));
    Circumstances circumstances =
        Circumstances.builder()
            .cloud(Cloud.CHINA)
            .customerTenantId(CompleteModels.CUSTOMER_TENANT)
            .addMissingTenant(CompleteModels.MANAGING_TENANT)
            .deployerRoles(List.of())
            .deployerIsGuest(true)
            .addLiveOffer(CompleteModels.OFFER)
            .build();
    assertEquals(
        circumstances,
        MAPPER.readValue(MAPPER.writeValueAsString(circumstances), Circumstances.class));
  }

  @Test
  void faultyInputIsAnExceptionThatNamesThePath() {
    JsonMappingException thrown =
        assertThrows(
            JsonMappingException.class,
            () ->
                MAPPER.readValue(
                    "{\"publisherId\":\"c\",\"id\":\"o\",\"plans\":[{\"id\":\"p\",\"manifest\":"
                        + "{\"version\":\"1.0.0\"}}]}",
                    Offer.class));
    assertEquals("plans[0].manifest.managedByTenantId", path(thrown));
    assertEquals("Property \"managedByTenantId\" is missing; add it", thrown.getOriginalMessage());
    thrown =
        assertThrows(
            JsonMappingException.class,
            () -> MAPPER.readValue("{\"offer\": 5}", new TypeReference<Map<String, Offer>>() {}));
    assertEquals("offer", path(thrown));
  }

  @Test
  void unknownPropertiesFailOnlyWhereTheMapperSaysSo() throws JsonProcessingException {
    String json =
        "{\"properties\":{\"registrationDefinitionName\":\"n\",\"managedByTenantId\":\"t\",\"x\":1}}";
    assertThrows(
        JsonMappingException.class, () -> MAPPER.readValue(json, RegistrationDefinition.class));
    ObjectMapper lenient =
        JsonMapper.builder()
            .addModule(new FresnelModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    assertEquals("n", lenient.readValue(json, RegistrationDefinition.class).name());
  }

  @Test
  void valuesStandWithinTheUsersOwnTypes() throws JsonProcessingException {
    record Order(PlanId plan, List<TenantId> tenants) {}
    Order order = new Order(PlanId.parse("gold"), List.of(CompleteModels.CUSTOMER_TENANT));
    String json = "{\"plan\":\"gold\",\"tenants\":[\"22222222-2222-4222-8222-222222222222\"]}";
    assertEquals(json, MAPPER.writeValueAsString(order));
    assertEquals(order, MAPPER.readValue(json, Order.class));
  }

  @Test
  void valuesAreReadBackByMappersThatNameTypes() throws JsonProcessingException {
    for (JsonTypeInfo.As place : List.of(JsonTypeInfo.As.WRAPPER_ARRAY, JsonTypeInfo.As.PROPERTY)) {
      ObjectMapper mapper =
          JsonMapper.builder()
              .findAndAddModules()
              .activateDefaultTyping(
                  LaissezFaireSubTypeValidator.instance,
                  ObjectMapper.DefaultTyping.NON_FINAL,
                  place)
              .build();
      Offer offer =
          Offer.builder()
              .publisherId(PublisherId.parse("contoso"))
              .id(OfferId.parse("ops"))
              .build();
      assertEquals(offer, mapper.readValue(mapper.writeValueAsString(offer), Offer.class));
      Map<String, Object> values =
          new HashMap<>(Map.of("offer", offer, "list", new ArrayList<>(List.of(offer))));
      assertEquals(values, mapper.readValue(mapper.writeValueAsString(values), HashMap.class));
    }
  }

  @Test
  void theModuleIsFound() {
    assertTrue(MAPPER.getRegisteredModuleIds().contains(FresnelModule.class.getName()));
  }

  /** Whoever adds a type of values is sent here: give it a codec, or say why it needs none. */
  @Test
  void everyTypeOfValuesHasACodec() throws IOException, ClassNotFoundException {
    Set<String> without = new TreeSet<>();
    for (String module : List.of("core", "validation")) {
      Path sources = Path.of(System.getProperty("fresnel.root"), module, "src/main/java");
      try (Stream<Path> files = Files.walk(sources)) {
        for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
          String name =
              sources.relativize(file).toString().replace(file.getFileSystem().getSeparator(), ".");
          Class<?> type = valueType(name.substring(0, name.length() - ".java".length()));
          if (type != null && !hasCodec(type)) {
            without.add(type.getSimpleName());
          }
        }
      }
    }
    assertEquals(WITHOUT_CODEC, without);
  }

  private static boolean hasCodec(Class<?> type) {
    return CoreCodecs.all().containsKey(type) || ValidationCodecs.all().containsKey(type);
  }

  private static @Nullable Class<?> valueType(String name) throws ClassNotFoundException {
    if (name.contains(".internal.") || name.endsWith("-info")) {
      return null;
    }
    Class<?> type = Class.forName(name);
    boolean value = type.isRecord() || type.isEnum() || type.isSealed();
    return value && Modifier.isPublic(type.getModifiers()) ? type : null;
  }

  private static String path(JsonMappingException thrown) {
    StringBuilder path = new StringBuilder();
    for (JsonMappingException.Reference each : thrown.getPath()) {
      path.append(
          each.getFieldName() == null
              ? "[" + each.getIndex() + "]"
              : (path.isEmpty() ? "" : ".") + each.getFieldName());
    }
    return path.toString();
  }
}
