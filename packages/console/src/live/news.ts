import { type LiveEvent, type SubscribeOptions, subscribe } from '@refund-widget/client';

export type Hear = (event: LiveEvent) => void;

/** Tells whoever listens what happens, while somebody is signed in. */
export class News {
  readonly #hearers = new Set<Hear>();
  #leave = new AbortController();

  /** Answers how to stop listening. */
  listen(hear: Hear): () => void {
    this.#hearers.add(hear);
    return () => this.#hearers.delete(hear);
  }

  /** Begins anew, e.g. for another person or in another language. `missed`: nobody knows what happened meanwhile. */
  follow(options: Omit<SubscribeOptions, 'signal' | 'onReload'>, missed: () => void): void {
    this.stop();
    const { signal } = this.#leave;
    const tell = (event: LiveEvent) => {
      for (const hear of this.#hearers) hear(event);
    };
    subscribe(tell, { ...options, signal, onReload: missed }).catch(() => {
      // The session is over; the next request asks to sign in.
    });
  }

  stop(): void {
    this.#leave.abort();
    this.#leave = new AbortController();
  }
}
