import type { RefundReason, Resolution } from '@refund-widget/client';

export type Step = 'items' | 'agreement' | 'evidence' | 'review';

/** What the buyer says about some units; null where nothing was said yet. */
export interface Answers {
  readonly received: boolean | null;
  readonly reason: RefundReason | null;
  readonly resolution: Resolution | null;
}

/** A file that the API has. */
export interface SentFile {
  readonly evidenceId: string;
  /** The key of the need it was added for. */
  readonly need: string;
  readonly name: string;
  readonly size: number;
  readonly kind: 'image' | 'video' | 'document';
}

/** What is shown and told to prove something. */
export interface Evidence {
  /** Typed facts: by need, then by field. */
  readonly facts: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly files: readonly SentFile[];
}

/** A request that has not been sent, as it is kept on the buyer's device. */
export interface Draft extends Evidence {
  readonly step: Step;
  /** Units by lot; a lot that is not ticked is not in it. */
  readonly quantities: Readonly<Record<string, number>>;
  /** Asked once for all lots. */
  readonly answers: Answers;
  /** Exceptions, by lot. */
  readonly own: Readonly<Record<string, Answers>>;
  readonly details: string;
  /** One key a seller, so that sending twice makes one request. */
  readonly keys: Readonly<Record<string, string>>;
}

export const noAnswers: Answers = { received: null, reason: null, resolution: null };

export function emptyDraft(quantities: Record<string, number>): Draft {
  return { step: 'items', quantities, answers: noAnswers, own: {}, details: '', facts: {}, files: [], keys: {} };
}

/** Keeps drafts in the tab's session storage; where a page has none, a draft lives as long as the widget. */
export class DraftStore {
  #key: string;

  constructor(endpoint: string, orderId: string) {
    this.#key = `refund-widget ${endpoint} ${orderId}`;
  }

  read(): Draft | null {
    try {
      const stored = sessionStorage.getItem(this.#key);
      const draft: unknown = stored ? JSON.parse(stored) : null;
      return isDraft(draft) ? draft : null;
    } catch {
      return null;
    }
  }

  write(draft: Draft): void {
    try {
      sessionStorage.setItem(this.#key, JSON.stringify(draft));
    } catch {
      // Storage is full or forbidden: the draft stays in memory.
    }
  }

  clear(): void {
    try {
      sessionStorage.removeItem(this.#key);
    } catch {
      // Nothing was kept, so nothing is left behind.
    }
  }
}

/** A draft of an older widget is dropped rather than misread. */
function isDraft(value: unknown): value is Draft {
  if (typeof value !== 'object' || value === null) return false;
  return ['step', 'quantities', 'answers', 'own', 'details', 'facts', 'files', 'keys'].every((name) => name in value);
}
