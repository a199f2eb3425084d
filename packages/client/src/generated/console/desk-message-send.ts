// Generated from the schema and src/operations by `npm run generate`. Do not edit.
import type { Operation } from '../../operation.ts';
import type { DeskMessageSendMutation, DeskMessageSendMutationVariables } from '../types.ts';

export const deskMessageSend: Operation<DeskMessageSendMutation, DeskMessageSendMutationVariables> = {
  id: 'bd0634cd61001378238f1e3b63ee3ccf838bbd51f0d40f2eb03716002c59adcc',
  kind: 'mutation',
  text: "mutation DeskMessageSend($input:MessageSendInput!){messageSend(input:$input){message{...DeskMessage}userErrors{...DeskProblem}}}fragment DeskMessage on Message{audience authorKind authorName body createdAt evidence{fileName id kind url}id seller{id}}fragment DeskProblem on UserError{code facts field message}",
};
