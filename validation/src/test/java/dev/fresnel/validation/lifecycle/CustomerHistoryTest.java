// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.lifecycle;

import static dev.fresnel.validation.customer.StateFixtures.MORE;
import static dev.fresnel.validation.customer.StateFixtures.OPERATIONS_ID;
import static dev.fresnel.validation.customer.StateFixtures.PRODUCTION;
import static dev.fresnel.validation.customer.StateFixtures.SECOND_ID;
import static dev.fresnel.validation.customer.StateFixtures.WHOLE;
import static dev.fresnel.validation.customer.StateFixtures.assignmentId;
import static dev.fresnel.validation.customer.StateFixtures.delegated;
import static dev.fresnel.validation.customer.StateFixtures.findings;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.core.CustomerSubscription;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.source.Source;
import dev.fresnel.validation.customer.CustomerEvent;
import dev.fresnel.validation.customer.CustomerState;
import dev.fresnel.validation.customer.HeldAssignment;
import dev.fresnel.validation.customer.HeldDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Histories as lines, whole and damaged. */
class CustomerHistoryTest {

  private static final TenantId ELSEWHERE = TenantId.parse("99999999-aaaa-4bbb-8ccc-000000000009");

  /** One event of each kind. */
  private static List<CustomerEvent> all() {
    List<CustomerEvent> events = new ArrayList<>();
    events.addAll(delegated().events());
    events.add(
        new CustomerEvent.SubscriptionChanged(
            CustomerSubscription.of(PRODUCTION).withResourceProviderRegistered(true)));
    events.add(
        new CustomerEvent.DefinitionDeployed(
            HeldDefinition.of(SECOND_ID, MORE.withName("Zweites\nAngebot"))));
    events.add(
        new CustomerEvent.AssignmentDeployed(HeldAssignment.of(assignmentId(WHOLE, 2), SECOND_ID)));
    events.add(new CustomerEvent.AssignmentRemoved(assignmentId(WHOLE, 1)));
    events.add(new CustomerEvent.DefinitionRemoved(OPERATIONS_ID));
    events.add(new CustomerEvent.SubscriptionTransferred(PRODUCTION, ELSEWHERE));
    return events;
  }

  private static CustomerHistory history() {
    CustomerHistory history = CustomerHistory.empty();
    for (CustomerEvent each : all()) {
      history = history.with(each).orThrow();
    }
    return history;
  }

  private static Checked<CustomerHistory> read(String text) {
    return CustomerHistory.read(Source.text("history.jsonl", text));
  }

  @Test
  void whatIsWrittenIsReadBack() {
    CustomerHistory history = history();
    assertEquals(Checked.of(history), read(history.toLines()));
    assertEquals(history.state(), CustomerHistory.replay(history.events()).orThrow());
    assertEquals(all().size() + 1, history.toLines().lines().count());
  }

  @Test
  void theEventsOfAStateLeadToIt() {
    CustomerState state = history().state();
    assertEquals(1, state.assignments().get(0).cut().size());
    assertEquals(state, CustomerHistory.replay(state.events()).orThrow());
  }

  @Test
  void theFormOfLinesStaysAsItIs() {
    List<String> lines = history().toLines().lines().toList();
    assertEquals("{\"format\":\"fresnel-customer-history\",\"version\":1}", lines.get(0));
    assertEquals(
        "{\"event\":\"tenantKnown\",\"tenantId\":\"22222222-aaaa-4bbb-8ccc-000000000002\"}",
        lines.get(1));
    assertEquals(
        "{\"event\":\"assignmentDeployed\",\"id\":\""
            + assignmentId(WHOLE, 1)
            + "\","
            + "\"definitionId\":\""
            + OPERATIONS_ID
            + "\"}",
        lines.get(3));
    assertEquals(
        "{\"event\":\"definitionRemoved\",\"id\":\"" + OPERATIONS_ID + "\"}", lines.get(8));
  }

  @Test
  void aDamagedLineEndsTheReadingAndIsTold() {
    List<String> lines = history().toLines().lines().toList();
    String cut = String.join("\n", lines.subList(0, 4)) + "\n" + lines.get(4).substring(0, 40);
    Checked<CustomerHistory> read = read(cut);
    assertEquals(history().events().subList(0, 3), read.value().orElseThrow().events());
    assertEquals(1, read.errors().size());
    assertEquals("LH0041", read.errors().get(0).ruleId().value());
    assertEquals(5, read.errors().get(0).location().orElseThrow().line());
  }

