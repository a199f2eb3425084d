/** What a template is filled with: texts, and for sections lists of further values. A missing or empty list leaves its section out. */
export interface TemplateValues {
  readonly [name: string]: string | readonly TemplateValues[] | undefined;
}

const SECTION = /\{\{#(\w+)\}\}([\s\S]*?)\{\{\/\1\}\}/g;
const VALUE = /\{\{(\w+)\}\}/g;

/**
 * Fills `{{name}}` with escaped text, and repeats `{{#name}}…{{/name}}` for every value of a list. There is no way to
 * put in text that is not escaped. Throws for a name that the values do not have: a template and its values are ours.
 */
export function fillTemplate(template: string, values: TemplateValues): string {
  const sections = template.replace(SECTION, (_, name: string, inner: string) => {
    const rows = values[name] ?? [];
    if (typeof rows === 'string') throw new TypeError(`${name} is a text, not a section`);
    return rows.map((row) => fillTemplate(inner, row).replaceAll('{{', OPEN)).join('');
  });
  const filled = sections.replace(VALUE, (_, name: string) => {
    const value = values[name];
    if (typeof value !== 'string') throw new TypeError(`The template has no value for ${name}`);
    return escapeHtml(value);
  });
  return filled.replaceAll(OPEN, '{{');
}

/** Stands for the braces in a filled-in text while the rest is filled, so that no text is ever read as a template. */
const OPEN = '\u{F8F0}';

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
