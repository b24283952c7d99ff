resource "azurerm_lighthouse_definition" "offer" {
  lighthouse_definition_id = "e655a85f-3ab2-5e4a-9666-569aa72a5a10"
  name                     = ""
  managing_tenant_id       = "<tenant>"
  scope                    = "/subscriptions/3f6d4c1e-8a52-4b7f-9c0d-e1a2b3c4d5e6"
}

resource "azurerm_lighthouse_assignment" "offer" {
  name                     = "e655a85f-3ab2-5e4a-9666-569aa72a5a10"
  scope                    = "/subscriptions/3f6d4c1e-8a52-4b7f-9c0d-e1a2b3c4d5e6"
  lighthouse_definition_id = azurerm_lighthouse_definition.offer.id
}
