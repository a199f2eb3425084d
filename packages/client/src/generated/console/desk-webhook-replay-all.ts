// Generated from the schema and src/operations by `npm run generate`. Do not edit.
import type { Operation } from '../../operation.ts';
import type { DeskWebhookReplayAllMutation, DeskWebhookReplayAllMutationVariables } from '../types.ts';

export const deskWebhookReplayAll: Operation<DeskWebhookReplayAllMutation, DeskWebhookReplayAllMutationVariables> = {
  id: '8968e5457f1f46d6ff0f6664e928b703daa3d1e8d2c570a5fe13d42b8bdcb563',
  kind: 'mutation',
  text: "mutation DeskWebhookReplayAll($input:WebhookEndpointReplayInput!){webhookEndpointReplay(input:$input){webhookDeliveries{id}userErrors{...DeskProblem}}}fragment DeskProblem on UserError{code facts field message}",
};
