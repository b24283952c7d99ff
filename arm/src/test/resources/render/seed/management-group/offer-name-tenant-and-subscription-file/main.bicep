targetScope = 'managementGroup'

@description('Name of the offer, as customers see it. Resource names derive from it: keep it to update, change it to delegate anew.')
param managedByName string

@description('What the offer is about, as customers see it.')
param managedByDescription string

@description('Tenant of the service provider.')
param managedByTenantId string

@description('Who of the managing tenant holds which built-in role: objects with principalId, principalIdDisplayName, roleDefinitionId and, for User Access Administrator, delegatedRoleDefinitionIds.')
param managedByAuthorizations array

var policyDefinitionName = 'lighthouse-${guid(managedByName, managedByTenantId)}'
var policyAssignmentName = 'lh-${take(replace(guid(managedByName, managedByTenantId), '-', ''), 20)}'

resource policyDefinition 'Microsoft.Authorization/policyDefinitions@2021-06-01' = {
  name: policyDefinitionName
  properties: {
    policyType: 'Custom'
    mode: 'All'
    displayName: take('Azure Lighthouse: ${managedByName}', 128)
    description: 'Delegates subscriptions to the service provider through Azure Lighthouse, unless the offer is assigned to them already.'
    metadata: {
      category: 'Lighthouse'
    }
    parameters: {
      managedByName: {
        type: 'String'
        metadata: {
          description: 'Name of the offer, as customers see it. Resource names derive from it: keep it to update, change it to delegate anew.'
        }
      }
      managedByDescription: {
        type: 'String'
        metadata: {
          description: 'What the offer is about, as customers see it.'
        }
      }
      managedByTenantId: {
        type: 'String'
        metadata: {
          description: 'Tenant of the service provider.'
        }
      }
      managedByAuthorizations: {
        type: 'Array'
        metadata: {
          description: 'Who of the managing tenant holds which built-in role: objects with principalId, principalIdDisplayName, roleDefinitionId and, for User Access Administrator, delegatedRoleDefinitionIds.'
        }
      }
    }
    policyRule: {
      if: {
        field: 'type'
        equals: 'Microsoft.Resources/subscriptions'
      }
      then: {
        effect: 'deployIfNotExists'
        details: {
          type: 'Microsoft.ManagedServices/registrationAssignments'
          existenceScope: 'subscription'
          existenceCondition: {
            allOf: [
              {
                field: 'Microsoft.ManagedServices/registrationAssignments/registrationDefinitionId'
                like: '[concat(\'*/registrationDefinitions/\', guid(parameters(\'managedByName\'), parameters(\'managedByTenantId\'), subscription().subscriptionId))]'
              }
              {
                field: 'id'
                notContains: '/resourceGroups/'
              }
            ]
          }
          roleDefinitionIds: [
            '/providers/Microsoft.Authorization/roleDefinitions/8e3af657-a8ff-443c-a75c-2fe8c4bcb635'
          ]
          deploymentScope: 'subscription'
          deployment: {
            location: deployment().location
            properties: {
              mode: 'incremental'
              parameters: {
                registrationName: {
                  value: '[guid(parameters(\'managedByName\'), parameters(\'managedByTenantId\'), subscription().subscriptionId)]'
                }
                managedByName: {
                  value: '[parameters(\'managedByName\')]'
                }
                managedByDescription: {
                  value: '[parameters(\'managedByDescription\')]'
                }
                managedByTenantId: {
                  value: '[parameters(\'managedByTenantId\')]'
                }
                managedByAuthorizations: {
                  value: '[parameters(\'managedByAuthorizations\')]'
                }
              }
              template: {
                '$schema': 'https://schema.management.azure.com/schemas/2018-05-01/subscriptionDeploymentTemplate.json#'
                contentVersion: '1.0.0.0'
                parameters: {
                  registrationName: {
                    type: 'string'
                  }
                  managedByName: {
                    type: 'string'
                  }
                  managedByDescription: {
                    type: 'string'
                  }
                  managedByTenantId: {
                    type: 'string'
                  }
                  managedByAuthorizations: {
                    type: 'array'
                  }
                }
                resources: [
                  {
                    type: 'Microsoft.ManagedServices/registrationDefinitions'
                    apiVersion: '2022-10-01'
                    name: '[parameters(\'registrationName\')]'
                    properties: {
                      registrationDefinitionName: '[parameters(\'managedByName\')]'
                      description: '[parameters(\'managedByDescription\')]'
                      managedByTenantId: '[parameters(\'managedByTenantId\')]'
                      authorizations: '[parameters(\'managedByAuthorizations\')]'
                    }
                  }
                  {
                    type: 'Microsoft.ManagedServices/registrationAssignments'
                    apiVersion: '2022-10-01'
                    name: '[parameters(\'registrationName\')]'
                    dependsOn: [
                      '[subscriptionResourceId(\'Microsoft.ManagedServices/registrationDefinitions\', parameters(\'registrationName\'))]'
                    ]
                    properties: {
                      registrationDefinitionId: '[subscriptionResourceId(\'Microsoft.ManagedServices/registrationDefinitions\', parameters(\'registrationName\'))]'
                    }
                  }
                ]
              }
            }
          }
        }
      }
    }
  }
}

resource policyAssignment 'Microsoft.Authorization/policyAssignments@2022-06-01' = {
  name: policyAssignmentName
  location: deployment().location
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    displayName: take('Azure Lighthouse: ${managedByName}', 128)
    policyDefinitionId: policyDefinition.id
    parameters: {
      managedByName: {
        value: managedByName
      }
      managedByDescription: {
        value: managedByDescription
      }
      managedByTenantId: {
        value: managedByTenantId
      }
      managedByAuthorizations: {
        value: managedByAuthorizations
      }
    }
  }
}

resource roleAssignment 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(toLower(managementGroup().name), policyAssignmentName, '8e3af657-a8ff-443c-a75c-2fe8c4bcb635')
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/8e3af657-a8ff-443c-a75c-2fe8c4bcb635'
    principalType: 'ServicePrincipal'
    principalId: policyAssignment.identity.principalId
  }
}

output policyDefinitionId string = policyDefinition.id

output policyAssignmentId string = policyAssignment.id
