// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.role;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.fresnel.core.id.RoleDefinitionId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Compares the shipped roles with the list that they were made of, and their verdicts with Azure's
 * rule computed from that list, without any code of the library.
 */
class BuiltInRolesFactsTest {

  private static final List<String> RESTRICTED_TYPES =
      List.of(
          "*",
          "roleassignments",
          "roledefinitions",
          "classicadministrators",
          "locks",
          "denyassignments");

  /** A line of the list: its members by name, those of permission sets by number and name. */
  private record Line(Map<String, List<String>> members) {

    String one(String name) {
      return members.getOrDefault(name, List.of()).get(0).trim();
    }

    List<String> all(int set, String name) {
      return members.getOrDefault("/permissions/" + set + "/" + name, List.of()).stream()
          .map(String::trim)
          .toList();
    }

    /** The same for every permission set. */
    List<String> all(String name) {
      List<String> all = new ArrayList<>();
      for (int set = 0; set < sets(); set++) {
        all.addAll(all(set, name));
      }
      return all;
    }

    int sets() {
      int sets = 0;
      while (hasSet("/permissions/" + sets + "/")) {
        sets++;
      }
      return sets;
    }

    private boolean hasSet(String prefix) {
      return members.keySet().stream().anyMatch(name -> name.startsWith(prefix));
    }
  }

  private static List<Line> lines = List.of();

  @BeforeAll
  static void readList() throws IOException {
    Path file =
        Path.of(System.getProperty("fresnel.root"), "..", "shared", "facts")
            .resolve("azure-built-in-roles.jsonl");
    assumeTrue(Files.exists(file), "there is no list of roles beside the checkout");
    lines = new ArrayList<>();
    for (String line : Files.readAllLines(file, UTF_8)) {
      lines.add(parse(line));
    }
  }

  @Test
  void shippedRolesAreThoseOfTheList() {
    assertEquals(928, lines.size());
    assertEquals(lines.size(), RoleCatalog.builtIn().size());
    for (Line line : lines) {
      RoleDefinition role = find(line);

      assertEquals(line.one("/name"), role.name());
      assertEquals(RoleType.BUILT_IN, role.type());
      assertEquals(line.sets(), role.permissions().size());
      for (int set = 0; set < line.sets(); set++) {
        Permission permission = role.permissions().get(set);
        assertEquals(line.all(set, "actions"), permission.actions());
        assertEquals(line.all(set, "notActions"), permission.notActions());
        assertEquals(line.all(set, "dataActions"), permission.dataActions());
        assertEquals(line.all(set, "notDataActions"), permission.notDataActions());
        assertEquals(
            line.all(set, "conditional").equals(List.of("true")), permission.conditional());
      }
    }
  }

  @Test
  void verdictsAreThoseOfAzuresRule() {
    Map<String, Integer> counts = new TreeMap<>();
    for (Line line : lines) {
      RoleSupport support = find(line).support();
      Collection<String> expected = expected(line, "NEEDS_ASSIGNABLE_ROLES");

      assertEquals(expected, reasons(support.forAuthorization()), line.one("/name"));
      assertEquals(expected(line, "NEVER_ELIGIBLE"), reasons(support.forEligibleAuthorization()));
      assertEquals(expected(line, "NEVER_ASSIGNABLE"), reasons(support.forAssignableRole()));
      if (expected.isEmpty()) {
        counts.merge("supported", 1, Integer::sum);
      }
      expected.forEach(reason -> counts.merge(reason, 1, Integer::sum));
    }
    System.out.println("Built-in roles for authorizations: " + counts);
  }

  private static Collection<String> expected(Line line, String forUserAccessAdministrator) {
    Collection<String> reasons = new TreeSet<>();
    String name = line.one("/name");
    if (name.equals("Owner")) {
      reasons.add("OWNER");
    }
    if (name.equals("User Access Administrator")) {
      reasons.add(forUserAccessAdministrator);
    } else if (line.all("actions").stream().anyMatch(BuiltInRolesFactsTest::isRestricted)) {
      reasons.add("RESTRICTED_ACTION");
    }
    if (!line.all("dataActions").isEmpty() || !line.all("notDataActions").isEmpty()) {
      reasons.add("DATA_ACTIONS");
    }
    if (name.endsWith("(Deprecated)")) {
      reasons.add("DEPRECATED");
    }
    return reasons;
  }

  private static boolean isRestricted(String action) {
    String lower = action.toLowerCase(Locale.ROOT);
    return lower.equals("microsoft.authorization/*")
        || RESTRICTED_TYPES.stream()
            .map(type -> "microsoft.authorization/" + type)
            .anyMatch(type -> lower.equals(type + "/write") || lower.equals(type + "/delete"));
  }

  private static Collection<String> reasons(RoleVerdict verdict) {
    Collection<String> reasons = new TreeSet<>();
    verdict.refusals().forEach(refusal -> reasons.add(refusal.reason().name()));
    return reasons;
  }

  private static RoleDefinition find(Line line) {
    return RoleCatalog.builtIn().find(RoleDefinitionId.parse(line.one("/id"))).orElseThrow();
  }

  private static Line parse(String line) throws IOException {
    Map<String, List<String>> members = new TreeMap<>();
    try (JsonParser json = new JsonFactory().createParser(line)) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        String path = json.getParsingContext().pathAsPointer().toString();
        if (token == JsonToken.START_OBJECT) {
          members.put(path + "/", List.of());
        } else if (token.isScalarValue()) {
          String list = path.replaceFirst("([sS])/[0-9]+$", "$1");
          members.computeIfAbsent(list, name -> new ArrayList<>()).add(json.getText());
        }
      }
    }
    return new Line(members);
  }
}
