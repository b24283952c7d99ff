// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.fresnel.core.access.AccessDiff;
import dev.fresnel.core.role.RoleCatalog;

/** How changes of access are written. */
enum DiffFormat {
  TEXT {
    @Override
    String write(AccessDiff diff, boolean knowsAll) {
      if (diff.isEmpty()) {
        return "Nobody gains or loses access" + (knowsAll ? ".\n" : ", as far as is known.\n");
      }
      return diff.format(ROLES);
    }
  },
  JSON {
    @Override
    String write(AccessDiff diff, boolean knowsAll) throws JsonProcessingException {
      ObjectWriter writer =
          JsonMapper.builder().findAndAddModules().build().writerWithDefaultPrettyPrinter();
      return writer.writeValueAsString(diff) + "\n";
    }
  };

  private static final RoleCatalog ROLES = RoleCatalog.builtIn();

  /**
   * The changes.
   *
   * @param knowsAll whether there is nothing that only a deployment knows
   */
  abstract String write(AccessDiff diff, boolean knowsAll) throws JsonProcessingException;
}
