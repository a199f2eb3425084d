import type { DeskMessageFragment } from '@refund-widget/client';
import { deskConversation } from '@refund-widget/client/operations/console/desk-conversation';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { RequestDetails } from '../api/decisions.ts';
import type { Desk } from '../api/desk.ts';
import { Every } from '../live/every.ts';
import { Hears } from '../live/hears.ts';

const POLL_MS = 20_000;

export type Message = DeskMessageFragment;

type Host = ReactiveControllerHost & { readonly desk: Desk; readonly request: RequestDetails };

/** What was written about a request's order in the thread with its seller, oldest first; looked at again while it is shown. */
export class LoadedMessages implements ReactiveController {
  failed = false;
  readonly #host: Host;
  #orderId = '';
  #messages: readonly Message[] = [];

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
    new Every(host, POLL_MS, () => void this.read());
    new Hears(host, ({ type, orderId }) => {
      if (type.startsWith('message.') && orderId === this.#orderId) void this.read();
    });
  }

  get messages(): readonly Message[] {
    return this.#messages.filter(({ seller }) => seller.id === this.#host.request.seller.id);
  }

  hostUpdate(): void {
    const { id } = this.#host.request.order;
    if (id === this.#orderId) return;
    this.#orderId = id;
    this.#messages = [];
    void this.read();
  }

  /** Reads them again; what is shown stays when that fails. */
  async read(): Promise<void> {
    const orderId = this.#orderId;
    try {
      const { order } = await this.#host.desk.client.send(deskConversation, { orderId });
      if (orderId !== this.#orderId) return;
      this.#messages = (order?.conversation?.messages.edges ?? []).map(({ node }) => node);
      this.failed = false;
    } catch {
      this.failed = true;
    }
    this.#host.requestUpdate();
  }

  /** Shows what was sent at once; the next reading finds it there. */
  add(message: Message): void {
    this.#messages = [...this.#messages.filter(({ id }) => id !== message.id), message];
    this.#host.requestUpdate();
  }
}
