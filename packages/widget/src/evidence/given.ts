import type { EvidenceInput } from '@refund-widget/client';
import type { Need } from '../apply/answers.ts';
import type { Evidence } from '../apply/draft.ts';

/** The files and facts given for one need. */
export function given({ key, requirement }: Need, { files, facts }: Evidence): EvidenceInput[] {
  const code = requirement.code ? { requirement: requirement.code } : {};
  if (requirement.kind !== 'FACTS')
    return files.filter((file) => file.need === key).map(({ evidenceId }) => ({ evidenceId, ...code }));
  const typed = facts[key] ?? {};
  const filled = requirement.fields.filter((field) => typed[field.name]?.trim());
  if (filled.length === 0) return [];
  const values = filled.map((field) => [field.name, factValue(field.type, typed[field.name] ?? '')]);
  return [{ ...code, facts: Object.fromEntries(values) }];
}

function factValue(type: 'DATE' | 'NUMBER' | 'TEXT', typed: string): string | number {
  return type === 'NUMBER' ? Number(typed.trim().replace(',', '.')) : typed.trim();
}
