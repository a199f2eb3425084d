import type { Client, DeskViewerQuery } from '@refund-widget/client';
import type { KeyBook } from '../keyboard/key-book.ts';
import type { News } from '../live/news.ts';
import type { Words } from '../locale/english.ts';
import type { DateWriter } from '../text/dates.ts';
import type { Uploaded } from './upload-file.ts';

export type Viewer = DeskViewerQuery['viewer'];

/** The requests of the queue's page one came from, so that one can go through them. */
export interface Neighbours {
  readonly numbers: readonly string[];
  /** How many requests stand before the page, where that is known. */
  readonly before: number;
  readonly total: number;
  /** Where the queue was, to go back to. */
  readonly path: string;
}

/** What every screen is given to work with. */
export interface Desk {
  /** Sends with the session's token; when the session is over, the console asks to sign in. */
  readonly client: Pick<Client, 'send'>;
  /** Sends a file for an order, to be used as evidence. */
  readonly upload: (orderId: string, file: File) => Promise<Uploaded>;
  readonly viewer: Viewer;
  readonly words: Words;
  readonly locale: string;
  readonly dates: DateWriter;
  readonly now: () => number;
  readonly keys: KeyBook;
  /** What happens, as it happens. */
  readonly news: Pick<News, 'listen'>;
  readonly neighbours: Neighbours | null;
  /** When the connection was lost; null while there is one. */
  readonly offlineSince: string | null;
  go(path: string, options?: { readonly replace?: boolean }): void;
  /** Says something politely to whoever cannot see it. */
  announce(text: string): void;
  keepNeighbours(neighbours: Neighbours): void;
  showCounts(counts: Viewer['queueCounts']): void;
  showKeys(): void;
}
