// Generated from the schema and src/operations by `npm run generate`. Do not edit.
import type { Operation } from '../../operation.ts';
import type { DeskCountQuery, DeskCountQueryVariables } from '../types.ts';

export const deskCount: Operation<DeskCountQuery, DeskCountQueryVariables> = {
  id: '655c0053074697272f2a055c0602e9014b309a945351688136d2cad622028e4a',
  kind: 'query',
  text: "query DeskCount($filter:RefundRequestFilter){refundRequests(filter:$filter first:1){totalCount}}",
};
