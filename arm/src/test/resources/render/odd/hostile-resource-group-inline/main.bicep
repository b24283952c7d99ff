targetScope = 'subscription'

var mspRegistrationName = '[newGuid()]'
var mspAssignmentName = '[newGuid()]'
var rgName = '[resourceGroup().name]'

resource registrationDefinition 'Microsoft.ManagedServices/registrationDefinitions@2022-10-01' = {
  name: mspRegistrationName
  plan: {
    name: '\'c\''
    product: '\${b}'
    publisher: '[a]'
    version: '[json(\'null\')]'
  }
  properties: {
    registrationDefinitionName: '[parameters(\'managedByTenantId\')]'
    description: json('"[[\']\\"\\\\\${x}\\u0000\\u001F\\n\u{202e}😀 \\ud800]"')
    managedByTenantId: '[subscription().tenantId]'
    authorizations: [
      {
        principalId: '[\']'
        principalIdDisplayName: '[not an expression, [concat(\'a\')]]'
        roleDefinitionId: '[[]'
      }
    ]
    eligibleAuthorizations: [
      {
        principalId: '[\']'
        principalIdDisplayName: '[not an expression, [concat(\'a\')]]'
        roleDefinitionId: '\')]'
        justInTimeAccessPolicy: {
          multiFactorAuthProvider: 'None'
          managedByTenantApprovers: [
            {
              principalId: '[\']'
              principalIdDisplayName: '[not an expression, [concat(\'a\')]]'
            }
          ]
        }
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
