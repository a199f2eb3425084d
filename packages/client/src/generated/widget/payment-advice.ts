// Generated from the schema and src/operations by `npm run generate`. Do not edit.
import type { Operation } from '../../operation.ts';
import type { PaymentAdviceQuery, PaymentAdviceQueryVariables } from '../types.ts';

export const paymentAdvice: Operation<PaymentAdviceQuery, PaymentAdviceQueryVariables> = {
  id: '984701ff657ce414b6b4c5491c3f00d66d7ca8f955e7d1fe0ff7377ef3dae216',
  kind: 'query',
  text: "query PaymentAdvice($id:ID!){order(id:$id){id merchant{paymentHelp{advice{text title}}}}}",
};
