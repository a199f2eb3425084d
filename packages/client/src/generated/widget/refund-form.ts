// Generated from the schema and src/operations by `npm run generate`. Do not edit.
import type { Operation } from '../../operation.ts';
import type { RefundFormQuery, RefundFormQueryVariables } from '../types.ts';

export const refundForm: Operation<RefundFormQuery, RefundFormQueryVariables> = {
  id: '6fabe055ac20f5e26a1b91bef43af47593eb97a875c2f9adc2bdb3d9488f3c5e',
  kind: 'query',
  text: "query RefundForm($id:ID!){order(id:$id){id number items{id imageUrl title variant seller{id name}refundEligibility{lots{headline detail best{answer claimableQuantity reason resolutions maximumRefund{...Amount}rules{...Rule}source{...Source}window{closesAt timeZone}}lot{id quantity state}reasons{reason best{answer approval claimableQuantity fault resolutions returnRequired evidence{...Requirement}postage{payer}}}}}}}}fragment Amount on Money{amount currencyCode}fragment Rule on EligibilityRule{clause outcome text}fragment Source on OptionSource{kind name version}fragment Requirement on EvidenceRequirement{clause code fields{label maximum minimum name required type unit}kind label minimum required}",
};
