targetScope = 'subscription'

@description('Name of the offer, as customers see it. Resource names derive from it: keep it to update, change it to delegate anew.')
param mspOfferName string

@description('What the offer is about, as customers see it.')
param mspOfferDescription string

@description('Tenant of the service provider.')
param managedByTenantId string

@description('Who of the managing tenant holds which built-in role: objects with principalId, principalIdDisplayName, roleDefinitionId and, for User Access Administrator, delegatedRoleDefinitionIds.')
param authorizations array

var mspRegistrationName = guid(mspOfferName, subscription().subscriptionId)
var mspAssignmentName = guid(mspOfferName, subscription().subscriptionId)

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
