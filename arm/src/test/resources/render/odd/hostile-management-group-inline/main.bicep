targetScope = 'managementGroup'

var mspRegistrationName = '[newGuid()]'
var policyDefinitionName = 'lighthouse-a72fd47c-202b-5e16-a5a5-41c5dc1af1fe'
var policyAssignmentName = 'lh-a72fd47c202b5e16a5a5'

resource policyDefinition 'Microsoft.Authorization/policyDefinitions@2021-06-01' = {
  name: policyDefinitionName
  properties: {
    policyType: 'Custom'
    mode: 'All'
    displayName: 'Azure Lighthouse: [parameters(\'managedByTenantId\')]'
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
      managedByEligibleAuthorizations: {
        type: 'Array'
        metadata: {
          description: 'Who of the managing tenant can activate which built-in role just in time: objects with principalId, principalIdDisplayName, roleDefinitionId and justInTimeAccessPolicy.'
        }
      }
      marketplacePlan: {
        type: 'Object'
        metadata: {
          description: 'Plan in the marketplace that the definition belongs to: name, product, publisher, version.'
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
                managedByEligibleAuthorizations: {
                  value: '[parameters(\'managedByEligibleAuthorizations\')]'
                }
                marketplacePlan: {
                  value: '[parameters(\'marketplacePlan\')]'
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
                  managedByEligibleAuthorizations: {
                    type: 'array'
                  }
                  marketplacePlan: {
                    type: 'object'
                  }
                }
                resources: [
                  {
                    type: 'Microsoft.ManagedServices/registrationDefinitions'
                    apiVersion: '2022-10-01'
                    name: '[parameters(\'registrationName\')]'
                    plan: '[parameters(\'marketplacePlan\')]'
                    properties: {
                      registrationDefinitionName: '[parameters(\'managedByName\')]'
                      description: '[parameters(\'managedByDescription\')]'
                      managedByTenantId: '[parameters(\'managedByTenantId\')]'
                      authorizations: '[parameters(\'managedByAuthorizations\')]'
                      eligibleAuthorizations: '[parameters(\'managedByEligibleAuthorizations\')]'
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
    displayName: 'Azure Lighthouse: [parameters(\'managedByTenantId\')]'
    policyDefinitionId: policyDefinition.id
    parameters: {
      registrationName: {
        value: mspRegistrationName
      }
      managedByName: {
        value: '[parameters(\'managedByTenantId\')]'
      }
      managedByDescription: {
        value: json('"[[\']\\"\\\\\${x}\\u0000\\u001F\\n\u{202e}😀 \\ud800]"')
      }
      managedByTenantId: {
        value: '[subscription().tenantId]'
      }
      managedByAuthorizations: {
        value: [
          {
            principalId: '[\']'
            principalIdDisplayName: '[not an expression, [concat(\'a\')]]'
            roleDefinitionId: '[[]'
          }
        ]
      }
      managedByEligibleAuthorizations: {
        value: [
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
      marketplacePlan: {
        value: {
          name: '\'c\''
          product: '\${b}'
          publisher: '[a]'
          version: '[json(\'null\')]'
        }
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
