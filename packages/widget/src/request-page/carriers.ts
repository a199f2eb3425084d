/** Carriers a buyer may choose, with the shape of their tracking numbers where it is telling. */
const carriers: readonly (readonly [name: string, number: RegExp | null])[] = [
  ['Swiss Post', /^(99\.?\d{2}\.?\d{6}\.?\d{8}|[A-Z]{2}\d{9}CH)$/],
  ['DHL', /^(JJD\d{10,}|00340\d{15}|[A-Z]{2}\d{9}DE)$/],
  ['UPS', /^1Z[0-9A-Z]{16}$/],
  ['DPD', /^(0\d{13}|\d{14}[0-9A-Z])$/],
  ['GLS', null],
  ['Hermes', null],
  ['FedEx', /^\d{12}$/],
  ['Royal Mail', /^[A-Z]{2}\d{9}GB$/],
  ['La Poste', /^[A-Z]{2}\d{9}FR$/],
  ['Japan Post', /^[A-Z]{2}\d{9}JP$/],
  ['顺丰速运 SF Express', /^SF\d{12,}$/],
  ['中通快递 ZTO', /^(73|75|76|78)\d{12}$/],
  ['圆通速递 YTO', /^YT\d{13}$/],
  ['京东物流 JD', /^JD[0-9A-Z]{11,}$/],
  ['中国邮政 China Post', /^[A-Z]{2}\d{9}CN$/],
];

export const carrierNames: readonly string[] = carriers.map(([name]) => name);

/** The carrier whose numbers look like this one; null when none does. */
export function recogniseCarrier(trackingNumber: string): string | null {
  const number = trackingNumber.replace(/\s/g, '').toUpperCase();
  return carriers.find(([, pattern]) => pattern?.test(number))?.[0] ?? null;
}
