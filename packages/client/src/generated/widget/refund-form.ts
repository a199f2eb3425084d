// Generated from the schema and src/operations by `npm run generate`. Do not edit.
import type { Operation } from '../../operation.ts';
import type { RefundFormQuery, RefundFormQueryVariables } from '../types.ts';

export const refundForm: Operation<RefundFormQuery, RefundFormQueryVariables> = {
  id: 'a255d905b01af8dc23816f16828b4b8877c1023b796f4b2f8710c192a6152464',
  kind: 'query',
  text: "query RefundForm($id:ID!){order(id:$id){id number items{id imageUrl title variant seller{id name}refundEligibility{lots{headline detail best{answer claimableQuantity reason resolutions maximumRefund{...Amount}rules{...Rule}source{...Source}window{closesAt timeZone}}closedWithoutFault{code}lot{id quantity state}reasons{reason best{answer approval claimableQuantity fault resolutions returnRequired evidence{...Requirement}postage{payer}}}}}}}}fragment Amount on Money{amount currencyCode}fragment Rule on EligibilityRule{clause outcome text}fragment Source on OptionSource{kind name version}fragment Requirement on EvidenceRequirement{clause code fields{label maximum minimum name required type unit}kind label minimum required}",
};
