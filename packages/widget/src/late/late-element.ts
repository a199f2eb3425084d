import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { icon } from '../base/icon.ts';
import { InnerElement } from '../base/inner-element.ts';
import type { Locale } from '../format/locale.ts';
import { firstWords } from '../words/first-words.ts';
import { wordsReady } from '../words/word-book.ts';
import type { LateWords } from './late-words.ts';

/** An element that arrives after the view it belongs to: it shows itself once its words are there too. */
export abstract class LateElement extends InnerElement {
  static override properties: PropertyDeclarations = { wordless: { state: true }, ready: { state: true } };

  /** The words that come on their own; an element without any can speak as soon as its view can. */
  protected readonly books: readonly LateWords<unknown>[] = [];

  /** The language for which everything has arrived. */
  private ready: Locale | null = null;
  private wordless = false;

  #asked: Locale | null = null;

  /** What the element shows once it can speak. */
  protected abstract content(): TemplateResult | typeof nothing;

  protected override render(): TemplateResult | typeof nothing {
    const { locale } = this.context;
    if (this.ready === locale || this.books.length === 0) return this.content();
    if (this.#asked !== locale) void this.#learn(locale);
    if (!this.wordless) return nothing;
    const words = firstWords.of(locale);
    return html`<p class="note bad inset">
      ${icon('alert')}<span class="grow">${words.loadFailedDetail}</span
      ><button class="link" type="button" @click=${() => this.#learn(locale)}>${words.tryAgain}</button>
    </p>`;
  }

  async #learn(locale: Locale): Promise<void> {
    this.#asked = locale;
    this.wordless = false;
    try {
      await Promise.all([...this.books.map((book) => book.load(locale)), wordsReady(locale)]);
      if (this.#asked === locale) this.ready = locale;
    } catch {
      this.wordless = true;
    }
  }
}
