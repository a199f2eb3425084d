import { html } from './html.ts';
import type { Pen } from './say.ts';

interface Merchant {
  readonly name: string;
  readonly supportEmail: string;
  readonly timeZone: string;
}

/** Whose paper it is, when it was written, and in which zone its times are. */
export function pageFoot({ name, supportEmail, timeZone }: Merchant, now: number, pen: Pen) {
  return html`<footer>${pen.either(
    `Written for ${name} on ${pen.time(now)}. Times are in ${timeZone}. Questions: ${supportEmail}`,
    `${name}，${pen.time(now)} 生成。时间按 ${timeZone} 计算。如有疑问：${supportEmail}`,
  )}</footer>`;
}
