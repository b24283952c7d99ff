// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.compare;

import static dev.fresnel.arm.compare.CustomerTexts.FIRST;
import static dev.fresnel.arm.compare.CustomerTexts.OPERATIONS;
import static dev.fresnel.arm.compare.CustomerTexts.OTHER_TENANT;
import static dev.fresnel.arm.compare.CustomerTexts.READER;
import static dev.fresnel.arm.compare.CustomerTexts.SECOND;
import static dev.fresnel.arm.compare.CustomerTexts.SUBSCRIPTION;
import static dev.fresnel.arm.compare.CustomerTexts.TENANT;
import static dev.fresnel.arm.compare.CustomerTexts.assignment;
import static dev.fresnel.arm.compare.CustomerTexts.assignmentAlone;
import static dev.fresnel.arm.compare.CustomerTexts.definition;
import static dev.fresnel.arm.compare.CustomerTexts.definitionId;
import static dev.fresnel.arm.compare.CustomerTexts.template;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.arm.Lighthouse;
import dev.fresnel.arm.read.ArmDocument;
import dev.fresnel.arm.template.RenderOptions;
import dev.fresnel.arm.template.TemplateRenderer;
import dev.fresnel.arm.template.TemplateScope;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.id.ResourceGroupName;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.source.Source;
import dev.fresnel.validation.customer.CustomerState;
import dev.fresnel.validation.customer.Deployment;
import dev.fresnel.validation.customer.DeploymentOutcome;
import dev.fresnel.validation.customer.ResourceChange;
import dev.fresnel.validation.customer.ResourceChangeKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Documents that go to one subscription. */
class JointDeploymentTest {

  private static final Lighthouse LIGHTHOUSE = Lighthouse.standard().forSubscription(SUBSCRIPTION);

  private static Checked<ArmDocument> read(String name, String text) {
    return LIGHTHOUSE.read(Source.text(name, text));
  }

  private static List<String> errors(Checked<?> checked) {
    return checked.errors().stream()
        .map(each -> each.ruleId() + " " + each.location().orElseThrow().file())
        .toList();
  }

  private static List<ResourceChangeKind> kinds(Checked<DeploymentOutcome> outcome) {
    return outcome.value().orElseThrow().resources().stream().map(ResourceChange::kind).toList();
  }

  @Test
  void theLaterOfTwoThatExcludeEachOtherIsRefused() {
    Checked<DeploymentOutcome> outcome =
        LIGHTHOUSE.deployAll(
            CustomerState.unknown().mayHaveMore(),
            List.of(
                read("a.json", template(definition(OPERATIONS, TENANT, READER))),
                read("b.json", template(definition(OPERATIONS, OTHER_TENANT, READER)))));
    assertEquals(List.of("LH6014 b.json"), errors(outcome));
    assertEquals(List.of(ResourceChangeKind.CREATED, ResourceChangeKind.REFUSED), kinds(outcome));
  }

  @Test
  void anAssignmentFindsItsDefinitionInAnotherDocument() {
    Checked<DeploymentOutcome> outcome =
        LIGHTHOUSE.deployAll(
            CustomerState.unknown(),
            List.of(
                read("a.json", template(definition(OPERATIONS, TENANT, READER))),
                read("b.json", template(assignmentAlone(FIRST, definitionId(OPERATIONS))))));
    assertEquals(List.of(), errors(outcome));
    assertTrue(
        outcome.findings().stream().noneMatch(each -> each.ruleId().value().equals("LH5014")),
        () -> outcome.findings().stream().map(Finding::format).toList().toString());
    assertEquals(1, outcome.value().orElseThrow().access().changes().size());
  }

  @Test
  void whatIsNotListedMayBeThere() {
    List<Checked<ArmDocument>> documents =
        List.of(read("b.json", template(assignmentAlone(FIRST, definitionId(OPERATIONS)))));
    assertEquals(
        List.of(), errors(LIGHTHOUSE.deployAll(CustomerState.unknown().mayHaveMore(), documents)));
    assertEquals(
        List.of("LH6018 b.json"), errors(LIGHTHOUSE.deployAll(CustomerState.unknown(), documents)));
  }

  @Test
  void theTenantThatIsToldIsTheCustomers() {
    Checked<DeploymentOutcome> outcome =
        LIGHTHOUSE
            .forCustomer(TenantId.parse(TENANT))
            .deployAll(
                CustomerState.unknown(),
                List.of(read("a.json", template(definition(OPERATIONS, TENANT, READER)))));
    assertEquals(List.of("LH4001 a.json"), errors(outcome));
  }

  @Test
  void errorsOfOneDocumentRefuseNothingOfAnother() {
    Checked<DeploymentOutcome> outcome =
        LIGHTHOUSE.deployAll(
            CustomerState.unknown(),
            List.of(
                read(
                    "a.json",
                    template(
                        definition(OPERATIONS, TENANT, READER),
                        assignment(FIRST, definitionId(OPERATIONS)),
                        assignment(SECOND, definitionId(OPERATIONS)))),
                read("b.json", template(assignmentAlone(FIRST, definitionId(OPERATIONS))))));
    assertEquals(List.of("LH4004 a.json"), errors(outcome));
    assertEquals(ResourceChangeKind.UNCHANGED, kinds(outcome).get(3));
  }

  @Test
  void whatIsRenderedHasTheIdsThatItsDeploymentGives() {
    RegistrationDefinition definition =
        read("a.json", template(definition(OPERATIONS, TENANT, READER)))
            .value()
            .orElseThrow()
            .delegations()
            .get(0)
            .value()
            .definition()
            .withId(Optional.empty());
    var template =
        TemplateRenderer.render(
            definition,
            TemplateScope.resourceGroups(
                ResourceGroupName.parse("web"), ResourceGroupName.parse("data")),
            RenderOptions.defaults());
    Deployment planned = template.at(SUBSCRIPTION).deployment();
    Checked<DeploymentOutcome> first = LIGHTHOUSE.deploy(CustomerState.unknown(), planned);
    CustomerState state = first.value().orElseThrow().next();
    assertEquals(2, state.assignments().size());
    Checked<DeploymentOutcome> again =
        LIGHTHOUSE.deployAll(state, List.of(read("rendered.json", template.toJson())));
    assertEquals(
        List.of(
            ResourceChangeKind.UNCHANGED,
            ResourceChangeKind.UNCHANGED,
            ResourceChangeKind.UNCHANGED),
        kinds(again));
    assertEquals(state, again.value().orElseThrow().next());
  }
}
