// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.command;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.fresnel.core.access.AccessChange;
import dev.fresnel.core.access.AccessDiff;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.role.RoleCatalog;
import java.io.IOException;
import java.util.List;

/** How changes of access are written. */
enum DiffFormat {
  TEXT {
    @Override
    void write(
        Appendable out,
        AccessDiff diff,
        List<Finding> refusals,
        boolean isDeployment,
        boolean knowsAll)
        throws IOException {
      if (diff.isEmpty()) {
        out.append(
            (isDeployment
                    ? "Everybody keeps the access that they have"
                    : "Nobody gains or loses access")
                + (knowsAll ? ".\n" : ", as far as is known.\n"));
      }
      diff.writeTo(out, RoleCatalog.builtIn());
    }
  },
  JSON {
    @Override
    void write(
        Appendable out,
        AccessDiff diff,
        List<Finding> refusals,
        boolean isDeployment,
        boolean knowsAll)
        throws IOException {
      ObjectMapper mapper = JsonMapper.builder().findAndAddModules().build();
      PrintableLines lines = new PrintableLines(out);
      try (JsonGenerator json = mapper.createGenerator(lines)) {
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setPrettyPrinter(
            new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
        json.writeStartObject();
        json.writeArrayFieldStart("changes");
        for (AccessChange change : diff.changes()) {
          mapper.writeValue(json, change);
        }
        json.writeEndArray();
        if (!refusals.isEmpty()) {
          json.writeFieldName("findings");
          mapper.writeValue(json, refusals);
        }
        json.writeEndObject();
      }
      lines.write('\n');
    }
  };

  /**
   * Writes the changes one after the other, since there may be more than fit in memory.
   *
   * @param refusals what Azure would refuse of them
   * @param isDeployment whether something is deployed to what a customer has
   * @param knowsAll whether there is nothing that only a deployment knows
   */
  abstract void write(
      Appendable out,
      AccessDiff diff,
      List<Finding> refusals,
      boolean isDeployment,
      boolean knowsAll)
      throws IOException;
}
