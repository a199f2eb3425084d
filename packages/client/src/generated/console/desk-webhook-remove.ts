// Generated from the schema and src/operations by `npm run generate`. Do not edit.
import type { Operation } from '../../operation.ts';
import type { DeskWebhookRemoveMutation, DeskWebhookRemoveMutationVariables } from '../types.ts';

export const deskWebhookRemove: Operation<DeskWebhookRemoveMutation, DeskWebhookRemoveMutationVariables> = {
  id: '471da374dbe80c82b3a6fe1e05d5a7845406046f731fcad8f8ed783ea69de466',
  kind: 'mutation',
  text: "mutation DeskWebhookRemove($input:WebhookEndpointRemoveInput!){webhookEndpointRemove(input:$input){webhookEndpoint{id}userErrors{...DeskProblem}}}fragment DeskProblem on UserError{code facts field message}",
};
