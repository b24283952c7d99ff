param registrationAssignmentName string
param registrationDefinitionId string

resource registrationAssignment 'Microsoft.ManagedServices/registrationAssignments@2022-10-01' = {
  name: registrationAssignmentName
  properties: {
    registrationDefinitionId: registrationDefinitionId
  }
}

output registrationAssignmentId string = registrationAssignment.id
