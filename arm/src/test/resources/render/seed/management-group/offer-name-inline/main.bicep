targetScope = 'managementGroup'

var mspRegistrationName = '39d242cb-8f56-59af-ac85-9a03fe0aeeb9'
var policyDefinitionName = 'lighthouse-39d242cb-8f56-59af-ac85-9a03fe0aeeb9'
var policyAssignmentName = 'lh-39d242cb8f5659afac85'

resource policyDefinition 'Microsoft.Authorization/policyDefinitions@2021-06-01' = {
  name: policyDefinitionName
  properties: {
    policyType: 'Custom'
    mode: 'All'
    displayName: 'Azure Lighthouse: Fabrikam Managed Operations'
    description: 'Delegates subscriptions to the service provider through Azure Lighthouse, unless the offer is assigned to them already.'
    metadata: {
      category: 'Lighthouse'
    }
    parameters: {
      registrationName: {
        type: 'String'
        metadata: {
          description: 'Name of the registration definition, a GUID.'
        }
      }
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
                like: '[concat(\'*/registrationDefinitions/\', parameters(\'registrationName\'))]'
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
                  value: '[parameters(\'registrationName\')]'
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
    displayName: 'Azure Lighthouse: Fabrikam Managed Operations'
    policyDefinitionId: policyDefinition.id
    parameters: {
      registrationName: {
        value: mspRegistrationName
      }
      managedByName: {
        value: 'Fabrikam Managed Operations'
      }
      managedByDescription: {
        value: 'Monitoring and patching, around the clock'
      }
      managedByTenantId: {
        value: 'b1f2c3d4-5e6f-4a7b-8c9d-0e1f2a3b4c5d'
      }
      managedByAuthorizations: {
        value: [
          {
            principalId: '5c0a1d2e-7f10-4a57-9b1c-0d6c4e2f8a11'
            principalIdDisplayName: 'Tier 1 Support'
            roleDefinitionId: 'acdd72a7-3385-48ef-bd42-f606fba81ae7'
          }
          {
            principalId: '9e7b3c44-2d5a-4f0e-8a66-13f0b7c95d22'
            principalIdDisplayName: 'Tier 2 Support'
            roleDefinitionId: '91c1777a-f3dc-4fae-b103-61d183457e46'
          }
          {
            principalId: 'd41f6b90-08c3-4e6d-b7f2-5a9c1e370b33'
            principalIdDisplayName: 'Policy Automation Account'
            roleDefinitionId: '18d7d88d-d35e-4fb5-a5c3-7773c20a72d9'
            delegatedRoleDefinitionIds: [
              'b24988ac-6180-42a0-ab88-20f7382dd24c'
              'acdd72a7-3385-48ef-bd42-f606fba81ae7'
            ]
          }
        ]
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
