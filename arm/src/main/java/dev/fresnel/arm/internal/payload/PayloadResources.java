// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.payload;

import dev.fresnel.core.internal.codec.Reading;
import dev.fresnel.core.internal.codec.domain.ResourceTypes;
import dev.fresnel.core.internal.json.JsonArray;
import dev.fresnel.core.internal.json.JsonMember;
import dev.fresnel.core.internal.json.JsonObject;
import dev.fresnel.core.internal.json.JsonString;
import dev.fresnel.core.internal.json.JsonValue;
import dev.fresnel.core.internal.json.ReaderRule;
import dev.fresnel.core.text.Text;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the resources in what Azure, its command line and its policies give and take. */
final class PayloadResources {

  private static final String POLICY_ASSIGNMENTS = "Microsoft.Authorization/policyAssignments";
  private static final String MARKETPLACE_DEFINITIONS =
      "Microsoft.ManagedServices/marketplaceRegistrationDefinitions";
  private static final String PROPERTIES = "properties";
  private static final String PARAMETERS = "parameters";
  private static final String VALUE = "value";

  private final DelegationTree tree;
  private final Reading in;

  PayloadResources(DelegationTree tree, Reading in) {
    this.tree = tree;
    this.in = in;
  }

  /** Adds what a document holds: one resource or a list of them. */
  void addDocument(JsonValue json) {
    if (json instanceof JsonArray array) {
      array.elements().forEach(this::addResource);
    } else if (json instanceof JsonObject object && object.get(VALUE) instanceof JsonArray list) {
      list.elements().forEach(this::addResource);
      JsonValue next = object.get("nextLink");
      if (next instanceof JsonString) {
        in.report(
            ReaderRule.INCOMPLETE_LIST,
            next.location(),
            "The list goes on at nextLink; fetch the further pages, and read them as well");
      }
    } else {
      addResource(json);
    }
  }

  private void addResource(JsonValue json) {
    if (!(json instanceof JsonObject object)) {
      notAResource(json);
      return;
    }
    String type = text(object.get("type"));
    if (is(type, ResourceTypes.ASSIGNMENTS)) {
      addAssignment(object);
    } else if (is(type, ResourceTypes.DEFINITIONS)) {
      tree.addDefinition(object);
    } else if (is(type, MARKETPLACE_DEFINITIONS)) {
      tree.addDefinition(marketplaceDefinition(object));
    } else if (is(type, POLICY_ASSIGNMENTS) && object.get(PROPERTIES) instanceof JsonObject of) {
      addPolicy(of);
    } else if (!type.isEmpty()) {
      notAResource(object);
    } else {
      addUntyped(object);
    }
  }

  private void addUntyped(JsonObject object) {
    if (object.get(PARAMETERS) instanceof JsonObject) {
      addPolicy(object);
    } else if (object.get(PROPERTIES) instanceof JsonObject properties) {
      if (properties.get("registrationDefinitionId") != null) {
        addAssignment(object);
      } else if (properties.get("managedByTenantId") != null) {
        tree.addDefinition(object);
      } else {
        notAResource(object);
      }
    } else if (!addParameters(object)) {
      notAResource(object);
    }
  }

  private void addAssignment(JsonObject assignment) {
    JsonValue properties = assignment.get(PROPERTIES);
    JsonObject of = properties instanceof JsonObject object ? object : assignment;
    String definitionId = text(of.get("registrationDefinitionId"));
    tree.addAssignment(
        assignment,
        definitionId,
        of.get("registrationDefinition") instanceof JsonObject embedded ? embedded : null);
  }

  private void addPolicy(JsonObject owner) {
    if (!(owner.get(PARAMETERS) instanceof JsonObject parameters) || !addParameters(parameters)) {
      notAResource(owner);
    }
  }

  /** Adds what the parameters of a policy hold; whether they are those of one that is known. */
  private boolean addParameters(JsonObject parameters) {
    JsonValue tenants = valueOf(parameters, "listOfAllowedTenants");
    if (tenants != null) {
      tree.addAllowedTenants(tenants);
      return true;
    } else if (valueOf(parameters, "managedByTenantId") == null) {
      return false;
    }
    tree.addDefinition(
        new ObjectBuilder(parameters)
            .put("name", valueOf(parameters, "registrationName", "registrationDefinitionName"))
            .put(
                PROPERTIES,
                new ObjectBuilder(parameters)
                    .put(
                        "registrationDefinitionName",
                        valueOf(parameters, "managedByName", "mspOfferName"))
                    .put(
                        "description",
                        valueOf(parameters, "managedByDescription", "mspOfferDescription"))
                    .put("managedByTenantId", valueOf(parameters, "managedByTenantId"))
                    .put(
                        "authorizations",
                        valueOf(parameters, "managedByAuthorizations", "authorizations"))
                    .put("eligibleAuthorizations", valueOf(parameters, "eligibleAuthorizations"))
                    .build())
            .build());
    return true;
  }

  /** The value of the first parameter of these names that has one. */
  private static @Nullable JsonValue valueOf(JsonObject parameters, String... names) {
    for (String name : names) {
      if (parameters.get(name) instanceof JsonObject parameter && parameter.get(VALUE) != null) {
        return parameter.get(VALUE);
      }
    }
    return null;
  }

  /** A marketplace definition as a definition: it has the names that people see, and no GUID. */
  private static JsonObject marketplaceDefinition(JsonObject definition) {
    ObjectBuilder properties = new ObjectBuilder(definition);
    if (definition.get(PROPERTIES) instanceof JsonObject written) {
      for (JsonMember member : written.members()) {
        switch (member.name().toLowerCase(Locale.ROOT)) {
          case "offerdisplayname" -> properties.put("registrationDefinitionName", member.value());
          case "publisherdisplayname", "plandisplayname" -> {}
          default -> properties.put(member.name(), member.value());
        }
      }
    }
    return new ObjectBuilder(definition)
        .put(PROPERTIES, properties.build())
        .put("plan", definition.get("plan"))
        .build();
  }

  private void notAResource(JsonValue json) {
    if (!(json instanceof JsonObject object)) {
      in.wrongType(json, "a registration definition or assignment, or a list of them,");
      return;
    }
    String type = text(object.get("type"));
    in.report(ReaderRule.WRONG_TYPE, object.location(), whatItIs(object, type));
  }

  private static String whatItIs(JsonObject object, String type) {
    if (object.get("error") instanceof JsonObject error) {
      return "This is no resource but an error that Azure returned, "
          + Text.quote(text(error.get("code")))
          + ": "
          + Text.quote(text(error.get("message")))
          + "; put its cause right, and fetch the resources again";
    }
    return (type.isEmpty() ? "This object" : "This resource of type " + Text.quote(type))
        + " is neither a registration definition nor an assignment, nor a policy's parameters"
        + " about them; leave it out, or correct it";
  }

  private static boolean is(String type, String expected) {
    return type.equalsIgnoreCase(expected) || type.equalsIgnoreCase(expected + '/');
  }

  static String text(@Nullable JsonValue json) {
    return json instanceof JsonString string ? string.value() : "";
  }
}
