import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compiledLayout } from './layout/compile-layout.ts';
import { fillTemplate } from './layout/fill-template.ts';
import { MAIL_LOCALES, mailFormat, mailLocaleFor } from './mail-format.ts';
import { type MailDataByName, type MailTemplateName, renderMail } from './render-mail.ts';

const eur = (amount: bigint) => ({ amount, currency: 'EUR' });
const deadline = { at: Date.UTC(2026, 10, 24, 22, 59, 59), timeZone: 'Europe/Zurich' };

const request = {
  merchantName: 'Alder & Finch',
  supportEmail: 'service@example.com',
  requestNumber: 'R-10482',
  orderNumber: 'AF-58291',
  buyerName: 'Mira Keller',
  sellerName: 'Alder & Finch',
  url: 'https://shop.example.com/orders/58291?request=R-10482&view=request',
  lines: [
    { title: 'Stoneware mug', variant: 'Sand, 350 ml', quantity: 2, reason: 'Damaged in transit', amount: eur(2970n) },
  ],
};

const supplier = {
  ...{ merchantName: 'Alder & Finch', supportEmail: 'service@example.com', requestNumber: 'R-10482' },
  ...{ sellerName: 'Alder & Finch', supplierName: 'Halo Audio', contactName: 'Lin Wei' },
  url: 'https://shop.example.com/supplier#token',
  validUntil: deadline,
  lines: [{ title: 'Headphones', variant: 'Black', quantity: 1, reason: 'Quality issue' }],
};

const data: MailDataByName = {
  'request-received': { ...request, expected: eur(2970n), answerBy: deadline },
  'return-approved': {
    ...request,
    refund: eur(2970n),
    returnAddress: ['Alder & Finch Returns', 'Hafenstrasse 12', '8008 Zürich', 'Switzerland'],
    sendBy: deadline,
    postagePayer: 'SELLER',
    note: 'Please use the original box.',
  },
  'refund-approved': { ...request, refund: eur(2970n) },
  'request-rejected': {
    ...request,
    reason: 'The goods were used',
    note: 'The mug shows traces of tea.',
    disputeUntil: deadline,
  },
  'inspection-result': {
    ...request,
    accepted: 1,
    refused: 1,
    goods: eur(1485n),
    outboundShipping: eur(345n),
    deductions: [{ label: 'Diminished value', amount: eur(200n) }],
    refund: eur(1630n),
  },
  'refund-sent': { ...request, refund: eur(2970n), payments: [{ label: 'Visa ··4242', amount: eur(2970n) }] },
  'refund-settled': { ...request, refund: eur(2970n), payments: [{ label: 'Visa ··4242', amount: eur(2970n) }] },
  'refund-failed': { ...request, refund: eur(2970n), payments: [{ label: 'Visa ··4242', amount: eur(2970n) }] },
  'new-request': {
    ...request,
    expected: eur(2970n),
    answerBy: deadline,
    details: 'One mug has a crack.\nThe other too.',
  },
  'new-message': {
    ...{ merchantName: 'Alder & Finch', supportEmail: 'service@example.com', orderNumber: 'AF-58291' },
    ...{ requestNumber: 'R-10482', readerName: 'Mira Keller', writerName: 'Alder & Finch', files: 2 },
    body: 'Is the box still there?\nA photo of it would help.',
    url: 'https://shop.example.com/orders/58291',
  },
  notice: {
    ...request,
    ...{ notice: 'offer-received', readerName: 'Mira Keller', by: 'Alder & Finch' },
    facts: {
      ...{ resolution: 'PARTIAL_REFUND', quantity: 1, amount: eur(2970n), returnNeeded: false, validUntil: deadline },
      wrote: { by: 'Alder & Finch', text: 'Keep it.\nWe are sorry.' },
    },
  },
  'webhook-disabled': {
    ...{ merchantName: 'Alder & Finch', supportEmail: 'service@example.com' },
    ...{ url: 'https://shop.example.com/hooks', error: 'Answered 503.' },
  },
  'sign-in-code': {
    merchantName: 'Alder & Finch',
    supportEmail: 'service@example.com',
    name: 'Ana',
    code: '482913',
    validMinutes: 10,
  },
  'supplier-asked': { ...supplier, message: 'One driver is dead.\nPlease take it back.', answerBy: deadline },
  'supplier-goods-sent': { ...supplier, carrier: 'DHL', trackingNumber: 'JD014600003' },
};

const names: readonly MailTemplateName[] = [
  'request-received',
  'return-approved',
  'refund-approved',
  'request-rejected',
  'inspection-result',
  'refund-sent',
  'refund-settled',
  'refund-failed',
  'new-request',
  'new-message',
  'sign-in-code',
  'supplier-asked',
  'supplier-goods-sent',
];
const cases = names.flatMap((name) => MAIL_LOCALES.map((locale) => [name, locale] as const));

/** Lines of text as a reader sees them. */
function visible(html: string): string {
  return html
    .replace(/<(style|title|head)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, '\n')
    .replaceAll('&amp;', '&')
    .replaceAll('&#39;', "'");
}

