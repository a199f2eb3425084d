import type { Words } from '../locale/english.ts';
import { answering } from './table/answering.ts';
import type { Decision, DecisionTable } from './table/decision.ts';
import { disputing } from './table/disputing.ts';
import { fulfilling } from './table/fulfilling.ts';
import { negotiating } from './table/negotiating.ts';
import { paying } from './table/paying.ts';
import { payingByHand } from './table/paying-by-hand.ts';
import { reimbursing } from './table/reimbursing.ts';
import { returning } from './table/returning.ts';
import { supplying } from './table/supplying.ts';

/** Every action of the API that this console can ask for, by its name there; one file a topic. */
const TABLE: DecisionTable = {
  ...answering,
  ...negotiating,
  ...returning,
  ...fulfilling,
  ...supplying,
  ...paying,
  ...payingByHand,
  ...disputing,
  ...reimbursing,
};

/** Undefined for an action of a later release, which is not shown. */
export function decisionOf(action: string): Decision | undefined {
  return Object.hasOwn(TABLE, action) ? TABLE[action] : undefined;
}

/** What is announced once an action is done. */
export function doneText(action: string, words: Words): string {
  return decisionOf(action)?.done(words) ?? words.act.done;
}
