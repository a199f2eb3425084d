// Generated from the schema and src/operations by `npm run generate`. Do not edit.
import type { Operation } from '../../operation.ts';
import type { DeskPapersQuery, DeskPapersQueryVariables } from '../types.ts';

export const deskPapers: Operation<DeskPapersQuery, DeskPapersQueryVariables> = {
  id: '02b1fde1a2b38ff9742c6a2113bedd25b879e2dc3c323e4cec3d9e8dcc2eb3ab',
  kind: 'query',
  text: "query DeskPapers($id:ID!){refundRequest(id:$id){id recordUrl statementUrl}}",
};
