import type { Need } from '../apply/answers.ts';
import type { Evidence } from '../apply/draft.ts';
import type { Problems } from '../apply/problems.ts';
import { count } from '../format/count.ts';
import type { Locale } from '../format/locale.ts';
import type { EvidenceWords } from '../words/evidence-words.en.ts';

export function factName(need: string, field: string): string {
  return `fact-${need}-${field}`;
}

/** @param ready how many files are sent or on their way, by need. */
export function evidenceProblems(
  needs: readonly Need[],
  draft: Evidence,
  ready: (need: string) => number,
  words: EvidenceWords,
  locale: Locale,
): Problems {
  const problems: Record<string, string> = {};
  for (const need of needs) {
    const { requirement, key } = need;
    if (requirement.kind === 'FACTS') Object.assign(problems, factProblems(need, draft, words, locale));
    else if (requirement.required && ready(key) < requirement.minimum)
      problems[`files-${key}`] = words.filesMissing(requirement.minimum);
  }
  return problems;
}

function factProblems({ requirement, key }: Need, draft: Evidence, words: EvidenceWords, locale: Locale): Problems {
  const said = (bound: number | null) => (bound === null ? null : count(bound, locale));
  const problems: Record<string, string> = {};
  const typed = draft.facts[key] ?? {};
  for (const field of requirement.fields) {
    const value = (typed[field.name] ?? '').trim();
    const name = factName(key, field.name);
    if (value === '') {
      if (requirement.required && field.required) problems[name] = words.answerMissing(field.label);
    } else if (field.type === 'NUMBER') {
      const number = Number(value.replace(',', '.'));
      const low = field.minimum !== null && number < field.minimum;
      const high = field.maximum !== null && number > field.maximum;
      if (!Number.isFinite(number)) problems[name] = words.numberNeeded;
      else if (low || high) problems[name] = words.range(said(field.minimum), said(field.maximum));
    }
  }
  return problems;
}
