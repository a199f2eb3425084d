import type { ReactiveControllerHost } from 'lit';
import type { Locale } from '../format/locale.ts';
import { wordsReady } from '../words/word-book.ts';

/** A part of a view whose code arrives when it is first wanted. */
export class LazyPart {
  #host: ReactiveControllerHost;
  #load: () => Promise<unknown>;
  #asked = false;
  #ready = false;

  constructor(host: ReactiveControllerHost, load: () => Promise<unknown>) {
    this.#host = host;
    this.#load = load;
  }

  /** Whether it can be shown, in the words of `locale`; asks for it the first time. */
  isReady(locale: Locale): boolean {
    if (!this.#asked) {
      this.#asked = true;
      void this.#fetch(locale);
    }
    return this.#ready;
  }

  async #fetch(locale: Locale): Promise<void> {
    try {
      await this.#load();
      await wordsReady(locale);
      this.#ready = true;
    } catch {
      // Asked for again with the next rendering.
      this.#asked = false;
      return;
    }
    this.#host.requestUpdate();
  }
}
