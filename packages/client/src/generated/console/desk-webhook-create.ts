// Generated from the schema and src/operations by `npm run generate`. Do not edit.
import type { Operation } from '../../operation.ts';
import type { DeskWebhookCreateMutation, DeskWebhookCreateMutationVariables } from '../types.ts';

export const deskWebhookCreate: Operation<DeskWebhookCreateMutation, DeskWebhookCreateMutationVariables> = {
  id: '95df266fa1db003c738867ffd2285acc9d44611ce7c486725a96b249d2b156af',
  kind: 'mutation',
  text: "mutation DeskWebhookCreate($input:WebhookEndpointCreateInput!){webhookEndpointCreate(input:$input){secret webhookEndpoint{id}userErrors{...DeskProblem}}}fragment DeskProblem on UserError{code facts field message}",
};
