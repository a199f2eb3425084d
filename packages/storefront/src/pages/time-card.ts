import { html } from 'hono/html';
import { LEAPS, type WorkedOff } from '../demo-clock.ts';
import type { Markup } from './layout.ts';

export interface DemoTime {
  readonly now: Date;
  /** What the last leap brought about; null before the first. */
  readonly lastLeap: WorkedOff | null;
}

const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'short', timeZone: 'UTC' });

/** Lets a visitor see deadlines pass without waiting for them. */
export function timeCard({ now, lastLeap }: DemoTime): Markup {
  return html`<section class="card" id="time">
    <h2>Let time pass</h2>
    <p>In this demo it is <time datetime="${now.toISOString()}"><b>${format.format(now)}</b></time> UTC. Set it forward and reminders, deadlines and refunds happen as they would; it never goes back, and you stay signed in.</p>
    <form class="customers" method="post" action="/clock">
      ${LEAPS.map(({ length, says }) => html`<button name="forward" value="${length}">${says}</button>`)}
    </form>
    ${lastLeap ? html`<p role="status">${happened(lastLeap)}</p>` : ''}
  </section>`;
}

function happened(lastLeap: WorkedOff): string {
  const some = Object.entries(lastLeap).filter(([, count]) => count > 0);
  if (some.length === 0) return 'Time has passed; nothing fell due.';
  return `Time has passed: ${some.map(([kind, count]) => `${count} ${count === 1 ? kind.replace(/s$/, '') : kind}`).join(', ')}.`;
}