describe.each(cases)('the mail %s in %s', (name, locale) => {
  it('says the same in both parts, and leaves no place open', async () => {
    const { subject, html, text } = await renderMail(name, data[name], locale);
    expect(subject.length).toBeGreaterThan(8);
    expect(html).toContain(`lang="${locale}"`);
    expect(html + text + subject).not.toMatch(/\{\{|\}\}|undefined|\[object|NaN/);
    const seen = visible(html);
    for (const line of text.split('\n').map((row) => row.trim())) {
      if (line.startsWith('https://')) {
        expect(html).toContain(`href="${line.replaceAll('&', '&amp;')}"`);
        continue;
      }
      // The plain part joins figures and item rows with punctuation of its own.
      for (const piece of line.replace(/^- /, '').split(/ · |: |：|:$/)) {
        if (piece && piece !== '--') expect(seen.replaceAll('\n', ' ')).toContain(piece);
      }
    }
  });

  it('needs nothing from elsewhere: no script, no picture, no font to fetch', async () => {
    const { html } = await renderMail(name, data[name], locale);
    expect(html).not.toMatch(/<script|<img|<link|@import|url\(/i);
    const addresses = [...html.matchAll(/https?:\/\/[^"'<> ]+/g)].map(([address]) => address);
    expect(
      addresses.filter((address) => !address.startsWith('https://shop.example.com/') && !address.includes('w3.org')),
    ).toEqual([]);
  });

  it('is small enough not to be cut by mail programs', async () => {
    const { html } = await renderMail(name, data[name], locale);
    expect(Buffer.byteLength(html)).toBeLessThan(60_000);
  });
});

describe('mails', () => {
  it('write amounts and days in the reader’s language', async () => {
    const english = await renderMail('return-approved', data['return-approved'], 'en');
    expect(english.text).toContain('Refund after the check: €29.70');
    expect(english.text).toContain('by 24 November 2026');
    const chinese = await renderMail('return-approved', data['return-approved'], 'zh-CN');
    expect(chinese.text).toContain('2026年11月24日');
    expect(chinese.subject).toBe('请寄回商品：申请 R-10482');
  });

  it.each([
    [{ amount: 50000n, currency: 'JPY' }, 'JP¥50,000'],
    [{ amount: 1250n, currency: 'KWD' }, 'KWD 1.250'],
    [{ amount: 9007199254740993n, currency: 'EUR' }, '€90,071,992,547,409.93'],
    [{ amount: -5n, currency: 'EUR' }, '-€0.05'],
  ])('write %o exactly', (money, text) => {
    expect(
      mailFormat('en')
        .money(money)
        .replace(/\u00a0/g, ' '),
    ).toBe(text);
  });

  it('write a time with its offset, where the time counts', () => {
    expect(mailFormat('en').time(deadline.at, deadline.timeZone)).toMatch(/24 November 2026.*23:59.*GMT\+1/);
  });

  it.each([
    ['zh-CN', 'zh-CN'],
    ['zh-Hant-TW', 'zh-CN'],
    ['de-DE', 'en'],
    [null, 'en'],
  ])('for a reader with the locale %s are written in %s', (locale, written) => {
    expect(mailLocaleFor(locale)).toBe(written);
  });

  it('escape whatever people wrote, and never read it as a template', async () => {
    const nasty = '<img src=x onerror=alert(1)> {{heading}} {{#items}} "\' & $& $1';
    const { html, text } = await renderMail(
      'request-rejected',
      { ...data['request-rejected'], reason: nasty, buyerName: nasty },
      'en',
    );
    expect(html).not.toContain('<img');
    expect(visible(html)).toContain("{{heading}} {{#items}} &quot;' & $& $1".replace('&quot;', '&quot;'));
    expect(text).toContain(nasty);
  });

  it('never let text break out of where it stands', async () => {
    const layout = await compiledLayout();
    const tags = (html: string) => html.replace(/[^<>]/g, '').length;
    const empty = { lang: 'en', merchant: '', footer: '', heading: '', preheader: '', reference: '' };
    const bare = tags(fillTemplate(layout, empty));
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (words) => {
        expect(tags(fillTemplate(layout, { ...empty, heading: words, merchant: words, footer: words }))).toBe(bare);
      }),
    );
  });

  it('link only to web addresses', async () => {
    const { html, text } = await renderMail(
      'refund-approved',
      { ...data['refund-approved'], url: 'javascript:alert(1)' },
      'en',
    );
    expect(html + text).not.toContain('javascript:');
  });

  it('have subjects of one line', async () => {
    const { subject } = await renderMail(
      'new-request',
      { ...data['new-request'], buyerName: 'Eve\r\nBcc: all@example.com' },
      'en',
    );
    expect(subject).toBe('New request R-10482 from Eve Bcc: all@example.com');
  });

  it('do not tell the code where others may read along', async () => {
    const { subject, html, text } = await renderMail('sign-in-code', data['sign-in-code'], 'en');
    expect(subject).not.toContain('482913');
    expect(html).toContain('482913');
    expect(text).toContain('482913');
  });

  it('are rendered quickly once the layout is compiled', async () => {
    await compiledLayout();
    const before = performance.now();
    for (let i = 0; i < 100; i++) await renderMail('inspection-result', data['inspection-result'], 'en');
    // Compiling the layout for each would take several seconds.
    expect(performance.now() - before).toBeLessThan(1_000);
  });
});

describe('a template', () => {
  it('throws for a place that nobody fills', () => {
    expect(() => fillTemplate('{{who}}', {})).toThrow('no value for who');
  });

  it('throws when a text stands where a section belongs', () => {
    expect(() => fillTemplate('{{#rows}}x{{/rows}}', { rows: 'text' })).toThrow('rows is a text');
  });

  it('repeats sections within sections', () => {
    const rows = [
      { name: 'a', parts: [{ text: '1' }, { text: '2' }] },
      { name: 'b', parts: [] },
    ];
    expect(fillTemplate('{{#rows}}{{name}}({{#parts}}{{text}};{{/parts}}){{/rows}}', { rows })).toBe('a(1;2;)b()');
  });
});
