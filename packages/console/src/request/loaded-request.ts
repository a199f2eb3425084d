import { Task, TaskStatus } from '@lit/task';
import { deskRequest } from '@refund-widget/client/operations/console/desk-request';
import type { ReactiveControllerHost } from 'lit';
import type { RequestDetails } from '../api/decisions.ts';
import type { Desk } from '../api/desk.ts';
import { Every } from '../live/every.ts';
import { Hears } from '../live/hears.ts';

const POLL_MS = 20_000;

type Host = ReactiveControllerHost & { readonly desk: Desk; readonly number: string };

/** One request as the API last served it: read once, looked at again while the page is open, replaced by decisions. */
export class LoadedRequest {
  readonly #host: Host;
  readonly #task: Task<readonly [string], RequestDetails | null>;
  #value: RequestDetails | null = null;

  constructor(host: Host, changed: (before: RequestDetails, after: RequestDetails) => void = () => {}) {
    this.#host = host;
    this.#task = new Task(host, {
      args: () => [host.number] as const,
      task: async ([number], { signal }) => {
        this.#value = await this.#read(number, signal);
        return this.#value;
      },
    });
    const lookAgain = () => {
      const before = this.#value;
      if (before)
        void this.refresh().then((after) => {
          if (after && after.updatedAt !== before.updatedAt) changed(before, after);
        });
    };
    new Every(host, POLL_MS, lookAgain);
    new Hears(host, ({ requestId }) => {
      if (requestId !== null && requestId === this.#value?.id) lookAgain();
    });
  }

  get value(): RequestDetails | null {
    return this.#value;
  }

  get status(): 'loading' | 'missing' | 'failed' | 'ready' {
    if (this.#value) return 'ready';
    if (this.#task.status === TaskStatus.ERROR) return 'failed';
    return this.#task.status === TaskStatus.COMPLETE ? 'missing' : 'loading';
  }

  get error(): unknown {
    return this.#task.error;
  }

  reload(): void {
    void this.#task.run();
  }

  replace(request: RequestDetails): void {
    this.#value = request;
    this.#host.requestUpdate();
  }

  /** Reads it again without a sign of loading; what is shown stays when that fails. */
  async refresh(): Promise<RequestDetails | null> {
    try {
      const after = await this.#read(this.#host.number);
      if (after) this.replace(after);
      return after;
    } catch {
      return null;
    }
  }

  async #read(number: string, signal?: AbortSignal): Promise<RequestDetails | null> {
    return (await this.#host.desk.client.send(deskRequest, { number }, signal)).refundRequest;
  }
}
