import type { SentFile } from '../apply/draft.ts';

/** A message that has not been sent, as it is kept on the buyer's device. */
export interface MessageDraft {
  readonly body: string;
  readonly files: readonly SentFile[];
  /** To whom, where the order has several sellers; empty until chosen. */
  readonly sellerId: string;
  /** The same for every attempt to send it as it stands; another once it is changed. */
  readonly key: string;
}

export function emptyMessage(): MessageDraft {
  return { body: '', files: [], sellerId: '', key: crypto.randomUUID() };
}

/** Keeps a message in the tab's session storage; where a page has none, it lives as long as the element. */
export class MessageDraftStore {
  #key: string;

  constructor(endpoint: string, about: string) {
    this.#key = `refund-widget message ${endpoint} ${about}`;
  }

  read(): MessageDraft {
    try {
      const draft: unknown = JSON.parse(sessionStorage.getItem(this.#key) ?? 'null');
      return isMessageDraft(draft) ? draft : emptyMessage();
    } catch {
      return emptyMessage();
    }
  }

  write(draft: MessageDraft): void {
    try {
      if (draft.body === '' && draft.files.length === 0) sessionStorage.removeItem(this.#key);
      else sessionStorage.setItem(this.#key, JSON.stringify(draft));
    } catch {
      // Storage is full or forbidden: the draft stays in memory.
    }
  }
}

function isMessageDraft(value: unknown): value is MessageDraft {
  if (typeof value !== 'object' || value === null) return false;
  return ['body', 'files', 'sellerId', 'key'].every((name) => name in value);
}
