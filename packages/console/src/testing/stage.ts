import { createClient } from '@refund-widget/client';
import axe from 'axe-core';
import { html, LitElement, type TemplateResult } from 'lit';
import { type Mock, vi } from 'vitest';
import type { Desk } from '../api/desk.ts';
import { KeyBook } from '../keyboard/key-book.ts';
import { News } from '../live/news.ts';
import { english } from '../locale/english.ts';
import { tokens } from '../styles/tokens.ts';
import { dateWriter } from '../text/dates.ts';
import { demoApi } from './demo-api.ts';
import type { FakeApi } from './fake-api.ts';
import { NOW, VIEWER, ZONE } from './mock-data.ts';

/** Gives elements under test the console's tokens, so that colours and sizes are the real ones. */
class TestStage extends LitElement {
  static override styles = [tokens];

  override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}
customElements.define('test-stage', TestStage);

export interface TestDesk extends Desk {
  readonly go: Mock<Desk['go']>;
  readonly announce: Mock<Desk['announce']>;
  readonly keepNeighbours: Mock<Desk['keepNeighbours']>;
  readonly showCounts: Mock<Desk['showCounts']>;
  readonly showKeys: Mock<Desk['showKeys']>;
}

/** A desk at the demonstration's moment, answered by a fake API. */
export function testDesk(api: FakeApi = demoApi(), changes: Partial<TestDesk> = {}): TestDesk {
  return {
    client: createClient({
      endpoint: 'https://api.example/graphql',
      getToken: async () => 'token',
      locale: () => 'en',
      fetch: api.fetch,
      retryAfter: [],
    }),
    upload: async (_orderId, file) => ({ kind: 'kept', evidenceId: `Evidence:${file.name}` }),
    viewer: VIEWER,
    words: english,
    locale: 'en',
    dates: dateWriter('en', ZONE),
    now: () => NOW,
    keys: new KeyBook(),
    news: new News(),
    neighbours: null,
    offlineSince: null,
    go: vi.fn<Desk['go']>(),
    announce: vi.fn<Desk['announce']>(),
    keepNeighbours: vi.fn<Desk['keepNeighbours']>(),
    showCounts: vi.fn<Desk['showCounts']>(),
    showKeys: vi.fn<Desk['showKeys']>(),
    ...changes,
  };
}

let stopKeys = () => {};

/** Puts an element on a clean page and listens to the desk's keys. */
export async function show<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> & { readonly desk?: Desk },
): Promise<HTMLElementTagNameMap[Name]> {
  clear();
  const element = document.createElement(name);
  Object.assign(element, properties);
  const stage = document.createElement('test-stage');
  stage.append(element);
  document.body.append(stage);
  stopKeys = properties.desk?.keys.listen() ?? (() => {});
  if (element instanceof LitElement) await element.updateComplete;
  return element;
}

export function clear(): void {
  stopKeys();
  document.body.replaceChildren();
  document.body.style.margin = '0';
}

/** What axe finds wrong with what is on the page, in words. */
export async function accessibilityProblems(): Promise<string[]> {
  const { violations } = await axe.run(document.body, {
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html: node, failureSummary }) => `${id}: ${node} ${failureSummary}`),
  );
}

/** How far anything sticks out of the page sideways, in pixels. */
export function sideways(): number {
  return document.documentElement.scrollWidth - document.documentElement.clientWidth;
}

/** Everything that can be read on the page, with every run of spaces as one. */
export function pageText(): string {
  const texts: string[] = [];
  const walk = (node: Node) => {
    if (node instanceof Element && node.shadowRoot) walk(node.shadowRoot);
    if (node instanceof Text) texts.push(node.data);
    for (const child of node.childNodes) walk(child);
  };
  walk(document.body);
  return texts.join('').replace(/\s+/g, ' ').trim();
}

/** An element's text with every run of spaces as one. */
export function textOf(element: Element | undefined): string {
  return element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

/** The element that has the focus, wherever it is. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}
