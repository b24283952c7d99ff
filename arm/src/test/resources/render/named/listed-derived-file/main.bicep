targetScope = 'subscription'

@description('Name of the offer, as customers see it. Resource names derive from it: keep it to update, change it to delegate anew.')
param mspOfferName string

@description('What the offer is about, as customers see it.')
param mspOfferDescription string

@description('Tenant of the service provider.')
param managedByTenantId string

@description('Who of the managing tenant holds which built-in role: objects with principalId, principalIdDisplayName, roleDefinitionId and, for User Access Administrator, delegatedRoleDefinitionIds.')
param authorizations array

var mspRegistrationName = guid(mspOfferName)
var registrationAssignments = [
  {
    name: '7d1e2f30-4a5b-4c6d-8e7f-90a1b2c3d4e5'
  }
  {
    rgName: 'rg-web'
    name: mspRegistrationName
  }
  {
    rgName: 'rg-data'
    name: '8e2f3041-5b6c-4d7e-9f80-a1b2c3d4e5f6'
  }
]

resource registrationDefinition 'Microsoft.ManagedServices/registrationDefinitions@2022-10-01' = {
  name: mspRegistrationName
  properties: {
    registrationDefinitionName: mspOfferName
    description: mspOfferDescription
    managedByTenantId: managedByTenantId
    authorizations: authorizations
  }
}

resource registrationAssignment0 'Microsoft.ManagedServices/registrationAssignments@2022-10-01' = {
  name: registrationAssignments[0].name
  properties: {
    registrationDefinitionId: registrationDefinition.id
  }
}

module registrationAssignment1 'registrationAssignment.bicep' = {
  name: 'lighthouse-${mspRegistrationName}-1'
  scope: resourceGroup(registrationAssignments[1].rgName)
  params: {
    registrationAssignmentName: registrationAssignments[1].name
    registrationDefinitionId: registrationDefinition.id
  }
}

module registrationAssignment2 'registrationAssignment.bicep' = {
  name: 'lighthouse-${mspRegistrationName}-2'
  scope: resourceGroup(registrationAssignments[2].rgName)
  params: {
    registrationAssignmentName: registrationAssignments[2].name
    registrationDefinitionId: registrationDefinition.id
  }
}

output registrationDefinitionId string = registrationDefinition.id

output registrationAssignmentIds array = [
  registrationAssignment0.id
  registrationAssignment1.outputs.registrationAssignmentId
  registrationAssignment2.outputs.registrationAssignmentId
]
