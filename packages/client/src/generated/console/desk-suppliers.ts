// Generated from the schema and src/operations by `npm run generate`. Do not edit.
import type { Operation } from '../../operation.ts';
import type { DeskSuppliersQuery, DeskSuppliersQueryVariables } from '../types.ts';

export const deskSuppliers: Operation<DeskSuppliersQuery, DeskSuppliersQueryVariables> = {
  id: 'b0d171cd196fe4b0901aef6f5f8517472416355c25fb4c24c9a1eaa70ce18444',
  kind: 'query',
  text: "query DeskSuppliers{suppliers{contactName email id name}}",
};
