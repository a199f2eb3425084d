// Generated from the schema and src/operations by `npm run generate`. Do not edit.
import type { Operation } from '../../operation.ts';
import type { DeskSignInStartMutation, DeskSignInStartMutationVariables, DeskSignInFinishMutation, DeskSignInFinishMutationVariables } from '../types.ts';

export const deskSignInStart: Operation<DeskSignInStartMutation, DeskSignInStartMutationVariables> = {
  id: '6ae7e95517d6318be967d40a4b9947952f6cdc2c2f15f4b7590678ec8bae5bad',
  kind: 'mutation',
  text: "mutation DeskSignInStart($input:StaffSignInStartInput!){staffSignInStart(input:$input){sent userErrors{...DeskProblem}}}fragment DeskProblem on UserError{code facts field message}",
};

export const deskSignInFinish: Operation<DeskSignInFinishMutation, DeskSignInFinishMutationVariables> = {
  id: '302ab6c6cc03a130777c3a8e0fc7ca033478f2ea04bbd78712b72c7e57882b4c',
  kind: 'mutation',
  text: "mutation DeskSignInFinish($input:StaffSignInFinishInput!){staffSignInFinish(input:$input){expiresAt token userErrors{...DeskProblem}}}fragment DeskProblem on UserError{code facts field message}",
};
