// Generated from the schema and src/operations by `npm run generate`. Do not edit.
import type { Operation } from '../../operation.ts';
import type { DeskWebhookReplayMutation, DeskWebhookReplayMutationVariables } from '../types.ts';

export const deskWebhookReplay: Operation<DeskWebhookReplayMutation, DeskWebhookReplayMutationVariables> = {
  id: '45489714db283d41b0d20a0b297c25af321024bd9c5b9637e2678e7d52afc82e',
  kind: 'mutation',
  text: "mutation DeskWebhookReplay($input:WebhookDeliveryReplayInput!){webhookDeliveryReplay(input:$input){webhookDeliveries{id}userErrors{...DeskProblem}}}fragment DeskProblem on UserError{code facts field message}",
};
