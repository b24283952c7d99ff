// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fresnel.arm.read.ArmDocument;
import dev.fresnel.core.finding.Checked;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What whole templates give that need more of the language than one expression shows. */
class TemplateLanguageTest {

  private static String name(String sections, String name) {
    Checked<ArmDocument> read = TestTemplate.read(sections, name);
    assertEquals(List.of(), TestTemplate.errors(read));
    return TestTemplate.nameIn(read);
  }

  private static final String FUNCTIONS =
      """
      "functions": [
        {
          "namespace": "contoso",
          "members": {
            "title": {
              "parameters": [{"name": "x", "type": "string"}],
              "output": {
                "type": "string",
                "value": "[format('{0} {1}', variables('brand'), parameters('X'))]"
              }
            },
            "twice": {
              "parameters": [{"name": "x", "type": "string"}],
              "output": {
                "type": "string",
                "value": "[concat(contoso.title(parameters('x')), contoso.title(parameters('x')))]"
              }
            }
          }
        },
        {"namespace": "contoso", "members": {"title": {"output": {"value": "the second"}}}}
      ],
      "variables": {"brand": "[variables('maker')]", "maker": "Contoso"},
      """;

  @Test
  void functionsUseVariablesAndEachOther() {
    assertEquals("Contoso Ops", name(FUNCTIONS, "[contoso.title('Ops')]"));
    assertEquals("Contoso aContoso a", name(FUNCTIONS, "[CONTOSO.Twice('a')]"));
  }

  @Test
  void aVariableThatNeedsItselfThroughAFunctionIsACircle() {
    String circle = FUNCTIONS.replace("\"Contoso\"", "\"[contoso.title('x')]\"");
    Checked<ArmDocument> read = TestTemplate.read(circle, "[contoso.title('Ops')]");
    assertEquals(
        List.of("LH5003 The value of variable \"brand\" depends on itself; break the circle"),
        TestTemplate.errors(read));
  }

  @Test
  void namesThatDifferInCaseAreKeptApart() {
    String sections = "\"variables\": {\"o\": {\"abc\": \"[concat('1')]\", \"ABC\": \"2\"}},";
    String items =
        "[join(map(items(variables('o')), lambda('i', format('{0}={1}',"
            + " lambdaVariables('i').key, lambdaVariables('i').value))), ',')]";
    Checked<ArmDocument> read = TestTemplate.read(sections, items);
    assertEquals("abc=1,ABC=2", TestTemplate.nameIn(read));
  }

  @Test
  void whatOnlyAzureKnowsOfTheSubscriptionIsNoFault() {
    Checked<ArmDocument> read =
        TestTemplate.read(
            "",
            "\"condition\": \"[empty(subscription().managedByTenants)]\",",
            "[string(tenant().country)]");
    assertEquals(List.of(), TestTemplate.errors(read));
  }

  @Test
  void aTemplateFailsByItsOwnFunction() {
    String sections =
        "\"parameters\": {\"title\": {\"type\": \"string\", \"defaultValue\": \"\"}},";
    Checked<ArmDocument> read =
        TestTemplate.read(
            sections, "[if(empty(parameters('title')), fail('no title'), parameters('title'))]");
    assertEquals(
        List.of("LH5002 The template fails by its own fail(): \"no title\""),
        TestTemplate.errors(read));
  }

  @Test
  void loopsWhoseNamesAreExpressionsAreFoundByThem() {
    String sections =
        """
        "variables": {
          "copy": [
            {"name": "[concat('l', 'ist')]", "count": 2, "input": "[copyIndex('list')]"},
            {"name": "[variables('list')[0]]", "count": 1, "input": "x"}
          ]
        },
        """;
    Checked<ArmDocument> read = TestTemplate.read(sections, "[string(variables('list'))]");
    assertEquals("[0,1]", TestTemplate.nameIn(read));
  }
}
