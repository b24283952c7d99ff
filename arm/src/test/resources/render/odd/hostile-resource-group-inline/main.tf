resource "azurerm_lighthouse_definition" "offer" {
  lighthouse_definition_id = "[newGuid()]"
  name                     = "[parameters('managedByTenantId')]"
  description              = jsondecode("\"[[']\\\"\\\\$${x}\\u0000\\u001F\\n\u202e😀 \\ud800]\"")
  managing_tenant_id       = "[subscription().tenantId]"
  scope                    = "/subscriptions/3f6d4c1e-8a52-4b7f-9c0d-e1a2b3c4d5e6"

  plan {
    name      = "'c'"
    publisher = "[a]"
    product   = "$${b}"
    version   = "[json('null')]"
  }

  authorization {
    principal_id           = "[']"
    principal_display_name = "[not an expression, [concat('a')]]"
    role_definition_id     = "[[]"
  }

  eligible_authorization {
    principal_id           = "[']"
    principal_display_name = "[not an expression, [concat('a')]]"
    role_definition_id     = "')]"

    just_in_time_access_policy {
      approver {
        principal_id           = "[']"
        principal_display_name = "[not an expression, [concat('a')]]"
      }
    }
  }
}

resource "azurerm_lighthouse_assignment" "offer" {
  name                     = "[newGuid()]"
  scope                    = "/subscriptions/3f6d4c1e-8a52-4b7f-9c0d-e1a2b3c4d5e6/resourceGroups/[resourceGroup().name]"
  lighthouse_definition_id = azurerm_lighthouse_definition.offer.id
}
