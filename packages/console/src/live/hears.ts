import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Desk } from '../api/desk.ts';
import type { Hear } from './news.ts';

/** Listens while an element is on the page. */
export class Hears implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly desk: Desk };
  readonly #hear: Hear;
  #stop = () => {};

  constructor(host: ReactiveControllerHost & { readonly desk: Desk }, hear: Hear) {
    this.#host = host;
    this.#hear = hear;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop = this.#host.desk.news.listen(this.#hear);
  }

  hostDisconnected(): void {
    this.#stop();
  }
}
