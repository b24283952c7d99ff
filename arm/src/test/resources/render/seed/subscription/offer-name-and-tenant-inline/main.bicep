targetScope = 'subscription'

var mspRegistrationName = '1dd0b977-1322-5466-8dbc-944a37ecc988'
var mspAssignmentName = '1dd0b977-1322-5466-8dbc-944a37ecc988'

resource registrationDefinition 'Microsoft.ManagedServices/registrationDefinitions@2022-10-01' = {
  name: mspRegistrationName
  properties: {
    registrationDefinitionName: 'Fabrikam Managed Operations'
    description: 'Monitoring and patching, around the clock'
    managedByTenantId: 'b1f2c3d4-5e6f-4a7b-8c9d-0e1f2a3b4c5d'
    authorizations: [
      {
        principalId: '5c0a1d2e-7f10-4a57-9b1c-0d6c4e2f8a11'
        principalIdDisplayName: 'Tier 1 Support'
        roleDefinitionId: 'acdd72a7-3385-48ef-bd42-f606fba81ae7'
      }
      {
        principalId: '9e7b3c44-2d5a-4f0e-8a66-13f0b7c95d22'
        principalIdDisplayName: 'Tier 2 Support'
        roleDefinitionId: '91c1777a-f3dc-4fae-b103-61d183457e46'
      }
      {
        principalId: 'd41f6b90-08c3-4e6d-b7f2-5a9c1e370b33'
        principalIdDisplayName: 'Policy Automation Account'
        roleDefinitionId: '18d7d88d-d35e-4fb5-a5c3-7773c20a72d9'
        delegatedRoleDefinitionIds: [
          'b24988ac-6180-42a0-ab88-20f7382dd24c'
          'acdd72a7-3385-48ef-bd42-f606fba81ae7'
        ]
      }
    ]
  }
}

resource registrationAssignment 'Microsoft.ManagedServices/registrationAssignments@2022-10-01' = {
  name: mspAssignmentName
  properties: {
    registrationDefinitionId: registrationDefinition.id
  }
}

output registrationDefinitionId string = registrationDefinition.id

output registrationAssignmentId string = registrationAssignment.id
