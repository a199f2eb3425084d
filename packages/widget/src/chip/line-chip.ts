import type { ActorKind, LineState } from '@refund-widget/client';
import type { IconName } from '../base/icon.ts';
import type { FirstWords } from '../words/first-words.en.ts';
import type { Tone } from './refund-chip.ts';

/** What a chip needs to know of a line. */
export interface ChipLine {
  readonly state: LineState;
  readonly waiting: { readonly actor: ActorKind; readonly deadline: string | null } | null;
}

const ended: Readonly<Partial<Record<LineState, readonly [Tone, IconName]>>> = {
  CANCELLED: ['none', 'x'],
  CLOSED: ['none', 'lock'],
  EXPIRED: ['none', 'lock'],
  REFUNDED: ['yes', 'check'],
  REJECTED: ['none', 'ban'],
  REPLACED: ['yes', 'check'],
};

const yourTurn: Readonly<Partial<Record<LineState, IconName>>> = {
  AWAITING_INFORMATION: 'talk',
  AWAITING_RETURN: 'box',
  NEGOTIATING: 'tag',
};

const moving: readonly LineState[] = ['RETURN_IN_TRANSIT', 'SENDING_BACK', 'REPLACEMENT_SENT', 'SUPPLIER_RETURN'];

/** The tone, icon and word for a line's state: amber only when the buyer acts next. */
export function lineChip(line: ChipLine, words: FirstWords): { tone: Tone; icon: IconName; label: string } {
  const end = ended[line.state];
  if (end) return { tone: end[0], icon: end[1], label: words.states[line.state] };
  if (line.waiting?.actor === 'BUYER') {
    const label = line.state === 'NEGOTIATING' ? words.offerToAnswer : words.states[line.state];
    return { tone: 'you', icon: yourTurn[line.state] ?? 'user', label };
  }
  return { tone: 'wait', icon: moving.includes(line.state) ? 'truck' : 'clock', label: words.states[line.state] };
}

/** The line that speaks for a request: the one that needs the buyer, else the one with the nearest deadline. */
export function leadingLine<Line extends ChipLine>(lines: readonly Line[]): Line | undefined {
  return [...lines].sort((a, b) => rank(a) - rank(b) || deadlineOf(a) - deadlineOf(b))[0];
}

function rank(line: ChipLine): number {
  if (line.waiting?.actor === 'BUYER' && line.state !== 'REJECTED') return 0;
  return line.waiting && !ended[line.state] ? 1 : 2;
}

function deadlineOf(line: ChipLine): number {
  return line.waiting?.deadline ? Date.parse(line.waiting.deadline) : Number.MAX_SAFE_INTEGER;
}
