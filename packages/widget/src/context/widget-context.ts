import type { Client } from '@refund-widget/client';
import type { Locale } from '../format/locale.ts';

/** What the widget hands to everything inside it. A new one when the language or the session changes. */
export interface WidgetContext {
  readonly client: Client;
  readonly locale: Locale;
  /** The GraphQL address; uploads go to the address beside it. */
  readonly endpoint: string;
  /** Says something politely (`status`) or at once (`alert`) to people who listen to the page. */
  say(text: string, urgency?: 'status' | 'alert'): void;
}
