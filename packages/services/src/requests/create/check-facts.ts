import { type EvidenceField, type EvidenceRequirement, isPlainDate } from '@refund-widget/domain';
import { type Problem, problem } from '../../outcome.ts';

const LONGEST_TEXT = 2000;

/** Typed facts against the fields that the policy asks for: all that are required, each of its type and in its range. */
export function checkFacts(
  facts: unknown,
  { fields }: EvidenceRequirement,
  field: readonly (string | number)[],
): Problem[] {
  if (typeof facts !== 'object' || facts === null || Array.isArray(facts)) {
    return [problem('WRONG_TYPE', 'Give the facts as an object of named values.', field)];
  }
  const given = new Map<string, unknown>(Object.entries(facts));
  const unknown = [...given.keys()].filter((name) => !fields.some((known) => known.name === name));
  return [
    ...unknown.map((name) => problem('UNKNOWN_FIELD', 'The policy does not ask for this.', [...field, name])),
    ...fields.flatMap((known) => checkField(known, given.get(known.name), [...field, known.name])),
  ];
}

function checkField(known: EvidenceField, value: unknown, field: readonly (string | number)[]): Problem[] {
  if (value === undefined || value === null || value === '') {
    return known.required ? [problem('MISSING', 'This is required.', field)] : [];
  }
  switch (known.type) {
    case 'NUMBER':
      return checkNumber(known, value, field);
    case 'DATE':
      if (typeof value === 'string' && isPlainDate(value)) return [];
      return [problem('WRONG_TYPE', 'Write a date, for example 2026-11-21.', field)];
    case 'TEXT':
      if (typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST_TEXT) return [];
      return [problem('WRONG_TYPE', `Write a text of at most ${LONGEST_TEXT} characters.`, field)];
  }
}

function checkNumber(
  { minimum, maximum, unit }: EvidenceField,
  value: unknown,
  field: readonly (string | number)[],
): Problem[] {
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    return [problem('WRONG_TYPE', `Write a number${unit === null ? '' : ` in ${unit}`}.`, field)];
  }
  if (minimum !== null && value < minimum) {
    return [problem('TOO_SMALL', `At least ${minimum}.`, field, { minimum, value })];
  }
  if (maximum !== null && value > maximum) {
    return [problem('TOO_LARGE', `At most ${maximum}.`, field, { maximum, value })];
  }
  return [];
}
