import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What keys do: `j`, `J` (with Shift), `?`, `Escape`, or a sequence such as `g n`. */
export type KeyMap = Readonly<Record<string, () => void>>;

const SEQUENCE_MS = 1200;
const SETTING = 'refund-console:single-keys';

interface Page {
  readonly keys: () => KeyMap;
  readonly modal: boolean;
}

/**
 * The console's keys. They rest while someone types, while a button or field needs the key itself, and under a modal
 * dialog that did not bring its own; printable single keys can be switched off altogether (WCAG 2.1.4).
 */
export class KeyBook {
  readonly #pages: Page[] = [];
  #pending = '';
  #timer = 0;

  get singleKeys(): boolean {
    return localStorage.getItem(SETTING) !== 'off';
  }

  set singleKeys(on: boolean) {
    localStorage.setItem(SETTING, on ? 'on' : 'off');
  }

  add(keys: () => KeyMap, modal = false): () => void {
    const page = { keys, modal };
    this.#pages.push(page);
    return () => {
      const index = this.#pages.indexOf(page);
      if (index >= 0) this.#pages.splice(index, 1);
    };
  }

  listen(): () => void {
    const press = (event: KeyboardEvent) => this.press(event);
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }

  press(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const printable = event.key.length === 1;
    if (printable && (!this.singleKeys || isTyping(event))) return;
    if (!printable && usesKey(event)) return;
    const act = this.#find(event.key);
    if (!act) return;
    event.preventDefault();
    act();
  }

  #find(key: string): (() => void) | null {
    const maps = this.#maps();
    const pressed = this.#pending === '' ? key : `${this.#pending} ${key}`;
    this.#pending = '';
    clearTimeout(this.#timer);
    for (const map of maps) if (map[pressed]) return map[pressed];
    const begins = maps.some((map) => Object.keys(map).some((name) => name.startsWith(`${pressed} `)));
    if (!begins) return null;
    this.#pending = pressed;
    this.#timer = window.setTimeout(() => {
      this.#pending = '';
    }, SEQUENCE_MS);
    return () => {};
  }

  /** The innermost first; a modal page hides all before it. */
  #maps(): KeyMap[] {
    const last = this.#pages.findLastIndex(({ modal }) => modal);
    return this.#pages
      .slice(Math.max(0, last))
      .map(({ keys }) => keys())
      .reverse();
  }
}

function target(event: KeyboardEvent): EventTarget | undefined {
  return event.composedPath()[0];
}

function isTyping(event: KeyboardEvent): boolean {
  const field = target(event);
  if (field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement) return true;
  if (field instanceof HTMLInputElement) return !['checkbox', 'radio', 'button'].includes(field.type);
  return field instanceof HTMLElement && field.isContentEditable;
}

/** Whether what has the focus does something of its own with this key. */
function usesKey(event: KeyboardEvent): boolean {
  if (isTyping(event)) return true;
  const focused = target(event);
  return event.key.startsWith('Arrow') && focused instanceof HTMLElement && focused.matches('input, [role="tab"]');
}

/** Gives an element its keys for as long as it is on the page. */
export class Keys implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly desk: { readonly keys: KeyBook } };
  readonly #map: () => KeyMap;
  #remove: (() => void) | null = null;

  constructor(host: ReactiveControllerHost & { readonly desk: { readonly keys: KeyBook } }, map: () => KeyMap) {
    this.#host = host;
    this.#map = map;
    host.addController(this);
  }

  hostConnected(): void {
    this.#remove = this.#host.desk.keys.add(this.#map);
  }

  hostDisconnected(): void {
    this.#remove?.();
    this.#remove = null;
  }
}
