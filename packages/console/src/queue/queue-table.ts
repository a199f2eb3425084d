import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Desk } from '../api/desk.ts';
import { nameOf } from '../request/people.ts';
import { stateLook } from '../request/state-look.ts';
import { thumb } from '../request/thumb.ts';
import { actsNext, dueText, timeLeft } from '../request/waiting-look.ts';
import { requestPath } from '../router/route.ts';
import { money } from '../text/amount.ts';
import type { DeadlineGroup } from './deadline-groups.ts';
import { groupName } from './group-name.ts';
import { age, type Row, rowFacts } from './row-facts.ts';

export interface TableOptions {
  /** One group without a name where rows are not parted. */
  readonly groups: readonly DeadlineGroup<Row>[];
  readonly named: boolean;
  readonly label: string;
  readonly sortedBy: 'DEADLINE' | 'NEWEST';
  readonly total: number;
  /** How many rows stand before this page. */
  readonly before: number;
  readonly cursor: string | null;
  readonly move: (number: string) => void;
  /** To the row below or above. */
  readonly step: (by: 1 | -1) => void;
}

const COLUMNS = 9;

/** The queue as a grid of fixed columns: one tab stop, a roving row, the row's link and next step within it. */
export function queueTable(options: TableOptions, desk: Desk): TemplateResult {
  const { columns } = desk.words.queue;
  const { sortedBy } = options;
  let index = options.before + 1;
  return html`<table class="q" role="grid" aria-label=${options.label} aria-rowcount=${options.total + 1}>
    <colgroup>
      ${Array.from({ length: COLUMNS }, (_, column) => html`<col class="c${column + 1}" />`)}
    </colgroup>
    <thead>
      <tr aria-rowindex="1">
        <th scope="col" aria-sort=${sortedBy === 'NEWEST' ? 'descending' : 'none'}>${columns.request}</th>
        <th scope="col">${columns.buyer}</th>
        <th scope="col">${columns.items}</th>
        <th scope="col" class="c-reason">${columns.reason}</th>
        <th scope="col" class="num">${columns.total}</th>
        <th scope="col">${columns.state}</th>
        <th scope="col" aria-sort=${sortedBy === 'DEADLINE' ? 'ascending' : 'none'}>${columns.next}</th>
        <th scope="col" class="c-seller">${columns.seller}</th>
        <th scope="col" class="num">${columns.step}</th>
      </tr>
    </thead>
    ${options.groups.map(
      (group) => html`<tbody>
        ${options.named ? html`<tr class="group"><td colspan=${COLUMNS}>${groupName(group, desk)}</td></tr>` : nothing}
        ${repeat(
          group.rows,
          ({ id }) => id,
          (row) => {
            index += 1;
            return tableRow(row, index, options, desk);
          },
        )}
      </tbody>`,
    )}
  </table>`;
}

function tableRow(row: Row, index: number, { cursor, move, step }: TableOptions, desk: Desk): TemplateResult {
  const { words, locale } = desk;
  const facts = rowFacts(row, desk);
  const { line, acts } = facts;
  const here = cursor === row.number;
  const open = (event: Event) => {
    const inside = event.composedPath()[0];
    if (inside instanceof Element && inside.closest('a')) return;
    desk.go(requestPath(row.number));
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter') open(event);
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    step(event.key === 'ArrowDown' ? 1 : -1);
  };
  return html`<tr
    class=${here ? 'cursor' : ''}
    aria-rowindex=${index}
    tabindex=${here ? 0 : -1}
    data-row=${row.number}
    @click=${open}
    @focus=${() => move(row.number)}
    @keydown=${press}
  >
    <td><a class="l1 strong" tabindex="-1" href=${requestPath(row.number)}>${row.number}</a><span class="l2">${age(row.createdAt, desk)}</span></td>
    <td>
      <span class="l1">${nameOf(row.buyer)}</span>
      <span class="l2">${row.order.number}${row.buyer.country ? ` · ${row.buyer.country}` : ''}</span>
    </td>
    <td>
      <span class="item">${thumb(facts.imageUrl)}<span class="grow"><span class="l1">${facts.title}</span><span class="l2">${facts.units}${
        line?.item.variant ? ` · ${line.item.variant}` : ''
      }</span></span></span>
    </td>
    <td class="c-reason">
      <span class="l1">${line ? words.reason[line.reason] : ''}</span><span class="l2">${line ? words.fault[line.fault] : ''}</span>
    </td>
    <td class="num strong">${money(row.total, locale)}</td>
    <td>
      ${line ? stateLook(line.state, words) : nothing}
      ${facts.moreStates > 0 ? html`<span class="l2">${words.queue.moreStates(facts.moreStates)}</span>` : nothing}
    </td>
    <td>
      <span class="l1 who">${line ? actsNext(line, acts, desk) : words.nobody}</span>
      ${
        line?.waiting?.deadline
          ? html`<span class="l2">${dueText(line.waiting.deadline, line.waiting.timeZone, desk)} · ${timeLeft(line.waiting.deadline, desk, acts)}</span>`
          : nothing
      }
    </td>
    <td class="clip c-seller">${row.seller.name}</td>
    <td class="do">
      <a
        class="btn s ${here && acts ? 'primary' : 'quiet'} ${acts ? 'tone' : ''}"
        tabindex=${here ? 0 : -1}
        href=${facts.path}
        >${facts.step}<span class="sr"> ${row.number}</span>${here ? html` <kbd aria-hidden="true">A</kbd>` : nothing}</a
      >
    </td>
  </tr>`;
}
