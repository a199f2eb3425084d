import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Reads something for an element and keeps it: a later read that fails leaves what was there, and
 * a read that is no longer wanted is aborted. Starts again whenever `key` gives a new value.
 */
export class Resource<Value> implements ReactiveController {
  value: Value | null = null;
  error: unknown = null;
  loading = false;
  #host: ReactiveControllerHost;
  #key: () => unknown;
  #read: (signal: AbortSignal) => Promise<Value>;
  #lastKey: unknown = {};
  #abort: AbortController | null = null;

  /** @param key what the value depends on; null or undefined while it cannot be read yet. */
  constructor(host: ReactiveControllerHost, key: () => unknown, read: (signal: AbortSignal) => Promise<Value>) {
    this.#host = host;
    this.#key = key;
    this.#read = read;
    host.addController(this);
  }

  hostUpdate(): void {
    const key = this.#key();
    if (key === this.#lastKey || key === null || key === undefined) return;
    this.#lastKey = key;
    void this.reload();
  }

  hostDisconnected(): void {
    this.#abort?.abort();
    this.#lastKey = {};
  }

  /** Takes over a value that came by another way, such as a mutation's answer. */
  set(value: Value): void {
    this.#abort?.abort();
    this.value = value;
    this.error = null;
    this.loading = false;
    this.#host.requestUpdate();
  }

  async reload(): Promise<void> {
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    this.loading = true;
    this.#host.requestUpdate();
    try {
      const value = await this.#read(abort.signal);
      if (abort.signal.aborted) return;
      this.value = value;
      this.error = null;
    } catch (error) {
      if (abort.signal.aborted) return;
      this.error = error;
    }
    this.loading = false;
    this.#host.requestUpdate();
  }
}
