// Generated from the schema and src/operations by `npm run generate`. Do not edit.
import type { Operation } from '../../operation.ts';
import type { DeskViewerQuery, DeskViewerQueryVariables } from '../types.ts';

export const deskViewer: Operation<DeskViewerQuery, DeskViewerQueryVariables> = {
  id: '71d91e008a4a469ea87e0b0ba8a9099ba4e0a552bf8a879c8945208ec2355c13',
  kind: 'query',
  text: "query DeskViewer{viewer{email kind merchant{id kind locale name sellers{id name}slug timeZone}name queueCounts{count view}role sellers{id name}}}",
};
