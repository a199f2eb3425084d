// Generated from the schema and src/operations by `npm run generate`. Do not edit.
import type { Operation } from '../../operation.ts';
import type { RefundRequestCreateMutation, RefundRequestCreateMutationVariables } from '../types.ts';

export const refundRequestCreate: Operation<RefundRequestCreateMutation, RefundRequestCreateMutationVariables> = {
  id: 'a6ae8b793c7280f1d0ccbc3e29cc104009f75014bc46ac5bf77ff783128a207f',
  kind: 'mutation',
  text: "mutation RefundRequestCreate($input:RefundRequestCreateInput!){refundRequestCreate(input:$input){refundRequest{id number seller{name}lines{id resolution returnRequired state waiting{...WaitingFor}}total{...Amount}}userErrors{code field message}}}fragment WaitingFor on Waiting{actor deadline otherwise text timeZone}fragment Amount on Money{amount currencyCode}",
};
