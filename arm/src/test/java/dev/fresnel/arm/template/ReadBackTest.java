// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fresnel.arm.read.ArmDocument;
import dev.fresnel.arm.read.ArmReader;
import dev.fresnel.core.ApiVersion;
import dev.fresnel.core.Delegation;
import dev.fresnel.core.EligibleAuthorization;
import dev.fresnel.core.Principal;
import dev.fresnel.core.PrincipalType;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.ResourceGroupScope;
import dev.fresnel.core.Scope;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.fixtures.AnyDelegations;
import dev.fresnel.core.json.ModelDocument;
import dev.fresnel.core.source.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is rendered is read back as it was, but for what templates have no room for. */
class ReadBackTest {

  private static final Map<String, RegistrationDefinition> DEFINITIONS =
      Map.of(
          "plain", Definitions.operations(),
          "eligible", Definitions.withEligible(Definitions.operations()),
          "marketplace", Definitions.fromMarketplace(Definitions.operations()),
          "bare", Definitions.bare(),
          "hostile", Definitions.hostile());

  private static final ArmReader READER =
      ArmReader.standard().forSubscription(RenderCases.SUBSCRIPTION);

  @TestFactory
  Stream<DynamicTest> everyDefinitionAtEveryScope() {
    return RenderCases.scopes().entrySet().stream()
        .flatMap(
            scope ->
                DEFINITIONS.entrySet().stream()
                    .map(
                        definition ->
                            DynamicTest.dynamicTest(
                                scope.getKey() + "/" + definition.getKey(),
                                () ->
                                    options(definition.getValue())
                                        .forEach(
                                            options ->
                                                assertReadBack(
                                                    definition.getValue(),
                                                    scope.getValue(),
                                                    options)))));
  }

  /** All versions that can express a definition, all seeds, each with and without parameters. */
  private static Stream<RenderOptions> options(RegistrationDefinition definition) {
    RenderOptions defaults = RenderOptions.defaults();
    boolean eligible = !definition.eligibleAuthorizations().isEmpty();
    Stream<RenderOptions> versions =
        Stream.of(ApiVersion.values())
            .filter(version -> version.hasEligibleAuthorizations() || !eligible)
            .map(defaults::withApiVersion);
    return Stream.concat(versions, Stream.of(NameSeed.values()).map(defaults::withNameSeed))
        .flatMap(each -> Stream.of(ParameterPlacement.values()).map(each::withParameters));
  }

  @Property(tries = 300)
  void anyDefinition(
      @ForAll("definitions") RegistrationDefinition definition,
      @ForAll("scopes") TemplateScope scope,
      @ForAll ParameterPlacement placement,
      @ForAll NameSeed seed) {
    RenderOptions options = RenderOptions.defaults().withParameters(placement).withNameSeed(seed);
    assertReadBack(definition, scope, options);
  }

