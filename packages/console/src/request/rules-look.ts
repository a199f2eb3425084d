import type { DeskLineFragment, RuleOutcome } from '@refund-widget/client';
import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from '../api/desk.ts';
import { type IconName, icon } from '../icons/icon.ts';
import { clauseText } from '../text/clause.ts';

const looks: Readonly<Record<RuleOutcome, { icon: IconName; tone: string }>> = {
  PASS: { icon: 'check', tone: 'tone-positive' },
  FAIL: { icon: 'x', tone: 'tone-critical' },
  PENDING: { icon: 'clock', tone: 'tone-caution' },
  INFO: { icon: 'minus', tone: 'tone-muted' },
};

/** Every rule looked at when the request was made, with its figures and clause, line by line. */
export function rulesLook(lines: readonly DeskLineFragment[], desk: Desk): TemplateResult {
  const { words, dates } = desk;
  const alike = Map.groupBy(lines, ({ item, source, rules, window }) =>
    JSON.stringify([item.title, source, rules, window]),
  );
  // Units that were decided apart stood under the same rules: those are said once.
  const different = [...alike.values()].flatMap(([first]) => first ?? []);
  return html`${different.map((line) => {
    const { source, window } = line;
    const law = source.kind === 'LAW';
    return html`
      ${different.length > 1 ? html`<h3 class="line-name clip">${line.item.title}</h3>` : nothing}
      <p class="row wrap basis">
        <span class="tag ${law ? 'info' : ''}">${icon(law ? 'scales' : 'list', { small: true })} ${source.name} v${source.version}</span>
        ${
          window?.closesAt
            ? html`<span class="muted xs">${words.request.openTo(dates.until(window.closesAt, window.timeZone))}${
                window.provisional ? ` · ${words.request.provisional}` : ''
              }</span>`
            : nothing
        }
      </p>
      <ul class="rules">
        ${line.rules.map((rule) => {
          const look = looks[rule.outcome];
          return html`<li>
            ${icon(law && rule.outcome === 'INFO' ? 'scales' : look.icon, { tone: look.tone })}
            <span><span class="sr">${words.request.ruleOutcome[rule.outcome]}: </span>${rule.text}</span>
            <span class="clause" title=${rule.clause}>${clauseText(rule.clause)}</span>
          </li>`;
        })}
      </ul>
    `;
  })}`;
}
