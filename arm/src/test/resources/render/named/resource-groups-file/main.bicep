targetScope = 'subscription'

@description('Name of the offer, as customers see it. Resource names derive from it: keep it to update, change it to delegate anew.')
param mspOfferName string

@description('What the offer is about, as customers see it.')
param mspOfferDescription string

@description('Tenant of the service provider.')
param managedByTenantId string

@description('Who of the managing tenant holds which built-in role: objects with principalId, principalIdDisplayName, roleDefinitionId and, for User Access Administrator, delegatedRoleDefinitionIds.')
param authorizations array

@description('Resource groups to delegate, as objects with rgName; they must exist.')
param resourceGroups array

var mspRegistrationName = '0f5b1c9e-3f0a-4b62-9a4d-6c1d7e8f9a55'
var mspAssignmentName = '0f5b1c9e-3f0a-4b62-9a4d-6c1d7e8f9a55'

resource registrationDefinition 'Microsoft.ManagedServices/registrationDefinitions@2022-10-01' = {
  name: mspRegistrationName
  properties: {
    registrationDefinitionName: mspOfferName
    description: mspOfferDescription
    managedByTenantId: managedByTenantId
    authorizations: authorizations
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