  @Test
  void anEventWithoutAPartIsADamagedLine() {
    Checked<CustomerHistory> read =
        read(CustomerHistory.header() + "\n{\"event\":\"definitionRemoved\"}\n");
    assertEquals(
        List.of(
            "ERROR LH0041 history.jsonl:3:1 $: Line 3 cannot be read, and what follows it is left"
                + " out: id: Property \"id\" is missing; add it; correct or remove the line"),
        findings(read));
  }

  @Test
  void eventsAndPropertiesOfLaterReleasesArePassedOver() {
    String lines =
        "{\"format\":\"fresnel-customer-history\",\"version\":2,\"by\":\"later\"}\n"
            + "{\"event\":\"moonRose\",\"phase\":3}\n"
            + "{\"event\":\"tenantKnown\",\"tenantId\":\"22222222-aaaa-4bbb-8ccc-000000000002\","
            + "\"mood\":\"good\"}\n";
    Checked<CustomerHistory> read = read(lines);
    assertEquals(1, read.orThrow().events().size());
    assertEquals(
        List.of("LH0024", "LH0042", "LH0042"),
        read.findings().stream().map(each -> each.ruleId().value()).sorted().toList());
  }

  @Test
  void anEventThatDoesNotFitEndsTheReadingAndIsTold() {
    String lines =
        CustomerHistory.header()
            + CustomerHistory.line(new CustomerEvent.DefinitionRemoved(OPERATIONS_ID));
    assertEquals(
        List.of(
            "ERROR LH0043 history.jsonl:2:1 $: Definition "
                + OPERATIONS_ID
                + " cannot have been removed: it is not there"),
        findings(read(lines)));
  }

  @Test
  void onlySoManyFindingsAreListedAndTheRestIsCounted() {
    Checked<CustomerHistory> read =
        read(CustomerHistory.header() + "{\"event\":\"moonRose\"}\n".repeat(1_000));
    assertEquals(201, read.findings().size());
    assertEquals(
        "800 more findings of LH0042 (unknown-event) are not listed; correct what is listed, and"
            + " read the document again",
        read.findings().stream()
            .filter(each -> each.ruleId().value().equals("LH0022"))
            .findFirst()
            .orElseThrow()
            .message());
  }

  @Test
  void valuesOfAnyKindInPlaceOfNamesAreDamage() {
    for (String value : List.of("null", "true", "7", "[]", "{}")) {
      assertEquals("LH0041", read("{\"format\":" + value + "}").errors().get(0).ruleId().value());
      assertTrue(
          !read(CustomerHistory.header() + "{\"event\":" + value + "}").findings().isEmpty());
    }
  }

  @Test
  void somethingElseIsNoHistory() {
    assertEquals("LH0041", read("[1]\n").errors().get(0).ruleId().value());
    assertEquals("LH0041", read("").errors().get(0).ruleId().value());
    assertEquals("LH0041", read("{\"format\":\"other\"}").errors().get(0).ruleId().value());
  }

  @Test
  void appendingTakesAwayALineThatACrashLeft(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("history.jsonl");
    List<CustomerEvent> events = all();
    CustomerHistory.append(file, events.subList(0, 2));
    Files.writeString(file, "{\"event\":\"assign", StandardOpenOption.APPEND);
    CustomerHistory.append(file, events.subList(2, events.size()));
    assertEquals(Checked.of(history()), CustomerHistory.read(Source.file(file)));
    assertEquals(history().toLines(), Files.readString(file));
  }

  @Test
  void aTransferIntoTheManagingTenantEndsItsDelegations() {
    TenantId managing = MORE.managedByTenantId();
    CustomerState after =
        delegated()
            .apply(new CustomerEvent.SubscriptionTransferred(PRODUCTION, managing))
            .orThrow();
    assertEquals(List.of(), after.definitions());
    assertEquals(List.of(), after.assignments());
    CustomerState elsewhere =
        delegated()
            .apply(new CustomerEvent.SubscriptionTransferred(PRODUCTION, ELSEWHERE))
            .orThrow();
    assertEquals(delegated().assignments(), elsewhere.assignments());
  }
}
