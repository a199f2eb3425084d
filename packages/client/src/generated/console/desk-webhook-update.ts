// Generated from the schema and src/operations by `npm run generate`. Do not edit.
import type { Operation } from '../../operation.ts';
import type { DeskWebhookUpdateMutation, DeskWebhookUpdateMutationVariables } from '../types.ts';

export const deskWebhookUpdate: Operation<DeskWebhookUpdateMutation, DeskWebhookUpdateMutationVariables> = {
  id: '2fe909bc763a8e17b22c4d4946b96a137d28a2b46a70b0e6bab757a2835fc945',
  kind: 'mutation',
  text: "mutation DeskWebhookUpdate($input:WebhookEndpointUpdateInput!){webhookEndpointUpdate(input:$input){webhookEndpoint{id}userErrors{...DeskProblem}}}fragment DeskProblem on UserError{code facts field message}",
};
