import type { LitElement, TemplateResult } from 'lit';
import { render } from 'lit';
import { base } from '../base/base.styles.ts';
import { tokens } from '../base/tokens.styles.ts';
import type { WidgetContext } from '../context/widget-context.ts';
import type { Locale } from '../format/locale.ts';
import { fakeEndpoint } from './fake-api.ts';

/** A context for an element that asks the API nothing. */
export function contextIn(locale: Locale = 'en'): WidgetContext {
  const client = {
    send: () => Promise.reject(new Error('This element asks the API nothing.')),
    token: () => Promise.resolve('token'),
    dropToken: () => {},
  };
  return { client, locale, endpoint: fakeEndpoint, say: () => {} };
}

/** Renders inner elements into a shadow root of their own, as inside the widget, and waits for the first of them. */
export async function mountElement(template: TemplateResult, width = 420): Promise<ShadowRoot> {
  const host = document.createElement('div');
  host.style.inlineSize = `${width}px`;
  const root = host.attachShadow({ mode: 'open' });
  for (const { styleSheet } of [tokens, base]) if (styleSheet) root.adoptedStyleSheets.push(styleSheet);
  document.body.replaceChildren(host);
  render(template, root);
  for (const element of root.querySelectorAll<LitElement>('*')) await element.updateComplete;
  return root;
}

/** The text of the first match, with every run of spaces as one. */
export function textOf(root: ParentNode, selector: string): string {
  return root.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}
