targetScope = 'subscription'

@description('Name of the offer, as customers see it. Resource names derive from it: keep it to update, change it to delegate anew.')
param mspOfferName string

@description('What the offer is about, as customers see it.')
param mspOfferDescription string

@description('Tenant of the service provider.')
param managedByTenantId string

@description('Who of the managing tenant holds which built-in role: objects with principalId, principalIdDisplayName, roleDefinitionId and, for User Access Administrator, delegatedRoleDefinitionIds.')
param authorizations array

var mspRegistrationName = '0f5b1c9e-3f0a-4b62-9a4d-6c1d7e8f9a55'
var mspAssignmentName = '7d1e2f30-4a5b-4c6d-8e7f-90a1b2c3d4e5'

resource registrationDefinition 'Microsoft.ManagedServices/registrationDefinitions@2022-10-01' = {
  name: mspRegistrationName
  properties: {
    registrationDefinitionName: mspOfferName
    description: mspOfferDescription
    managedByTenantId: managedByTenantId
    authorizations: authorizations
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
