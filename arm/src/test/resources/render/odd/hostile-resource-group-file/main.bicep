targetScope = 'subscription'

@description('Name of the offer, as customers see it. Resource names derive from it: keep it to update, change it to delegate anew.')
param mspOfferName string

@description('What the offer is about, as customers see it.')
param mspOfferDescription string

@description('Tenant of the service provider.')
param managedByTenantId string

@description('Who of the managing tenant holds which built-in role: objects with principalId, principalIdDisplayName, roleDefinitionId and, for User Access Administrator, delegatedRoleDefinitionIds.')
param authorizations array

@description('Who of the managing tenant can activate which built-in role just in time: objects with principalId, principalIdDisplayName, roleDefinitionId and justInTimeAccessPolicy.')
param eligibleAuthorizations array

@description('Yes if the definition belongs to a plan in the marketplace, else No.')
param marketplaceOffer string

@description('Publisher of the marketplace offer.')
param marketplacePublisherId string

@description('Id of the marketplace offer.')
param marketplaceOfferId string

@description('Id of the plan within the marketplace offer.')
param marketplacePlanId string

@description('Version of the plan\'s manifest.')
param marketplacePlanVersion string

@description('Resource group to delegate; it must exist.')
param rgName string

var mspRegistrationName = '[newGuid()]'
var mspAssignmentName = '[newGuid()]'
var marketplacePlan = {
  name: marketplacePlanId
  product: marketplaceOfferId
  publisher: marketplacePublisherId
  version: marketplacePlanVersion
}

resource registrationDefinition 'Microsoft.ManagedServices/registrationDefinitions@2022-10-01' = {
  name: mspRegistrationName
  plan: marketplaceOffer == 'Yes' ? marketplacePlan : null
  properties: {
    registrationDefinitionName: mspOfferName
    description: mspOfferDescription
    managedByTenantId: managedByTenantId
    authorizations: authorizations
    eligibleAuthorizations: eligibleAuthorizations
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
