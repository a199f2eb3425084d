import type { DeskLineFragment } from '@refund-widget/client';
import { html, type TemplateResult } from 'lit';
import type { Desk } from '../api/desk.ts';
import { stepper } from '../form/stepper.ts';
import { type LineSelection, withUnits } from './line-selection.ts';
import { thumb } from './thumb.ts';

/** Which lines, and how many units of each, a decision is about. */
export function linePicker(
  lines: readonly DeskLineFragment[],
  selection: LineSelection,
  choose: (selection: LineSelection) => void,
  { words }: Desk,
): TemplateResult {
  return html`<ul class="picker">
    ${lines.map((line) => {
      const units = selection.get(line.id) ?? 0;
      const { title, variant, imageUrl } = line.item;
      const name = variant ? `${title}, ${variant}` : title;
      const pick = (quantity: number) => choose(withUnits(selection, line, quantity));
      return html`<li>
        <label class="row grow">
          <input
            class="check"
            type="checkbox"
            aria-label=${words.lines.include(name)}
            .checked=${units > 0}
            @change=${() => pick(units > 0 ? 0 : line.quantity)}
          />
          ${thumb(imageUrl)} <span class="grow clip">${name}</span>
        </label>
        ${
          line.quantity > 1
            ? stepper({
                value: units,
                least: 0,
                most: line.quantity,
                label: words.lines.quantity(name),
                change: pick,
                words: words.lines,
              })
            : html`<span class="muted xs">${words.units(1)}</span>`
        }
      </li>`;
    })}
  </ul>`;
}
