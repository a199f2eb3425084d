import { html, type TemplateResult } from 'lit';

const OPEN = '\u0002';
const CLOSE = '\u0003';

/** Marks a part of a sentence as its weight: a figure, a name or a date. `rich` shows it so. */
export function strong(text: string): string {
  return `${OPEN}${text}${CLOSE}`;
}

/** Shows a sentence with its marked parts in bold. */
export function rich(sentence: string): TemplateResult {
  const pieces = sentence.split(OPEN).flatMap((piece, index) => {
    if (index === 0) return [piece];
    const [inside = '', after = ''] = piece.split(CLOSE);
    return [html`<b>${inside}</b>`, after];
  });
  return html`${pieces}`;
}

/** The same sentence for a place that knows no markup, such as an accessible name. */
export function flat(sentence: string): string {
  return sentence.replaceAll(OPEN, '').replaceAll(CLOSE, '');
}
