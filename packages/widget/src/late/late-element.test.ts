import { html, type TemplateResult } from 'lit';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { contextIn, mountElement, textOf } from '../testing/mount-element.ts';
import { LateElement } from './late-element.ts';
import { lateWords } from './late-words.ts';

let arrives = true;
const words = lateWords({
  en: async () => {
    if (!arrives) throw new Error('The connection is lost.');
    return { hello: 'Hello' };
  },
  zh: async () => ({ hello: '您好' }),
});

class LateGreeting extends LateElement {
  protected override readonly books = [words];

  protected override content(): TemplateResult {
    return html`<p class="greeting">${words.of(this.context.locale).hello}</p>`;
  }
}
customElements.define('late-greeting', LateGreeting);

test('words that do not arrive can be asked for again', async () => {
  arrives = false;
  const root = await mountElement(html`<late-greeting .context=${contextIn()}></late-greeting>`);
  await expect.element(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  arrives = true;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.poll(() => textOf(root, '.greeting')).toBe('Hello');
});

test('an element speaks the language that is asked for, and only once its words are there', async () => {
  const root = await mountElement(html`<late-greeting .context=${contextIn('zh')}></late-greeting>`);
  await expect.poll(() => textOf(root, '.greeting')).toBe('您好');
});

test('words that were not asked for are a mistake, not an empty page', () => {
  expect(() => lateWords({ en: async () => 'a', zh: async () => 'b' }).of('en')).toThrow('have not been loaded');
});
