# Delegates a subscription with the Azure SDK for Python.
# Usage: python3 onboarding.py ENDPOINT CERTIFICATE SUBSCRIPTION
import sys

from azure.core.credentials import AccessToken
from azure.core.exceptions import HttpResponseError
from azure.mgmt.managedservices import ManagedServicesClient
from azure.mgmt.resource import ResourceManagementClient

endpoint, certificate, subscription = sys.argv[1:]


class AnyToken:
    def get_token(self, *scopes, **options):
        return AccessToken("any", 4_000_000_000)


azure = {
    "base_url": endpoint,
    "credential_scopes": [endpoint + "/.default"],
    "connection_verify": certificate,
}
resources = ResourceManagementClient(AnyToken(), subscription, **azure)
lighthouse = ManagedServicesClient(AnyToken(), **azure)

provider = resources.providers.register("Microsoft.ManagedServices")
print("registered", provider.registration_state)

scope = f"subscriptions/{subscription}"
definition_id = "3c1f5f0a-6a1d-4d0e-9a77-5a4f2f1b7c10"
reader = "acdd72a7-3385-48ef-bd42-f606fba81ae7"
owner = "8e3af657-a8ff-443c-a75c-2fe8c4bcb635"


def definition(role):
    return {
        "properties": {
            "registrationDefinitionName": "Contoso",
            "managedByTenantId": "0d3b6f0e-3a57-4d0c-8f0b-6f2f6a0c7e21",
            "authorizations": [
                {"principalId": "f5c3d3b7-9f55-4a33-9c5f-3f1d2c6a0b11", "roleDefinitionId": role}
            ],
        }
    }


definitions = lighthouse.registration_definitions
made = definitions.begin_create_or_update(definition_id, scope, definition(reader)).result()
print("made", made.properties.registration_definition_name)

assignment = {"properties": {"registrationDefinitionId": made.id}}
assignments = lighthouse.registration_assignments
assignments.begin_create_or_update(
    scope, "4d2a6b1b-7b2e-4e1f-8b88-6b5a3a2c8d21", assignment
).result()
print("assigned", len(list(assignments.list(scope))))

try:
    definitions.begin_create_or_update(definition_id, scope, definition(owner)).result()
except HttpResponseError as refusal:
    print("refused", refusal.error.code)
