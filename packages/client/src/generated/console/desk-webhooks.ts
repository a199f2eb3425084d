// Generated from the schema and src/operations by `npm run generate`. Do not edit.
import type { Operation } from '../../operation.ts';
import type { DeskWebhooksQuery, DeskWebhooksQueryVariables } from '../types.ts';

export const deskWebhooks: Operation<DeskWebhooksQuery, DeskWebhooksQueryVariables> = {
  id: 'dcc0620e26ea0ed8f214a6ce15dc0694ae4cc237b131941ec4e9a0185e1a6927',
  kind: 'query',
  text: "query DeskWebhooks($endpointId:ID$state:WebhookDeliveryState$first:Int!$after:String){webhookEndpoints{...DeskWebhookEndpoint}webhookEventTypes{description type}webhookDeliveries(endpointId:$endpointId state:$state first:$first after:$after){edges{node{...DeskWebhookDelivery}}pageInfo{endCursor hasNextPage}totalCount}}fragment DeskWebhookEndpoint on WebhookEndpoint{active description disabledAt events id lastDay{failing sent}previousSecretUntil url}fragment DeskWebhookDelivery on WebhookDelivery{answer attempts createdAt endpoint{id url}error event id messageId milliseconds nextTryAt payload state status triedAt}",
};
