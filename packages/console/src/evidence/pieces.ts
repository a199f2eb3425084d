import type { DeskEvidenceFragment, DeskRequirementFragment } from '@refund-widget/client';
import type { RequestDetails } from '../api/decisions.ts';

export type Piece = DeskEvidenceFragment;

/** Every file of a request and its lines once, oldest first: what the gallery shows and the lightbox goes through. */
export function pieces({ evidence, lines }: Pick<RequestDetails, 'evidence' | 'lines'>): readonly Piece[] {
  const all = [...evidence, ...lines.flatMap((line) => line.evidence)].filter(({ kind }) => kind !== 'FACTS');
  const known = new Map(all.map((piece) => [piece.id, piece]));
  return [...known.values()].sort((a, b) => a.createdAt.localeCompare(b.createdAt));
}

export interface TypedFacts {
  readonly piece: Piece;
  readonly facts: readonly (readonly [name: string, value: string])[];
}

/** What buyers typed as evidence, e.g. how an item was used, as pairs of name and value. */
export function factsPieces({ evidence, lines }: Pick<RequestDetails, 'evidence' | 'lines'>): readonly TypedFacts[] {
  const all = [...evidence, ...lines.flatMap((line) => line.evidence)].filter(({ kind }) => kind === 'FACTS');
  const known = new Map(all.map((piece) => [piece.id, piece]));
  const asked = lines.flatMap(({ askable }) => askable);
  return [...known.values()].map((piece) => {
    const fields = asked.find(({ code }) => code === piece.requirement)?.fields ?? [];
    return { piece, facts: entriesOf(piece.facts, fields) };
  });
}

type Field = DeskRequirementFragment['fields'][number];

/** As the policy calls them, in its order and with their units; a value that it does not ask for keeps its own name. */
function entriesOf(facts: unknown, fields: readonly Field[]): readonly (readonly [string, string])[] {
  if (typeof facts !== 'object' || facts === null) return [];
  const place = (name: string) => fields.findIndex((field) => field.name === name);
  const entries = Object.entries(facts).sort(([a], [b]) => place(a) - place(b));
  return entries.map(([name, value]) => {
    const field = fields[place(name)];
    const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
    return [field?.label ?? name, field?.unit ? `${text}\u00a0${field.unit}` : text];
  });
}

/** `2.1 MB` */
export function sizeText(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
