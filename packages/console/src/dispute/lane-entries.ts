import type { RequestDetails } from '../api/decisions.ts';
import { type Piece, pieces } from '../evidence/pieces.ts';
import { type Entry, joinedEntries } from '../record/joined-entries.ts';
import type { SaidMessage } from './loaded-dispute.ts';

type Offer = RequestDetails['lines'][number]['offers'][number];
type Question = RequestDetails['questions'][number];

/** Whose lane something stands in; `BOTH` across the two. */
export type Lane = 'BUYER' | 'SELLER' | 'BOTH';

/** One thing that happened or was said, in the lane of whoever it is from; a question stands where it was asked. */
export type LaneEntry = { readonly at: string; readonly lane: Lane } & (
  | { readonly kind: 'OPENED' }
  | { readonly kind: 'FILES'; readonly pieces: readonly Piece[]; readonly text: string | null }
  | { readonly kind: 'MESSAGE'; readonly message: SaidMessage }
  | { readonly kind: 'OFFER'; readonly offer: Offer }
  | { readonly kind: 'QUESTION'; readonly question: Question }
  | { readonly kind: 'EVENT'; readonly entry: Entry }
);

/** Told by an entry of its own, or of no interest to whoever decides. */
const TOLD_OTHERWISE: readonly string[] = [
  'submit',
  'split',
  'makeOffer',
  'counterOffer',
  'proposeSettlement',
  'relaySupplierOffer',
  'askInformation',
  'answerInformation',
  'addEvidence',
  'remind',
];

const TOGETHER_MS = 5_000;

/** Everything both sides said and did about a request, in order of time. */
export function laneEntries(request: RequestDetails, messages: readonly SaidMessage[]): readonly LaneEntry[] {
  const entries: LaneEntry[] = [
    { kind: 'OPENED', at: request.createdAt, lane: 'BOTH' },
    ...fileEntries(request),
    ...messages.map((message) => messageEntry(message)).filter((entry) => entry !== null),
    ...offersOf(request).map(
      (offer): LaneEntry => ({ kind: 'OFFER', at: offer.createdAt, lane: offerLane(offer), offer }),
    ),
    ...request.questions.map(
      (question): LaneEntry => ({ kind: 'QUESTION', at: question.createdAt, lane: question.askedOf, question }),
    ),
    ...joinedEntries(request.timeline)
      .filter(({ entry }) => !TOLD_OTHERWISE.includes(entry.event))
      .map(({ entry }): LaneEntry => ({ kind: 'EVENT', at: entry.at, lane: eventLane(entry), entry })),
  ];
  return entries.sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || rank(a) - rank(b));
}

/** Notes among staff are not said to anybody outside. */
function messageEntry(message: SaidMessage): LaneEntry | null {
  if (message.audience !== 'EVERYONE') return null;
  const lane = message.authorKind === 'BUYER' ? 'BUYER' : message.authorKind === 'MEDIATOR' ? 'BOTH' : 'SELLER';
  return { kind: 'MESSAGE', at: message.createdAt, lane, message };
}

/** A part of a line that was split has the same offers as the whole; each is told once. */
function offersOf({ lines }: RequestDetails): readonly Offer[] {
  const told = new Map<string, Offer>();
  for (const offer of lines.flatMap(({ offers }) => offers))
    told.set(`${offer.createdAt} ${offer.version} ${offer.side}`, offer);
  return [...told.values()];
}

function offerLane({ side }: Offer): Lane {
  return side === 'MEDIATOR' ? 'BOTH' : side;
}

/** A refusal is somebody's words; everything else is said of both. */
function eventLane({ event, actorKind, reason }: Entry): Lane {
  const speaks = event === 'reject' || event === 'declineOffer' || event === 'refuseInspection';
  if (!speaks || reason === null) return 'BOTH';
  return actorKind === 'BUYER' ? 'BUYER' : 'SELLER';
}

/** Files of one side that came together; those of the request itself stand beside what the buyer wrote. */
function fileEntries(request: RequestDetails): readonly LaneEntry[] {
  const created = Date.parse(request.createdAt);
  const answered = new Set(request.questions.flatMap(({ evidence }) => evidence.map(({ id }) => id)));
  const loose = pieces(request).filter(({ id }) => !answered.has(id));
  const first = loose.filter(
    ({ uploadedBy, createdAt }) => uploadedBy === 'BUYER' && Date.parse(createdAt) <= created + TOGETHER_MS,
  );
  const later = loose.filter((piece) => !first.includes(piece));
  const opening: LaneEntry = {
    kind: 'FILES',
    at: request.createdAt,
    lane: 'BUYER',
    pieces: first,
    text: request.details,
  };
  return [opening, ...together(later)];
}

function together(later: readonly Piece[]): readonly LaneEntry[] {
  const groups: { at: string; lane: Lane; pieces: Piece[] }[] = [];
  for (const piece of later) {
    const lane = piece.uploadedBy === 'BUYER' ? 'BUYER' : 'SELLER';
    const last = groups.at(-1);
    const joins = last?.lane === lane && Date.parse(piece.createdAt) - Date.parse(last.at) < 60_000;
    if (last && joins) last.pieces.push(piece);
    else groups.push({ at: piece.createdAt, lane, pieces: [piece] });
  }
  return groups.map(({ at, lane, pieces: files }) => ({ kind: 'FILES', at, lane, pieces: files, text: null }));
}

function rank({ kind }: LaneEntry): number {
  return kind === 'OPENED' ? 0 : kind === 'FILES' ? 1 : 2;
}
