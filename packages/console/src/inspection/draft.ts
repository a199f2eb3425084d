import type {
  Condition,
  DeductionCode,
  DeskLineFragment,
  Disposition,
  InspectionPartInput,
} from '@refund-widget/client';
import { type Amount, decimalsOf, typedAmount } from '../text/amount.ts';

/** What is said about some units of a line that lie side by side. */
export interface PartDraft {
  readonly key: string;
  readonly lineId: string;
  /** Position within the line, from 0. */
  readonly first: number;
  readonly quantity: number;
  readonly accepted: boolean;
  readonly condition: Condition;
  readonly disposition: Disposition;
  readonly deduction: DeductionCode | null;
  readonly amount: string;
  readonly note: string;
}

export interface PartProblems {
  readonly amount?: 'MISSING' | 'WRONG' | 'HIGH';
  readonly note?: 'REFUSED' | 'DEDUCTED';
}

type Line = Pick<DeskLineFragment, 'id' | 'quantity' | 'version' | 'allowedDeductions' | 'refund'>;

/** Up to this many units are shown one by one; more of them as one part, from which single units are separated. */
const ONE_BY_ONE = 6;

/** Everything accepted as sent, until somebody says otherwise. */
export function newDraft(lines: readonly Line[]): readonly PartDraft[] {
  return lines.flatMap((line) =>
    line.quantity <= ONE_BY_ONE
      ? Array.from({ length: line.quantity }, (_, first) => part(line.id, first, 1))
      : [part(line.id, 0, line.quantity)],
  );
}

function part(lineId: string, first: number, quantity: number): PartDraft {
  return {
    ...{ key: `${lineId} ${first}`, lineId, first, quantity },
    ...{ accepted: true, condition: 'AS_SENT', disposition: 'RESTOCK', deduction: null, amount: '', note: '' },
  };
}

/** Where goods in such a condition usually go, until somebody says otherwise. */
const USUAL: Readonly<Record<Condition, Disposition>> = {
  AS_SENT: 'RESTOCK',
  WORN: 'SECONDS',
  DAMAGED: 'SCRAP',
  OTHER_ITEM: 'SECONDS',
};

/** The same units, decided: a refused unit goes back and nothing is taken off; an accepted one stays. */
export function decide(draft: PartDraft, accepted: boolean): PartDraft {
  if (accepted === draft.accepted) return draft;
  return accepted
    ? { ...draft, accepted, disposition: USUAL[draft.condition] }
    : { ...draft, accepted, disposition: 'RETURN_TO_BUYER', deduction: null, amount: '' };
}

/** The same units, found in another condition: accepted ones go where such goods usually go, unless that was chosen. */
export function found(draft: PartDraft, condition: Condition): PartDraft {
  const untouched = draft.accepted && draft.disposition === USUAL[draft.condition];
  return { ...draft, condition, ...(untouched && { disposition: USUAL[condition] }) };
}

/** Takes the last unit out of a part, to be decided apart. */
export function separate(drafts: readonly PartDraft[], key: string): readonly PartDraft[] {
  return drafts.flatMap((draft) => {
    if (draft.key !== key || draft.quantity < 2) return [draft];
    const rest = { ...draft, quantity: draft.quantity - 1 };
    return [rest, part(draft.lineId, draft.first + rest.quantity, 1)];
  });
}

/** What may be taken off these units, in proportion to the line's limit; null where its terms allow no such deduction. */
export function limitOf({ quantity, deduction }: PartDraft, line: Line): Amount | null {
  const term = line.allowedDeductions.find(({ code, when }) => code === deduction && when === 'INSPECTION');
  if (!term) return null;
  const { amount, currencyCode } = term.amount;
  const decimals = decimalsOf(amount);
  const units = (BigInt(amount.replace('.', '')) * BigInt(quantity)) / BigInt(line.quantity);
  const digits = units.toString().padStart(decimals + 1, '0');
  const cut = digits.length - decimals;
  return { amount: decimals === 0 ? digits : `${digits.slice(0, cut)}.${digits.slice(cut)}`, currencyCode };
}

/** What has to be filled in before the part can be sent. The API checks again, and everything else. */
export function problemsOf(draft: PartDraft, line: Line): PartProblems {
  const note = draft.note.trim() ? undefined : !draft.accepted ? 'REFUSED' : draft.deduction ? 'DEDUCTED' : undefined;
  const amount = draft.deduction ? amountProblem(draft, line) : undefined;
  return { ...(note && { note }), ...(amount && { amount }) };
}

function amountProblem(draft: PartDraft, line: Line): PartProblems['amount'] {
  if (!draft.amount.trim()) return 'MISSING';
  const amount = typedAmount(draft.amount, decimalsOf(line.refund.amount));
  if (amount === null || !/[1-9]/.test(amount)) return 'WRONG';
  const limit = limitOf(draft, line);
  const units = (text: string) => BigInt(text.replace('.', ''));
  return limit && units(amount) > units(limit.amount) ? 'HIGH' : undefined;
}

/** A part as it is sent, and which drafts it stands for. */
export interface SentPart {
  readonly input: InspectionPartInput;
  readonly keys: readonly string[];
}

/**
 * The parts in the order of their units. Neighbours about which the same was said go as one part, so that the line is
 * not divided more than the decision divides it; a deduction keeps its own units.
 */
export function sentParts(drafts: readonly PartDraft[], lines: readonly Line[]): readonly SentPart[] {
  const sent: SentPart[] = [];
  for (const draft of drafts) {
    const line = lines.find(({ id }) => id === draft.lineId);
    if (!line) continue;
    const last = sent.at(-1);
    const input = partInput(draft, line);
    if (last && sameWords(last.input, input)) {
      const quantity = (last.input.quantity ?? 0) + draft.quantity;
      sent[sent.length - 1] = { input: { ...last.input, quantity }, keys: [...last.keys, draft.key] };
    } else sent.push({ input, keys: [draft.key] });
  }
  return sent;
}

function partInput(draft: PartDraft, line: Line): InspectionPartInput {
  const { lineId, quantity, accepted, condition, disposition, deduction, note } = draft;
  const amount = typedAmount(draft.amount, decimalsOf(line.refund.amount));
  const { currencyCode } = line.refund;
  return {
    ...{ lineId, expectedVersion: line.version, quantity, accepted, condition, disposition },
    ...(deduction && amount !== null && { deductions: [{ code: deduction, amount: { amount, currencyCode } }] }),
    ...(note.trim() && { note: note.trim() }),
  };
}

function sameWords(a: InspectionPartInput, b: InspectionPartInput): boolean {
  if (a.deductions || b.deductions) return false;
  const words = ({ lineId, accepted, condition, disposition, note }: InspectionPartInput) =>
    JSON.stringify([lineId, accepted, condition, disposition, note ?? '']);
  return words(a) === words(b);
}

export function unitsIn(drafts: readonly PartDraft[], accepted: boolean): number {
  return drafts.filter((draft) => draft.accepted === accepted).reduce((sum, { quantity }) => sum + quantity, 0);
}
