import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Desk } from '../api/desk.ts';
import { nameOf } from '../request/people.ts';
import { stateLook } from '../request/state-look.ts';
import { thumb } from '../request/thumb.ts';
import { dueText, timeLeft } from '../request/waiting-look.ts';
import { requestPath } from '../router/route.ts';
import { money } from '../text/amount.ts';
import type { DeadlineGroup } from './deadline-groups.ts';
import { groupName } from './group-name.ts';
import { type Row, rowFacts } from './row-facts.ts';

/** The queue in the hand: a card a request, grouped by day. */
export function queueCards(groups: readonly DeadlineGroup<Row>[], named: boolean, desk: Desk): TemplateResult {
  return html`<div class="cards">
    ${groups.map(
      (group) => html`
        ${named ? html`<h2 class="group">${groupName(group, desk)}</h2>` : nothing}
        <ul>
          ${repeat(
            group.rows,
            ({ id }) => id,
            (row) => html`<li>${card(row, desk)}</li>`,
          )}
        </ul>
      `,
    )}
  </div>`;
}

function card(row: Row, desk: Desk): TemplateResult {
  const { words, locale } = desk;
  const facts = rowFacts(row, desk);
  const { line, acts } = facts;
  return html`<a class="qc" href=${requestPath(row.number)} data-row=${row.number}>
    ${thumb(facts.imageUrl, 'm')}
    <span class="t clip">${nameOf(row.buyer)}</span>
    <span class="amt num">${money(row.total, locale)}</span>
    <span class="muted clip">${facts.title} · ${facts.units}</span>
    <span class="muted num">${row.number}</span>
    <span class="foot">
      ${line ? stateLook(line.state, words) : nothing}
      ${
        line?.waiting?.deadline
          ? html`<span class="due">${dueText(line.waiting.deadline, line.waiting.timeZone, desk)} · ${timeLeft(line.waiting.deadline, desk, acts)}</span>`
          : nothing
      }
    </span>
  </a>`;
}
