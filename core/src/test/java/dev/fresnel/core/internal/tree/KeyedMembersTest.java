// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.core.internal.json.JsonReader;
import dev.fresnel.core.source.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyedMembersTest {

  private static final NodeKeys KEYS = new NodeKeys(List.of("name", "type"), List.of("id"));

  private static TreeNode object(String json) {
    return JsonReader.read(Source.text("object.json", json)).value().orElseThrow();
  }

  @Test
  void aKeyHasTheMemberOfItsNameIgnoringCase() {
    TreeNode object = object("{\"id\": 1, \"TYPE\": 2}");
    KeyedMembers members = object.members(KEYS);
    assertEquals(2, members.size());
    assertEquals(NodeKeys.IGNORED, members.keyOf(0));
    assertEquals(1, members.keyOf(1));
    assertFalse(members.has(0));
    assertEquals(-1, members.lastOf(0));
    assertNull(members.value(object, 0));
    assertTrue(members.has(1));
    assertSame(object.value(1), members.value(object, 1));
    assertFalse(members.hasUnknown());
    assertFalse(members.hasRepeated());
  }

  @Test
  void ofMembersWithOneKeyTheLastCounts() {
    TreeNode object = object("{\"name\": 1, \"type\": 2, \"Name\": 3}");
    KeyedMembers members = object.members(KEYS);
    assertTrue(members.hasRepeated());
    assertEquals(2, members.lastOf(0));
    assertSame(object.value(2), members.value(object, 0));
    assertFalse(members.hasUnknown());
  }

  @Test
  void ignoredAndUnknownMembersAreNoRepeatedOnes() {
    TreeNode object = object("{\"id\": 1, \"ID\": 2, \"scope\": 3, \"plan\": 4}");
    KeyedMembers members = object.members(KEYS);
    assertTrue(members.hasUnknown());
    assertFalse(members.hasRepeated());
    assertEquals(NodeKeys.UNKNOWN, members.keyOf(2));
  }

  @Test
  void anObjectWithoutMembersHasNoKey() {
    KeyedMembers members = object("{}").members(KEYS);
    assertEquals(0, members.size());
    assertFalse(members.has(0) || members.has(1));
    assertFalse(members.hasUnknown());
  }
}
