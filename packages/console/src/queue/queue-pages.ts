import { Task, TaskStatus } from '@lit/task';
import { deskCount } from '@refund-widget/client/operations/console/desk-count';
import { deskNextDeadline } from '@refund-widget/client/operations/console/desk-next-deadline';
import { deskPulse } from '@refund-widget/client/operations/console/desk-pulse';
import { deskQueue } from '@refund-widget/client/operations/console/desk-queue';
import type { ReactiveControllerHost } from 'lit';
import { failureText } from '../api/decisions.ts';
import type { Desk } from '../api/desk.ts';
import { Every } from '../live/every.ts';
import { Hears } from '../live/hears.ts';
import { pressingLine } from '../request/waiting-look.ts';
import { filterCount, type QueueAddress, queuePath } from '../router/route.ts';
import type { BlankFacts } from './queue-blank.ts';
import { queueFilter, unfiltered } from './queue-filter.ts';
import type { Row } from './row-facts.ts';

const PAGE = 50;
const POLL_MS = 20_000;
const RETRY_MS = 8_000;
const SOON_MS = 300;

export interface QueuePage {
  readonly rows: readonly Row[];
  readonly total: number;
  readonly next: string | null;
  readonly previous: string | null;
  /** What else there is, where the page is empty. */
  readonly blank: BlankFacts | null;
}

type Host = ReactiveControllerHost & { readonly desk: Desk; readonly address: QueueAddress };

/** How many rows stand before a page that one was led to; a page opened by a link has no known place. */
const places = new Map<string, number>();

/** Pages of the queue by keyset, as the address names them, and how many requests came in since. */
export class QueuePages {
  readonly #host: Host;
  readonly #task: Task<readonly [string], QueuePage>;
  #retry = 0;
  #soon = 0;
  /** Requests that came in since the page was read; the page itself never moves. */
  fresh = 0;

  constructor(host: Host) {
    this.#host = host;
    this.#task = new Task(host, {
      args: () => [keyOf(host.address)] as const,
      task: (_, { signal }) => this.#read(signal),
      onError: () => {
        clearTimeout(this.#retry);
        this.#retry = window.setTimeout(() => this.reload(), RETRY_MS);
      },
    });
    new Every(host, POLL_MS, () => void this.pulse());
    // Several things at once are counted once.
    new Hears(host, () => {
      clearTimeout(this.#soon);
      this.#soon = window.setTimeout(() => void this.pulse(), SOON_MS);
    });
    host.addController({ hostDisconnected: () => [this.#retry, this.#soon].forEach(clearTimeout) });
  }

  get page(): QueuePage | undefined {
    return this.#task.value;
  }

  get error(): unknown {
    return this.#task.status === TaskStatus.ERROR ? this.#task.error : undefined;
  }

  get busy(): boolean {
    return this.#task.status === TaskStatus.PENDING;
  }

  reload(): Promise<void> {
    return this.#task.run();
  }

  /** How many rows stand before this page; null where nobody knows. */
  get place(): number | null {
    const { address } = this.#host;
    return address.after || address.before ? (places.get(keyOf(address)) ?? null) : 0;
  }

  /** The addresses of the pages on either side. */
  get paths(): { readonly next: string | null; readonly previous: string | null } {
    const { page, place } = this;
    const to = (paging: Pick<QueueAddress, 'after' | 'before'>, at: number) => {
      const address = { ...this.#host.address, ...paging, row: null };
      if (place !== null) places.set(keyOf(address), Math.max(0, at));
      return queuePath(address);
    };
    return {
      next: page?.next ? to({ after: page.next, before: null }, (place ?? 0) + page.rows.length) : null,
      previous: page?.previous ? to({ after: null, before: page.previous }, (place ?? 0) - PAGE) : null,
    };
  }

  /** Counts what came in, and reads the rail's counts. A missed beat changes nothing; the next one comes. */
  async pulse(): Promise<void> {
    const { desk, address } = this.#host;
    const { page } = this;
    if (!page || desk.offlineSince) return;
    try {
      const filter = queueFilter(address, desk.viewer.merchant.timeZone);
      const { refundRequests, viewer } = await desk.client.send(deskPulse, { filter });
      const fresh = Math.max(0, refundRequests.totalCount - page.total);
      if (fresh > 0 && fresh !== this.fresh) desk.announce(desk.words.queue.newRequests(fresh));
      this.fresh = fresh;
      desk.showCounts(viewer.queueCounts);
      this.#host.requestUpdate();
    } catch (error) {
      failureText(error, desk.words);
    }
  }

  async #read(signal: AbortSignal): Promise<QueuePage> {
    const { desk, address } = this.#host;
    const { sort, after, before } = address;
    const filter = queueFilter(address, desk.viewer.merchant.timeZone);
    const paging = before ? { last: PAGE, before } : { first: PAGE, after };
    const { refundRequests } = await desk.client.send(deskQueue, { filter, sort, ...paging }, signal);
    const { edges, pageInfo, totalCount } = refundRequests;
    const rows = edges.map(({ node }) => node);
    const blank = rows.length === 0 ? await blankFacts(desk, address, signal) : null;
    this.fresh = 0;
    const numbers = rows.map(({ number }) => number);
    desk.keepNeighbours({ numbers, before: this.place ?? 0, total: totalCount, path: queuePath(address) });
    return {
      rows,
      total: totalCount,
      next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
      previous: pageInfo.hasPreviousPage ? pageInfo.startCursor : null,
      blank,
    };
  }
}

function keyOf(address: QueueAddress): string {
  return queuePath({ ...address, row: null });
}

async function blankFacts({ client, viewer }: Desk, address: QueueAddress, signal: AbortSignal): Promise<BlankFacts> {
  if (address.query || filterCount(address) > 0) {
    const filter = queueFilter(unfiltered(address), viewer.merchant.timeZone);
    const { refundRequests } = await client.send(deskCount, { filter }, signal);
    return { foundWithout: refundRequests.totalCount, nextDeadline: null };
  }
  const { refundRequests } = await client.send(deskNextDeadline, {}, signal);
  const next = refundRequests.edges[0]?.node;
  const timeZone = next && pressingLine(next.lines)?.waiting?.timeZone;
  const at = next?.nextDeadline;
  return { foundWithout: null, nextDeadline: at && timeZone ? { number: next.number, at, timeZone } : null };
}
