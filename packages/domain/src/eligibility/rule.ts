import type { RuleFact, RuleOutcome, RuleResult } from '../model/eligibility.ts';
import type { RuleCode } from './rule-codes.ts';

type Facts = Readonly<Record<string, RuleFact>>;

/** A rule's result whose code is one that a person has a sentence for. */
export interface Rule extends RuleResult {
  readonly code: RuleCode;
}

const noFacts: Facts = Object.freeze({});

export function pass(code: RuleCode, clause: string, facts: Facts = noFacts): Rule {
  return result(code, 'PASS', clause, facts);
}

/** The rule bars the request. */
export function fail(code: RuleCode, clause: string, facts: Facts = noFacts): Rule {
  return result(code, 'FAIL', clause, facts);
}

/** The rule does not bar the request for good: it waits for an event or a time. */
export function pending(code: RuleCode, clause: string, facts: Facts = noFacts): Rule {
  return result(code, 'PENDING', clause, facts);
}

/** Nothing is decided by it, but whoever asks should know. */
export function info(code: RuleCode, clause: string, facts: Facts = noFacts): Rule {
  return result(code, 'INFO', clause, facts);
}

function result(code: RuleCode, outcome: RuleOutcome, clause: string, facts: Facts): Rule {
  return { code, outcome, facts, clause };
}
