/** What the buyer typed and has not sent, kept in the tab's session storage; without one, by the element alone. */
export class KeptText {
  #name: string;

  /** @param about what the text is for; unique within the API at `endpoint`. */
  constructor(endpoint: string, about: string) {
    this.#name = `refund-widget text ${endpoint} ${about}`;
  }

  read(): string {
    try {
      return sessionStorage.getItem(this.#name) ?? '';
    } catch {
      return '';
    }
  }

  write(text: string): void {
    try {
      if (text) sessionStorage.setItem(this.#name, text);
      else sessionStorage.removeItem(this.#name);
    } catch {
      // Storage is full or forbidden: the text stays in the element.
    }
  }
}
