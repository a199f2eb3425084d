import { Task } from '@lit/task';
import type { DeskDisputeQuery } from '@refund-widget/client';
import { deskDispute } from '@refund-widget/client/operations/console/desk-dispute';
import type { ReactiveControllerHost } from 'lit';
import type { RequestDetails } from '../api/decisions.ts';
import type { Desk } from '../api/desk.ts';

export type DisputeDetails = NonNullable<DeskDisputeQuery['refundRequest']>;
export type Dispute = DisputeDetails['disputes'][number];
export type SaidMessage = NonNullable<DisputeDetails['order']['conversation']>['messages']['edges'][number]['node'];

interface Host extends ReactiveControllerHost {
  readonly desk: Desk;
  readonly number: string;
  readonly request: RequestDetails | null;
}

/** The disputes of a request and what was written, read again whenever the request has changed. */
export class LoadedDispute {
  readonly #task: Task<readonly [string, string | undefined], DisputeDetails | null>;
  #value: DisputeDetails | null = null;

  constructor(host: Host) {
    this.#task = new Task(host, {
      args: () => [host.number, host.request?.updatedAt] as const,
      task: async ([number, updatedAt], { signal }) => {
        if (updatedAt === undefined) return null;
        this.#value = (await host.desk.client.send(deskDispute, { number }, signal)).refundRequest;
        return this.#value;
      },
    });
  }

  /** What was read last stays while it is read again. */
  get value(): DisputeDetails | null {
    return this.#value;
  }

  get error(): unknown {
    return this.#task.error;
  }

  reload(): void {
    void this.#task.run();
  }
}
