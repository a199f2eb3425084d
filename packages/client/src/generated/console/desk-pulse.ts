// Generated from the schema and src/operations by `npm run generate`. Do not edit.
import type { Operation } from '../../operation.ts';
import type { DeskPulseQuery, DeskPulseQueryVariables } from '../types.ts';

export const deskPulse: Operation<DeskPulseQuery, DeskPulseQueryVariables> = {
  id: '3f90c57097eba10551714ba88297f9dde64d5eee87e735c91baf7686438c5b6c',
  kind: 'query',
  text: "query DeskPulse($filter:RefundRequestFilter){refundRequests(filter:$filter first:1){totalCount}viewer{queueCounts{count view}}}",
};
