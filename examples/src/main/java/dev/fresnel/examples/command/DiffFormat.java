// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fresnel.core.access.AccessDiff;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.role.RoleCatalog;
import dev.fresnel.core.text.Text;
import java.util.List;
import java.util.stream.Collectors;

/** How changes of access are written. */
enum DiffFormat {
  TEXT {
    @Override
    String write(AccessDiff diff, List<Finding> refusals, boolean isDeployment, boolean knowsAll) {
      if (diff.isEmpty()) {
        return (isDeployment
                ? "Everybody keeps the access that they have"
                : "Nobody gains or loses access")
            + (knowsAll ? ".\n" : ", as far as is known.\n");
      }
      return diff.format(ROLES);
    }
  },
  JSON {
    @Override
    String write(AccessDiff diff, List<Finding> refusals, boolean isDeployment, boolean knowsAll)
        throws JsonProcessingException {
      ObjectMapper mapper = JsonMapper.builder().findAndAddModules().build();
      ObjectNode document = mapper.valueToTree(diff);
      if (!refusals.isEmpty()) {
        document.set("findings", mapper.valueToTree(refusals));
      }
      String text = mapper.writerWithDefaultPrettyPrinter().writeValueAsString(document);
      return text.lines().map(line -> Text.printable(line) + "\n").collect(Collectors.joining());
    }
  };

  private static final RoleCatalog ROLES = RoleCatalog.builtIn();

  /**
   * The changes.
   *
   * @param refusals what Azure would refuse of them
   * @param isDeployment whether something is deployed to what a customer has
   * @param knowsAll whether there is nothing that only a deployment knows
   */
  abstract String write(
      AccessDiff diff, List<Finding> refusals, boolean isDeployment, boolean knowsAll)
      throws JsonProcessingException;
}
