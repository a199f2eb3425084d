// Generated from the schema and src/operations by `npm run generate`. Do not edit.
import type { Operation } from '../../operation.ts';
import type { MessageSendMutation, MessageSendMutationVariables } from '../types.ts';

export const messageSend: Operation<MessageSendMutation, MessageSendMutationVariables> = {
  id: '69185c13ed7482cf56b26c87c6495306d38a20249f926eb59d10f014cad25b97',
  kind: 'mutation',
  text: "mutation MessageSend($input:MessageSendInput!){messageSend(input:$input){message{...WrittenMessage}userErrors{code field message}}}fragment WrittenMessage on Message{authorKind authorName body createdAt evidence{fileName id kind url}id seller{id name}}",
};
