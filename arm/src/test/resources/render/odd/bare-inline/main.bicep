targetScope = 'subscription'

var mspRegistrationName = 'e655a85f-3ab2-5e4a-9666-569aa72a5a10'
var mspAssignmentName = 'e655a85f-3ab2-5e4a-9666-569aa72a5a10'

resource registrationDefinition 'Microsoft.ManagedServices/registrationDefinitions@2022-10-01' = {
  name: mspRegistrationName
  properties: {
    registrationDefinitionName: ''
    managedByTenantId: '<tenant>'
    authorizations: []
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
