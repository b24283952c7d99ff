// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.steps;

import dev.fresnel.arm.Lighthouse;
import dev.fresnel.core.Offer;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.json.ModelReader;
import dev.fresnel.core.source.Source;
import dev.fresnel.validation.RuleSettingsReader;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Documents that once took minutes or gigabytes to read: each the worst of its kind. Two kinds have
 * tests of their own, the ends of stacks in {@code StackTest}, and what the fuzzer found in the
 * files of {@code fuzz/template}.
 */
enum HostileDocument {
  /** Each of thousands of looped resources kept a copy of one long string. */
  LONG_TEXT_IN_LOOPS(
      6,
      Reading.TEMPLATE,
      size ->
          template(
              "\"big\": \"[padLeft('a', 131072, 'Б')]\"",
              list(
                  size,
                  "{\"type\": \"Microsoft.ManagedServices/registrationAssignments\","
                      + " \"apiVersion\": \"2022-10-01\", \"name\": \"a\", \"copy\": {\"name\":"
                      + " \"l%d\", \"count\": 800}, \"properties\": {\"registrationDefinitionId\":"
                      + " \"[variables('big')]\"}}"))),

  /** A rule kept the product of authorizations and subscriptions. */
  ACCESS_THAT_SUBSCRIPTIONS_SHARE(
      3, Reading.TEMPLATE, size -> template("", sharedDefinition() + ", " + sharing(size))),

  /** A call that searches megabytes was charged as one step. */
  SEARCH_BY_CONTAINS(10, Reading.TEMPLATE, size -> searching(size, "contains")),
  SEARCH_BY_INDEX_OF(10, Reading.TEMPLATE, size -> searching(size, "indexOf")),
  SEARCH_BY_STARTS_WITH(10_000, Reading.TEMPLATE, size -> searching(size, "startsWith")),
  SEARCH_BY_ENDS_WITH(10_000, Reading.TEMPLATE, size -> searching(size, "endsWith")),
  SPLIT(10_000, Reading.TEMPLATE, size -> searching(size, "split")),
  REPLACE(
      10_000,
      Reading.TEMPLATE,
      size -> computing(size, "replace(variables('t'), 'aa', variables('a'))")),
  TRIM(10_000, Reading.TEMPLATE, size -> computing(size, "trim(padLeft('a', 131072))")),

  /** Numbers of a hundred thousand digits were parsed. */
  LONG_INTS(10_000, Reading.TEMPLATE, size -> computing(size, "int(padLeft('1', 131072, '0'))")),
  LONG_FLOATS(
      10_000, Reading.TEMPLATE, size -> computing(size, "float(padLeft('1', 131072, '7'))")),

  /** Every reference to a variable that is not there walked everything. */
  REFERENCES_TO_NOTHING(
      5,
      Reading.TEMPLATE,
      size ->
          template(
              "",
              list(
                      size,
                      "{\"type\": \"Microsoft.Resources/deployments\", \"apiVersion\":"
                          + " \"2021-04-01\", \"name\": \"d%d\", \"location\": \"w\", \"copy\":"
                          + " {\"name\": \"l\", \"count\": 800}, \"properties\": {\"mode\":"
                          + " \"Incremental\", \"template\": {\"resources\": []}}}")
                  + ", {\"type\": \"Microsoft.ManagedServices/registrationDefinitions\","
                  + " \"apiVersion\": \"2022-10-01\", \"name\": \"x\", \"copy\": {\"name\": \"m\","
                  + " \"count\": 100}, \"properties\": {\"copy\": [{\"name\": \"authorizations\","
                  + " \"count\": 800, \"input\": \"[variables('x')]\"}]}}")),

  /** All loops of variables were evaluated again at each reference to one of them. */
  LOOPS_OF_VARIABLES(
      4_000,
      Reading.TEMPLATE,
      size ->
          template(
              "\"copy\": ["
                  + list(size, "{\"name\": \"v%d\", \"count\": 1, \"input\": \"x\"}")
                  + "], \"all\": ["
                  + list(size, "\"[variables('v%d')]\"")
                  + "]",
              definition("string(variables('all'))", ""))),

  /** A name space was looked for behind thousands of others at each call. */
  CALLS_BEHIND_NAME_SPACES(
      10_000,
      Reading.TEMPLATE,
      size ->
          "{\"functions\": ["
              + list(size, "{\"namespace\": \"n%d\", \"members\": {}}")
              + ", {\"namespace\": \"z\", \"members\": {\"f\": {\"output\": {\"value\": \"x\"}}}}],"
              + template(
                      "\"all\": [" + list(size, "\"[z.f()]\"") + "]",
                      definition("string(variables('all'))", ""))
                  .substring(1)),

  /** The place of each fault was found by decoding a line of a megabyte from its start. */
  FAULTS_ON_ONE_LINE(
      30_000,
      Reading.TEMPLATE,
      size -> template("", definition("'x'", list(size, "{\"principalId\": 1, \"x%d\": 1}")))),
  EMPTY_AUTHORIZATIONS_ON_ONE_LINE(
      100_000, Reading.TEMPLATE, size -> template("", definition("'x'", list(size, "{}")))),
  EVALUATED_AUTHORIZATIONS_ON_ONE_LINE(
      60_000,
      Reading.TEMPLATE,
      size ->
          template("", definition("'x'", list(size, "\"[if(equals(%d, -1), 0, json('{}'))]\"")))),
  NUMBERS_AS_PAYLOAD(350_000, Reading.PAYLOAD, size -> "[" + list(size, "1") + "]"),
  EMPTY_PLANS(
      250_000, Reading.OFFER, size -> "{\"offer\": {\"plans\": [" + list(size, "{}") + "]}}"),

