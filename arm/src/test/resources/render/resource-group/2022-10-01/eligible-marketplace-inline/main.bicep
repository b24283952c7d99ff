targetScope = 'subscription'

var mspRegistrationName = '39d242cb-8f56-59af-ac85-9a03fe0aeeb9'
var mspAssignmentName = '39d242cb-8f56-59af-ac85-9a03fe0aeeb9'
var rgName = 'rg-web'

resource registrationDefinition 'Microsoft.ManagedServices/registrationDefinitions@2022-10-01' = {
  name: mspRegistrationName
  plan: {
    name: 'gold'
    product: 'managed-operations'
    publisher: 'fabrikam'
    version: '2.1.0'
  }
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
    eligibleAuthorizations: [
      {
        principalId: '9e7b3c44-2d5a-4f0e-8a66-13f0b7c95d22'
        principalIdDisplayName: 'Tier 2 Support'
        roleDefinitionId: 'b24988ac-6180-42a0-ab88-20f7382dd24c'
        justInTimeAccessPolicy: {
          multiFactorAuthProvider: 'Azure'
          maximumActivationDuration: 'PT1H30M'
          managedByTenantApprovers: [
            {
              principalId: '27d9ae05-64b8-4c1f-93ed-8b0f52c67e44'
              principalIdDisplayName: 'Approvers'
            }
          ]
        }
      }
      {
        principalId: '5c0a1d2e-7f10-4a57-9b1c-0d6c4e2f8a11'
        principalIdDisplayName: 'Tier 1 Support'
        roleDefinitionId: '91c1777a-f3dc-4fae-b103-61d183457e46'
      }
    ]
  }
}

module registrationAssignment 'registrationAssignment.bicep' = {
  name: 'lighthouse-${mspRegistrationName}'
  scope: resourceGroup(rgName)
  params: {
    registrationAssignmentName: mspAssignmentName
    registrationDefinitionId: registrationDefinition.id
  }
}

output registrationDefinitionId string = registrationDefinition.id

output registrationAssignmentId string = registrationAssignment.outputs.registrationAssignmentId
