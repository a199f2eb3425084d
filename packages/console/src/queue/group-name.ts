import { html, type TemplateResult } from 'lit';
import type { Desk } from '../api/desk.ts';
import { icon } from '../icons/icon.ts';
import type { DeadlineGroup } from './deadline-groups.ts';

/** `Today, Tue 24 Nov · 7`, with an icon where it presses. */
export function groupName({ kind, at, rows }: DeadlineGroup<unknown>, { words, dates }: Desk): TemplateResult {
  const day = at ? dates.shortDay(at) : '';
  const names = {
    overdue: words.queue.overdue,
    today: `${words.today}, ${day}`,
    tomorrow: `${words.tomorrow}, ${day}`,
    day,
    later: words.queue.later,
    none: words.queue.noDeadline,
  };
  const mark =
    kind === 'overdue'
      ? icon('alert', { small: true, tone: 'tone-critical' })
      : kind === 'today'
        ? icon('clock', { small: true, tone: 'tone-caution' })
        : '';
  return html`${mark} ${words.queue.group(names[kind], rows.length)}`;
}
