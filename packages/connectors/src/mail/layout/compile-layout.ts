import { readFile } from 'node:fs/promises';

let compiled: Promise<string> | undefined;

/**
 * The one layout of all mails, as HTML with the places for text still open. Loading MJML and compiling take half a
 * second, so it happens once, when the first mail is rendered; filling it in takes well under a millisecond.
 */
export function compiledLayout(): Promise<string> {
  compiled ??= compile();
  return compiled;
}

async function compile(): Promise<string> {
  const { default: mjml } = await import('mjml');
  const source = await readFile(new URL('./layout.mjml', import.meta.url), 'utf8');
  // No fonts: MJML would have every reader fetch Roboto from Google.
  const { html, errors } = await mjml(source, { validationLevel: 'strict', fonts: {} });
  if (errors.length > 0)
    throw new Error(`The mail layout is broken: ${errors.map((error) => error.message).join('; ')}`);
  // Indentation of the layout is of no use to a reader and a third of the mail.
  return html.replace(/>\s+</g, '><').replace(/[ \t]*\n\s*/g, '\n');
}
