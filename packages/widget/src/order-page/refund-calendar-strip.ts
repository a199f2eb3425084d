import { html, type TemplateResult } from 'lit';
import { InnerElement } from '../base/inner-element.ts';
import { whyWords } from '../words/why-words.ts';
import { cell, today } from './calendar-cell.ts';
import type { LotOption } from './order-item.ts';
import { calendarStripStyles } from './refund-calendar-strip.styles.ts';

type WindowDay = NonNullable<LotOption['window']>['days'][number];

/**
 * Day by day, how the last day of a window was counted.
 *
 * @csspart day - One day.
 */
export class RefundCalendarStrip extends InnerElement {
  protected override readonly sheets = [calendarStripStyles];
  static override properties = { days: {}, timeZone: {}, deliveredAt: {} };

  days: readonly WindowDay[] = [];
  timeZone = 'UTC';
  /** When the goods arrived; that day is named so. */
  deliveredAt: string | null = null;

  protected override render(): TemplateResult {
    const words = whyWords.of(this.context.locale);
    let counted = 0;
    return html`<ol class="strip" aria-label=${words.howCounted}>
      ${this.days.map((day, index) => {
        if (day.counted) counted += 1;
        return this.#day(day, counted, index === this.days.length - 1);
      })}
    </ol>`;
  }

  #day(day: WindowDay, number: number, last: boolean): TemplateResult {
    const { weekday, number: dayOfMonth } = cell(day.date, this.context.locale);
    const isToday = day.date === today(this.timeZone);
    const off = !day.counted && day.why !== 'START_DAY' && !last;
    const words = whyWords.of(this.context.locale);
    return html`<li class=${`${off ? 'off' : ''} ${isToday ? 'today' : ''} ${last ? 'last' : ''}`} part="day">
      <span>${isToday ? words.todayCell : weekday}</span><b>${dayOfMonth}</b><small>${this.#note(day, number, last)}</small>
    </li>`;
  }

  #note(day: WindowDay, number: number, last: boolean): string {
    const words = whyWords.of(this.context.locale);
    if (last) return words.lastDayCell;
    if (day.counted) return words.dayNumber(number);
    if (day.why === 'HOLIDAY') return words.holidayCell;
    if (day.why !== 'START_DAY') return '–';
    const arrived = this.deliveredAt !== null && today(this.timeZone, this.deliveredAt) === day.date;
    return arrived ? words.deliveredCell : words.startCell;
  }
}

customElements.define('refund-calendar-strip', RefundCalendarStrip);

declare global {
  interface HTMLElementTagNameMap {
    'refund-calendar-strip': RefundCalendarStrip;
  }
}
