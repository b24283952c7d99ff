// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fresnel.arm.Arbitraries;
import dev.fresnel.arm.json.ModelDocument;
import dev.fresnel.arm.read.ArmDocument;
import dev.fresnel.arm.read.ArmReader;
import dev.fresnel.core.Delegation;
import dev.fresnel.core.EligibleAuthorization;
import dev.fresnel.core.Principal;
import dev.fresnel.core.PrincipalType;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.ResourceGroupScope;
import dev.fresnel.core.Scope;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.finding.Finding;
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

  @TestFactory
  Stream<DynamicTest> everyDefinitionAtEveryScope() {
    return RenderCases.scopes().entrySet().stream()
        .flatMap(
            scope ->
                DEFINITIONS.entrySet().stream()
                    .flatMap(
                        definition ->
                            Stream.of(ParameterPlacement.values())
                                .map(
                                    placement ->
                                        DynamicTest.dynamicTest(
                                            scope.getKey()
                                                + "/"
                                                + definition.getKey()
                                                + "/"
                                                + placement,
                                            () ->
                                                assertReadBack(
                                                    definition.getValue(),
                                                    scope.getValue(),
                                                    placement)))));
  }

  @Property(tries = 200)
  void anyDefinitionInTheTemplate(@ForAll("definitions") RegistrationDefinition definition) {
    assertReadBack(definition, TemplateScope.subscription(), ParameterPlacement.INLINE);
  }

  @Property(tries = 100)
  void anyDefinitionInAParametersFile(@ForAll("definitions") RegistrationDefinition definition) {
    assertReadBack(definition, TemplateScope.subscription(), ParameterPlacement.FILE);
  }

  @Provide
  Arbitrary<RegistrationDefinition> definitions() {
    return Arbitraries.definitions();
  }

  private static void assertReadBack(
      RegistrationDefinition definition, TemplateScope scope, ParameterPlacement placement) {
    DeploymentTemplate template =
        TemplateRenderer.render(
            definition, scope, RenderOptions.defaults().withParameters(placement));
    Checked<ArmDocument> read = read(template);
    List<ModelDocument<Delegation>> delegations = read.orThrow().delegations();
    assertEquals(1, delegations.size());
    RegistrationDefinition back = delegations.get(0).value().definition();
    assertEquals(inTemplates(definition), inTemplates(withIdOf(definition, back)));
    assertEquals(List.of(), read.errors().stream().map(Finding::format).toList());
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
        ? ArmReader.standard()
            .read("template", template.toText(), "parameters", parameters.get().toText())
        : ArmReader.standard().read("template", template.toText());
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