  @TestFactory
  Stream<DynamicTest> whatIsReadOfAnyGoldenCaseIsRenderedAlikeEverAfter() {
    return RenderCases.all().entrySet().stream()
        .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> assertSettled(each.getValue())));
  }

  private static void assertSettled(DeploymentTemplate template) {
    Checked<ArmDocument> read = read(template);
    Optional<DeploymentTemplate> once = renderAgain(read, template);
    if (once.isEmpty()) {
      assertEquals(List.of("LH5020"), ids(read), "only policies about delegations have none");
      return;
    }
    Checked<ArmDocument> readAgain = read(once.get());
    assertEquals(value(read), value(readAgain));
    assertSameFiles(once.get(), renderAgain(readAgain, once.get()).orElseThrow());
  }

  /** What was read; at fault is nothing but identifiers that are expressions in the model. */
  private static ArmDocument value(Checked<ArmDocument> read) {
    assertEquals(
        List.of(),
        read.errors().stream()
            .filter(finding -> !finding.message().contains("is no expression here"))
            .map(Finding::format)
            .toList());
    return read.value().orElseThrow();
  }

  private static List<String> ids(Checked<?> read) {
    return read.findings().stream().map(finding -> finding.ruleId().value()).toList();
  }

  /** What is rendered of what was read of a template; empty if it delegates nothing. */
  private static Optional<DeploymentTemplate> renderAgain(
      Checked<ArmDocument> read, DeploymentTemplate template) {
    RenderOptions options =
        RenderOptions.defaults()
            .withParameters(
                template.parameters().isPresent()
                    ? ParameterPlacement.FILE
                    : ParameterPlacement.INLINE);
    return value(read).delegations().stream()
        .map(ModelDocument::value)
        .map(each -> TemplateRenderer.render(each.definition(), scope(each, template), options))
        .findFirst();
  }

  private static TemplateScope scope(Delegation delegation, DeploymentTemplate template) {
    return template.target() == DeploymentTarget.MANAGEMENT_GROUP
        ? TemplateScope.managementGroup()
        : TemplateScope.of(delegation.assignments());
  }

  private static void assertSameFiles(DeploymentTemplate expected, DeploymentTemplate actual) {
    assertEquals(expected.toText(), actual.toText());
    assertEquals(
        expected.parameters().map(DeploymentParameters::toText),
        actual.parameters().map(DeploymentParameters::toText));
  }

  @Provide
  Arbitrary<TemplateScope> scopes() {
    return net.jqwik.api.Arbitraries.of(RenderCases.scopes().values());
  }

  @Provide
  Arbitrary<RegistrationDefinition> definitions() {
    return AnyDelegations.definitions().filter(ReadBackTest::hasNameOfOneSegment);
  }

  /** A name with a slash is a name and more to Azure, which refuses it. */
  private static boolean hasNameOfOneSegment(RegistrationDefinition definition) {
    return definition.id().map(id -> !id.value().contains("/")).orElse(true);
  }

  private static void assertReadBack(
      RegistrationDefinition definition, TemplateScope scope, RenderOptions options) {
    DeploymentTemplate template = TemplateRenderer.render(definition, scope, options);
    Checked<ArmDocument> read = read(template);
    List<ModelDocument<Delegation>> delegations = value(read).delegations();
    assertEquals(1, delegations.size());
    RegistrationDefinition back = withIdOf(definition, delegations.get(0).value().definition());
    assertEquals(inTemplates(definition), inTemplates(back));
    assertSameFiles(template, TemplateRenderer.render(back, scope, options));
    assertSettled(template);
    assertEquals(
        scopes(scope),
        delegations.get(0).value().assignments().stream()
            .map(assignment -> assignment.scope())
            .map(ReadBackTest::kind)
            .toList());
  }

  private static Checked<ArmDocument> read(DeploymentTemplate template) {
    Optional<DeploymentParameters> parameters = template.parameters();
    return parameters.isPresent()
        ? READER.read(
            Source.text("template", template.toText()),
            Source.text("parameters", parameters.get().toText()))
        : READER.read(Source.text("template", template.toText()));
  }

  private static List<String> scopes(TemplateScope scope) {
    return scope instanceof TemplateScope.WithinSubscription within
        ? within.targets().stream()
            .map(target -> target.resourceGroup().map(name -> name.value()).orElse("subscription"))
            .toList()
        : List.of("subscription");
  }

  private static String kind(Scope scope) {
    return scope instanceof ResourceGroupScope group
        ? group.resourceGroupName().value()
        : "subscription";
  }

  /** A definition without a name of its own gets a computed one. */
  private static RegistrationDefinition withIdOf(
      RegistrationDefinition original, RegistrationDefinition back) {
    return original.id().isPresent() ? back : back.withId(Optional.empty());
  }

  /** What kind of object a principal is has no place in a template. */
  private static RegistrationDefinition inTemplates(RegistrationDefinition definition) {
    return definition
        .withAuthorizations(
            definition.authorizations().stream()
                .map(each -> each.withPrincipal(untyped(each.principal())))
                .toList())
        .withEligibleAuthorizations(
            definition.eligibleAuthorizations().stream().map(ReadBackTest::untyped).toList());
  }

  private static EligibleAuthorization untyped(EligibleAuthorization each) {
    return each.withPrincipal(untyped(each.principal()))
        .withJustInTimeAccessPolicy(
            each.justInTimeAccessPolicy()
                .map(
                    policy ->
                        policy.withManagedByTenantApprovers(
                            policy.managedByTenantApprovers().stream()
                                .map(ReadBackTest::untyped)
                                .toList())));
  }

  private static Principal untyped(Principal principal) {
    return principal.withType(PrincipalType.UNKNOWN);
  }
}
