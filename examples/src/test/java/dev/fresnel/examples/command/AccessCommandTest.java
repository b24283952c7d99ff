// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccessCommandTest {

  private static final String SUBSCRIPTION = "22222222-aaaa-4bbb-8ccc-000000000002";
  private static final String SNAPSHOTS = "Microsoft.Compute/snapshots/write";

  private final CommandRun fresnel = new CommandRun();
  @TempDir private Path folder = Path.of("replaced by JUnit");

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private int ask(String principal, String action, String... rest) throws IOException {
    String[] arguments = {
      "access",
      file("template.json", TemplateTexts.template(TemplateTexts.CONTRIBUTOR)),
      "--subscription",
      SUBSCRIPTION,
      "--principal",
      principal,
      "--action",
      action
    };
    String[] all = new String[arguments.length + rest.length];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    System.arraycopy(rest, 0, all, arguments.length, rest.length);
    return fresnel.run(all);
  }

  @Test
  void whatATemplateDelegatesIsAnsweredWithItsReason() throws IOException {
    assertEquals(0, ask(TemplateTexts.SUPPORT, SNAPSHOTS, "--scope", "web", "--format", "json"));
    assertEquals(
        """
        {
          "principalId": "33333333-aaaa-4bbb-8ccc-000000000003",
          "action": "Microsoft.Compute/snapshots/write",
          "scope": "/subscriptions/22222222-aaaa-4bbb-8ccc-000000000002/resourceGroups/web",
          "allowed": true,
          "eligible": false,
          "because": [
            {
              "kind": "permitted",
              "delegation": {
                "name": "Operations",
                "registrationDefinition": "44444444-0000-4000-8000-000000000001",
                "managedByTenantId": "11111111-aaaa-4bbb-8ccc-000000000001",
                "scope": "/subscriptions/22222222-aaaa-4bbb-8ccc-000000000002"
              },
              "principalId": "33333333-aaaa-4bbb-8ccc-000000000003",
              "role": {
                "id": "b24988ac-6180-42a0-ab88-20f7382dd24c",
                "name": "Contributor"
              },
              "eligible": false,
              "permission": "*",
              "sentence": "Support (33333333-aaaa-4bbb-8ccc-000000000003) holds Contributor at subscription 22222222-aaaa-4bbb-8ccc-000000000002 by definition \\"Operations\\": the role permits \\"*\\""
            }
          ]
        }
        """,
        fresnel.printed());
  }

  @Test
  void theAnswerInWordsNamesThePermission() throws IOException {
    assertEquals(0, ask(TemplateTexts.SUPPORT, SNAPSHOTS));
    assertTrue(
        fresnel
            .printed()
            .startsWith(
                "Allowed: Microsoft.Compute/snapshots/write at /subscriptions/"
                    + SUBSCRIPTION
                    + "\n  Support "),
        fresnel::printed);
  }

  @Test
  void whoIsNotNamedIsNotAllowedUnlessAMemberOfAGroup() throws IOException {
    String engineer = "66666666-0000-4000-8000-000000000006";
    assertEquals(0, ask(engineer, SNAPSHOTS));
    assertTrue(fresnel.printed().startsWith("Not allowed: "), fresnel::printed);
    CommandRun before = new CommandRun();
    assertEquals(
        0,
        before.run(
            "access",
            file("has.json", TemplateTexts.payload(SUBSCRIPTION, TemplateTexts.CONTRIBUTOR)),
            "--subscription",
            SUBSCRIPTION,
            "--principal",
            engineer,
            "--member-of",
            TemplateTexts.SUPPORT,
            "--action",
            SNAPSHOTS));
    assertTrue(before.printed().startsWith("Allowed: "), before::printed);
  }

  @Test
  void anActionThatCanBeNoneIsAWrongOption() throws IOException {
    assertEquals(2, ask(TemplateTexts.SUPPORT, " "));
    assertTrue(fresnel.complained().startsWith("action "), fresnel::complained);
  }

  @Test
  void aFaultyFileGivesOne() throws IOException {
    assertEquals(
        1,
        fresnel.run(
            "access",
            file("none.json", "{"),
            "--subscription",
            SUBSCRIPTION,
            "--principal",
            TemplateTexts.SUPPORT,
            "--action",
            SNAPSHOTS));
    assertTrue(fresnel.complained().contains("LH0020"), fresnel::complained);
  }
}
