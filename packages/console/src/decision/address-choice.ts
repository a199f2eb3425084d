import type { DeskAddressFragment } from '@refund-widget/client';
import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from '../api/desk.ts';
import { icon } from '../icons/icon.ts';
import { countryName } from '../request/people.ts';

interface AddressOptions {
  readonly addresses: readonly DeskAddressFragment[];
  readonly chosen: DeskAddressFragment | null;
  readonly open: boolean;
  readonly toggle: () => void;
  readonly choose: (address: DeskAddressFragment) => void;
  readonly desk: Desk;
}

/** Where goods come back to: seen, and confirmed by the button below it. */
export function addressChoice({ addresses, chosen, open, toggle, choose, desk }: AddressOptions): TemplateResult {
  const { words, locale } = desk;
  if (!chosen)
    return html`<div class="note critical" role="alert">${icon('alert')} <span>${words.act.addressNone}</span></div>`;
  return html`
    <div class="addr">
      ${icon('package')}
      <div class="grow">
        <b>${words.request.returnTo}</b> ${addressText(chosen, locale)}
        ${chosen.isDefault ? html`<br class="more" /><span class="muted more">${words.act.addressDefault}</span>` : nothing}
      </div>
      ${
        addresses.length > 1
          ? html`<button class="btn s" aria-expanded=${open ? 'true' : 'false'} @click=${toggle}>${words.change}</button>`
          : nothing
      }
    </div>
    ${
      open
        ? html`<div class="addresses" role="radiogroup" aria-label=${words.act.addressLabel}>
            ${addresses.map(
              (address) => html`<label>
                <input
                  type="radio"
                  name="address"
                  .checked=${address.id === chosen.id}
                  @change=${() => choose(address)}
                />
                <span>${addressText(address, locale)}</span>
              </label>`,
            )}
          </div>`
        : nothing
    }
  `;
}

/** An address in one line. */
export function addressText({ name, lines, postalCode, city, country }: DeskAddressFragment, locale: string): string {
  return `${name} · ${[...lines, `${postalCode} ${city}`.trim(), countryName(country, locale)].filter(Boolean).join(', ')}`;
}
