import { html, svg, type TemplateResult } from 'lit';
import { encode } from 'uqr';

/** A QR code of the request's number, for the desk that opens the parcel. */
export function returnCode(text: string, label: string): TemplateResult {
  const { data, size } = encode(text, { border: 0 });
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return html`<svg class="qr" viewBox=${`0 0 ${size} ${size}`} role="img" aria-label=${label}>${svg`<path d=${path}></path>`}</svg>`;
}
