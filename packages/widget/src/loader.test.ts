import { expect, test } from 'vitest';
import { FakeApi } from './testing/fake-api.ts';
import { orderListAnswer } from './testing/request-fixtures.ts';

test('a page without the element loads nothing more; one that gets it later loads the widget then', async () => {
  const api = new FakeApi({ OrderList: () => orderListAnswer });
  document.body.replaceChildren();
  await import('./loader.ts');
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(customElements.get('refund-widget')).toBeUndefined();

  const widget = document.createElement('refund-widget');
  widget.setAttribute('view', 'orders');
  widget.setAttribute('endpoint', 'https://refunds.test/graphql');
  widget.setAttribute('session-token', 'token');
  document.body.append(widget);
  await expect.poll(() => widget.shadowRoot?.querySelectorAll('refund-order-row').length).toBe(5);
  api.restore();
});
