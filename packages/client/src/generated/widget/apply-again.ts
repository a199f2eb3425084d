// Generated from the schema and src/operations by `npm run generate`. Do not edit.
import type { Operation } from '../../operation.ts';
import type { ApplyAgainQuery, ApplyAgainQueryVariables } from '../types.ts';

export const applyAgain: Operation<ApplyAgainQuery, ApplyAgainQueryVariables> = {
  id: '230a263f295c015468a52de1735ad7c3b09382090ffd67ecb1a5baf2254c8c70',
  kind: 'query',
  text: "query ApplyAgain($id:ID!){order(id:$id){id items{id refundEligibility{lots{headline best{claimableQuantity}lot{id}}}}}}",
};
