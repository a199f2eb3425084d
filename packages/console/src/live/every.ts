import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Does something again and again while the element is on the page and the page is looked at. */
export class Every implements ReactiveController {
  readonly #milliseconds: number;
  readonly #act: () => void;
  #timer = 0;

  constructor(host: ReactiveControllerHost, milliseconds: number, act: () => void) {
    this.#milliseconds = milliseconds;
    this.#act = act;
    host.addController(this);
  }

  hostConnected(): void {
    this.#timer = window.setInterval(() => {
      if (document.visibilityState === 'visible' && navigator.onLine) this.#act();
    }, this.#milliseconds);
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
  }
}

/** Redraws remaining times as the minutes pass; nothing is read aloud. */
export function everyMinute(host: ReactiveControllerHost): Every {
  return new Every(host, 60_000, () => host.requestUpdate());
}
