import { html } from 'hono/html';
import type { Markup } from './layout.ts';

/** All that a merchant adds to a page: the widget's script from the refund API, and their own few lines for the token. */
export function embed(apiUrl: string): Markup {
  return html`<script type="module" src="${apiUrl}/embed/refund-widget.js"></script>
    <script type="module" src="/shop.js"></script>`;
}
