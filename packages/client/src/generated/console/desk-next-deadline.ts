// Generated from the schema and src/operations by `npm run generate`. Do not edit.
import type { Operation } from '../../operation.ts';
import type { DeskNextDeadlineQuery, DeskNextDeadlineQueryVariables } from '../types.ts';

export const deskNextDeadline: Operation<DeskNextDeadlineQuery, DeskNextDeadlineQueryVariables> = {
  id: '3e1214f0fa37a1b91db002609e3480f8399c05031f696430a522b077adda673d',
  kind: 'query',
  text: "query DeskNextDeadline{refundRequests(filter:{view:ALL_OPEN}sort:DEADLINE first:1){edges{node{lines{id waiting{...DeskWaiting}}nextDeadline number}}}}fragment DeskWaiting on Waiting{actor clause deadline otherwise text timeZone}",
};
