import {
  type OfferTerms,
  PAYERS,
  type Payer,
  partOfLine,
  RESOLUTIONS,
  refundOf,
  type UnitRange,
} from '@refund-widget/domain';
import * as z from 'zod';
import { fromStoredJson } from '../kernel/stored-json.ts';
import { domainItem } from '../reads/domain-order.ts';
import type { LoadedLine, OfferRow } from '../work/loaded-request.ts';
import { amountOfPart, amountsOf } from '../work/split-line.ts';
import { countUnits } from '../work/stored-line.ts';

/** A stored offer as the agreement it proposes. */
export function termsOfOffer(row: StoredOffer): OfferTerms {
  const { resolution, quantity, amount, returnNeeded, postagePayer, shipBy, validUntil } = row;
  return {
    ...{ resolution, quantity, amount, returnNeeded, postagePayer: payerOf(postagePayer) },
    shipBy: shipBy?.getTime() ?? null,
    validUntil: validUntil.getTime(),
  };
}

type StoredOffer = Pick<
  OfferRow,
  'resolution' | 'quantity' | 'amount' | 'returnNeeded' | 'postagePayer' | 'shipBy' | 'validUntil'
>;

/** Throws for a value that this program did not write. */
export function payerOf(text: string): Payer {
  const payer = PAYERS.find((known) => known === text);
  if (!payer) throw new Error(`Nobody is called ${text}`);
  return payer;
}

/** What was asked for, or agreed before, for some of a line's units. */
export function termsOfLineNow(line: LoadedLine, units: readonly UnitRange[]): OfferTerms {
  const { resolution, returnRequired, postagePayer } = line.row;
  const amount = refundOf(partOfLine(amountsOf(line), units, domainItem(line.item)));
  return {
    ...{ resolution, quantity: countUnits(units), returnNeeded: returnRequired, postagePayer: payerOf(postagePayer) },
    // A new one comes instead of money.
    amount: resolution === 'REPLACEMENT' ? 0n : amount,
    ...{ shipBy: null, validUntil: null },
  };
}

const askedSchema = z.object({
  resolution: z.enum(RESOLUTIONS),
  quantity: z.int(),
  amount: z.bigint(),
  returnNeeded: z.boolean(),
  postagePayer: z.enum(PAYERS),
  shipBy: z.number().nullable(),
  validUntil: z.number().nullable(),
});

/** What was asked for when the first offer came; null for later ones. Throws for a value that this module did not write. */
export function readAsked(stored: unknown): OfferTerms | null {
  return stored === null || stored === undefined ? null : askedSchema.parse(fromStoredJson(stored));
}

/** An offer for all of a line's units, as it is once the line is split: the part of it for some of them. */
export function partOfTerms(line: LoadedLine, terms: OfferTerms, units: readonly UnitRange[]): OfferTerms {
  return { ...terms, quantity: countUnits(units), amount: amountOfPart(line, units, terms.amount) };
}
