import type { ApplyWords } from '../words/apply-words.en.ts';
import { answersFor, sharedLots } from './answers.ts';
import type { Answers, Draft } from './draft.ts';
import type { FormLot } from './form-lot.ts';

/** What keeps a step from going on, by the name of the control. */
export type Problems = Readonly<Record<string, string>>;

const fewWords = 4;

/** Names a control of the agreement; `shared` or a lot's id. */
export function answerName(group: string, question: keyof Answers): string {
  return `${question}-${group}`;
}

export function agreementProblems(lots: readonly FormLot[], draft: Draft, words: ApplyWords): Problems {
  const problems: Record<string, string> = {};
  const groups = [
    { name: 'shared', lots: sharedLots(lots, draft) },
    ...lots.filter((lot) => draft.own[lot.lotId]).map((lot) => ({ name: lot.lotId, lots: [lot] })),
  ];
  for (const group of groups) {
    const [lot] = group.lots;
    if (!lot) continue;
    const answers = answersFor(lot, draft);
    if (group.lots.some(({ arrived }) => arrived) && answers.received === null)
      problems[answerName(group.name, 'received')] = words.arrivalMissing;
    if (!answers.reason) problems[answerName(group.name, 'reason')] = words.reasonMissing;
    else if (!answers.resolution) problems[answerName(group.name, 'resolution')] = words.resolutionMissing;
  }
  const explained = lots.some((lot) => {
    const { reason } = answersFor(lot, draft);
    return reason !== null && lot.reasons.get(reason)?.fault !== 'BUYER';
  });
  if (explained && draft.details.trim().length < fewWords) problems.details = words.detailsMissing;
  return problems;
}
