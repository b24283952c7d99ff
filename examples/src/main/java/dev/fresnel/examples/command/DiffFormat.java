// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.fresnel.core.diff.AccessDiff;
import dev.fresnel.core.role.RoleCatalog;

/** How changes of access are written. */
enum DiffFormat {
  TEXT {
    @Override
    String write(AccessDiff diff) {
      return diff.isEmpty() ? "Nobody gains or loses access.\n" : diff.format(ROLES);
    }
  },
  JSON {
    @Override
    String write(AccessDiff diff) throws JsonProcessingException {
      ObjectWriter writer =
          JsonMapper.builder().findAndAddModules().build().writerWithDefaultPrettyPrinter();
      return writer.writeValueAsString(diff) + "\n";
    }
  };

  private static final RoleCatalog ROLES = RoleCatalog.builtIn();

  abstract String write(AccessDiff diff) throws JsonProcessingException;
}
