// Generated from the schema and src/operations by `npm run generate`. Do not edit.
import type { Operation } from '../../operation.ts';
import type { DeskWebhookRotateMutation, DeskWebhookRotateMutationVariables } from '../types.ts';

export const deskWebhookRotate: Operation<DeskWebhookRotateMutation, DeskWebhookRotateMutationVariables> = {
  id: '0e01030b40c2c53b720c2da58723b9b15b5b5e6b9979134dd72624c6bef43b97',
  kind: 'mutation',
  text: "mutation DeskWebhookRotate($input:WebhookSecretRotateInput!){webhookSecretRotate(input:$input){secret webhookEndpoint{id}userErrors{...DeskProblem}}}fragment DeskProblem on UserError{code facts field message}",
};
