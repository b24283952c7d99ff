resource "azurerm_lighthouse_definition" "offer" {
  lighthouse_definition_id = "2cec34cf-09a1-5f9b-834e-bf7ada81841f"
  name                     = "Fabrikam Managed Operations"
  description              = "Monitoring and patching, around the clock"
  managing_tenant_id       = "b1f2c3d4-5e6f-4a7b-8c9d-0e1f2a3b4c5d"
  scope                    = "/subscriptions/3f6d4c1e-8a52-4b7f-9c0d-e1a2b3c4d5e6"

  authorization {
    principal_id           = "5c0a1d2e-7f10-4a57-9b1c-0d6c4e2f8a11"
    principal_display_name = "Tier 1 Support"
    role_definition_id     = "acdd72a7-3385-48ef-bd42-f606fba81ae7"
  }

  authorization {
    principal_id           = "9e7b3c44-2d5a-4f0e-8a66-13f0b7c95d22"
    principal_display_name = "Tier 2 Support"
    role_definition_id     = "91c1777a-f3dc-4fae-b103-61d183457e46"
  }

  authorization {
    principal_id                  = "d41f6b90-08c3-4e6d-b7f2-5a9c1e370b33"
    principal_display_name        = "Policy Automation Account"
    role_definition_id            = "18d7d88d-d35e-4fb5-a5c3-7773c20a72d9"
    delegated_role_definition_ids = ["b24988ac-6180-42a0-ab88-20f7382dd24c", "acdd72a7-3385-48ef-bd42-f606fba81ae7"]
  }
}

resource "azurerm_lighthouse_assignment" "offer" {
  name                     = "2cec34cf-09a1-5f9b-834e-bf7ada81841f"
  scope                    = "/subscriptions/3f6d4c1e-8a52-4b7f-9c0d-e1a2b3c4d5e6"
  lighthouse_definition_id = azurerm_lighthouse_definition.offer.id
}
