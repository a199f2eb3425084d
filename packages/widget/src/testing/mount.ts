import axe from 'axe-core';
import { expect } from 'vitest';
import { RefundWidget } from '../refund-widget/refund-widget.ts';
import { fakeEndpoint } from './fake-api.ts';

/** Puts a widget with these attributes on the page, `width` pixels wide, with a session. */
export function mountWidget(attributes: Record<string, string>, width = 420): RefundWidget {
  const page = document.createElement('main');
  page.style.inlineSize = `${width}px`;
  const widget = new RefundWidget();
  for (const [name, value] of Object.entries({ locale: 'en', endpoint: fakeEndpoint, ...attributes }))
    widget.setAttribute(name, value);
  widget.getSessionToken = async () => 'token';
  page.append(widget);
  document.body.replaceChildren(page);
  return widget;
}

/** The widget's shadow root. */
export function rootOf(widget: RefundWidget): ShadowRoot {
  if (!widget.shadowRoot) throw new Error('The widget has no shadow root.');
  return widget.shadowRoot;
}

/** What has the focus inside the widget. */
export function focusedIn(widget: RefundWidget): Element | null {
  return rootOf(widget).activeElement;
}

/** Fails with every accessibility rule that the widget breaks. */
export async function expectAccessible(widget: RefundWidget): Promise<void> {
  const { violations } = await axe.run(widget, { resultTypes: ['violations'] });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

/** Nothing inside is wider than the widget. */
export function expectNoOverflow(widget: RefundWidget): void {
  const right = widget.getBoundingClientRect().right + 1;
  const wide = [...rootOf(widget).querySelectorAll('*:not(.vh, .vh *, title)')].filter(
    (element) => element.getBoundingClientRect().right > right,
  );
  expect(wide.map((element) => element.outerHTML.slice(0, 120))).toEqual([]);
}
