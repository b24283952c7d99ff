targetScope = 'subscription'

var mspRegistrationName = '[newGuid()]'
var mspAssignmentName = '[newGuid()]'
var resourceGroups = [
  {
    rgName: '[resourceGroup().name]'
  }
  {
    rgName: '\'\${x}\n'
  }
]

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

module registrationAssignments 'registrationAssignment.bicep' = [for (group, index) in resourceGroups: {
  name: 'lighthouse-${mspRegistrationName}-${index}'
  scope: resourceGroup(group.rgName)
  params: {
    registrationAssignmentName: mspAssignmentName
    registrationDefinitionId: registrationDefinition.id
  }
}]

output registrationDefinitionId string = registrationDefinition.id

output registrationAssignmentIds array = [for index in range(0, length(resourceGroups)): registrationAssignments[index].outputs.registrationAssignmentId]