  /** Comments were searched again from the start of the document. */
  COMMENTS(
      40_000,
      Reading.TEMPLATE,
      size -> "{\"resources\": [], " + list(size, "\"k%d\"// */\n:// */\n1") + "}"),

  /** Findings had no limit. */
  EMPTY_AUTHORIZATIONS_ON_THEIR_LINES(
      100_000, Reading.TEMPLATE, size -> template("", definition("'x'", list(size, "{}\n")))),
  NUMBERS_AS_SUPPRESSIONS(
      350_000, Reading.SETTINGS, size -> "{\"suppressions\": [" + list(size, "1") + "]}");

  private static final Lighthouse LIGHTHOUSE = Lighthouse.standard();

  /** What documents are read as. */
  private enum Reading {
    TEMPLATE(source -> LIGHTHOUSE.validate(LIGHTHOUSE.read(source)).findings()),
    PAYLOAD(source -> LIGHTHOUSE.readPayloads(List.of(source)).findings()),
    OFFER(source -> ModelReader.read(source, Offer.class).findings()),
    SETTINGS(source -> RuleSettingsReader.read(source).findings());

    @SuppressWarnings(
        "ImmutableEnumChecker") // a lambda without state, which the checker cannot see
    private final Function<Source, List<Finding>> reader;

    Reading(Function<Source, List<Finding>> reader) {
      this.reader = reader;
    }
  }

  private final int whole;
  private final Reading reading;

  @SuppressWarnings("ImmutableEnumChecker") // a lambda without state, which the checker cannot see
  private final IntFunction<String> text;

  HostileDocument(int whole, Reading reading, IntFunction<String> text) {
    this.whole = whole;
    this.reading = reading;
    this.text = text;
  }

  /** The size at which it was hostile. */
  int whole() {
    return whole;
  }

  /** The document of a size. */
  Source source(int size) {
    return Source.text(name(), text.apply(size));
  }

  /** Reads it as what it pretends to be, and has the rules look at it. */
  List<Finding> findings(Source source) {
    return reading.reader.apply(source);
  }

  private static String list(int size, String format) {
    return IntStream.range(0, size)
        .mapToObj(i -> format.replace("%d", Integer.toString(i)))
        .collect(Collectors.joining(", "));
  }

  private static String template(String variables, String resources) {
    return "{\"$schema\":"
        + " \"https://schema.management.azure.com/schemas/2019-08-01/subscriptionDeploymentTemplate.json#\","
        + " \"contentVersion\": \"1.0.0.0\", \"variables\": {"
        + variables
        + "}, \"resources\": ["
        + resources
        + "]}";
  }

  private static String definition(String description, String authorizations) {
    return "{\"type\": \"Microsoft.ManagedServices/registrationDefinitions\", \"apiVersion\":"
        + " \"2022-10-01\", \"name\": \"11111111-2222-3333-4444-555555555555\", \"properties\":"
        + " {\"registrationDefinitionName\": \"x\", \"description\": \"["
        + description
        + "]\", \"managedByTenantId\": \"0d3b6f0e-3a57-4d0c-8f0b-6f2f6a0c7e21\","
        + " \"authorizations\": ["
        + authorizations
        + "]}}";
  }

  private static String computing(int times, String expression) {
    return template(
        "\"a\": \"[concat(padLeft('a', 65535, 'a'), 'b')]\", \"t\": \"[padLeft('a', 131072,"
            + " 'a')]\"",
        definition(
            "string(length(map(range(0, " + times + "), lambda('i', " + expression + "))))", ""));
  }

  private static String searching(int times, String function) {
    return computing(times, function + "(variables('t'), variables('a'))");
  }

  private static String sharedDefinition() {
    return definition("'d'", "")
        .replace(
            "\"authorizations\": []",
            "\"authorizations\": \"[map(range(0, 10000), lambda('i', createObject('principalId',"
                + " guid(string(lambdaVariables('i'))), 'roleDefinitionId',"
                + " 'acdd72a7-3385-48ef-bd42-f606fba81ae7')))]\"");
  }

  private static String sharing(int loops) {
    return list(
        loops,
        "{\"type\": \"Microsoft.Resources/deployments\", \"apiVersion\": \"2021-04-01\", \"name\":"
            + " \"[concat('d%d', copyIndex())]\", \"location\": \"westeurope\", \"subscriptionId\":"
            + " \"[guid('s%d', string(copyIndex()))]\", \"copy\": {\"name\": \"l\", \"count\":"
            + " 800}, \"properties\": {\"mode\": \"Incremental\", \"template\": "
            + template(
                "",
                "{\"type\": \"Microsoft.ManagedServices/registrationAssignments\", \"apiVersion\":"
                    + " \"2022-10-01\", \"name\": \"[guid('a%d', string(copyIndex('l')))]\","
                    + " \"properties\": {\"registrationDefinitionId\":"
                    + " \"/subscriptions/99999999-0000-0000-0000-000000000001/providers/Microsoft.ManagedServices/registrationDefinitions/11111111-2222-3333-4444-555555555555\"}}")
            + "}}");
  }
}
