import type { EvidenceInput } from '@refund-widget/client';
import { needsFor } from '../apply/answers.ts';
import type { Draft } from '../apply/draft.ts';
import type { FormLot } from '../apply/form-lot.ts';

/** The evidence to send with the request about `lots`: the files and facts given for what they need. */
export function evidenceInputs(lots: readonly FormLot[], draft: Draft): EvidenceInput[] {
  return needsFor(lots, draft).flatMap(({ key, requirement, lots: needing }): EvidenceInput[] => {
    const [only] = needing;
    const line = needing.length === 1 && only ? { line: lots.indexOf(only) } : {};
    if (requirement.kind !== 'FACTS') {
      const files = draft.files.filter((file) => file.need === key);
      return files.map(({ evidenceId }) => ({ evidenceId, requirement: requirement.code, ...line }));
    }
    const typed = draft.facts[key] ?? {};
    const filled = requirement.fields.filter((field) => typed[field.name]?.trim());
    if (filled.length === 0) return [];
    const facts = Object.fromEntries(
      filled.map((field) => [field.name, factValue(field.type, typed[field.name] ?? '')]),
    );
    return [{ requirement: requirement.code, facts, ...line }];
  });
}

function factValue(type: 'DATE' | 'NUMBER' | 'TEXT', typed: string): string | number {
  return type === 'NUMBER' ? Number(typed.trim().replace(',', '.')) : typed.trim();
}
