import { describe, expect, test } from 'vitest';
import { evidenceInputs } from '../evidence/evidence-inputs.ts';
import { photoOfDamage, reasonAnswer, refundFormAnswer, usageFacts } from '../testing/fixtures.ts';
import { needsFor, reasonsFor, resolutionsFor } from './answers.ts';
import { type Draft, emptyDraft } from './draft.ts';
import { type FormLot, sortLots } from './form-lot.ts';
import { quoteLines, requestInputs } from './request-inputs.ts';

const order = refundFormAnswer.order ?? { id: '', number: '', items: [] };
const { open } = sortLots(order);

/** A lot of one seller in which damage needs a photo and a fault in use needs facts. */
function lot(name: string, seller: string, arrived = true): FormLot {
  const [first] = open;
  if (!first) throw new Error('The fixture has no open lot.');
  const reasons = [
    reasonAnswer({ reason: 'CHANGE_OF_MIND', fault: 'BUYER', resolutions: ['REFUND_AND_RETURN'] }),
    reasonAnswer({ reason: 'DAMAGED_IN_TRANSIT', fault: 'CARRIER', evidence: [photoOfDamage] }),
    reasonAnswer({ reason: 'QUALITY_ISSUE_IN_USE', evidence: [usageFacts] }),
    reasonAnswer({ reason: 'NOT_RECEIVED', fault: 'CARRIER', resolutions: ['REFUND_ONLY', 'REPLACEMENT'] }),
  ];
  return {
    ...first,
    lotId: name,
    arrived,
    item: { ...first.item, id: `item-${name}`, seller: { id: seller, name: seller } },
    reasons: new Map(reasons.map(({ reason, best }) => [reason, best])),
  };
}

const damaged = { received: true, reason: 'DAMAGED_IN_TRANSIT', resolution: 'REFUND_AND_RETURN' } as const;
const inUse = { received: true, reason: 'QUALITY_ISSUE_IN_USE', resolution: 'PARTIAL_REFUND' } as const;

function draft(change: Partial<Draft>): Draft {
  return { ...emptyDraft({ a: 1, b: 2, c: 1 }), ...change };
}

const none = () => [];

describe('what can be answered', () => {
  test('are the reasons that all lots have in common', () => {
    const fewer = { ...lot('b', 's'), reasons: new Map([...lot('b', 's').reasons].slice(0, 2)) };
    expect(reasonsFor([lot('a', 's'), fewer], null)).toEqual(['CHANGE_OF_MIND', 'DAMAGED_IN_TRANSIT']);
  });

  test('leaves out what cannot be known without the goods, and “never arrived” with them', () => {
    expect(reasonsFor([lot('a', 's')], false)).toEqual(['CHANGE_OF_MIND', 'NOT_RECEIVED']);
    expect(reasonsFor([lot('a', 's')], true)).not.toContain('NOT_RECEIVED');
  });

  test('sends nothing back that never arrived, unless the API offers nothing else', () => {
    expect(resolutionsFor([lot('a', 's')], 'NOT_RECEIVED', false)).toEqual(['REFUND_ONLY', 'REPLACEMENT']);
    expect(resolutionsFor([lot('a', 's')], 'CHANGE_OF_MIND', false)).toEqual(['REFUND_AND_RETURN']);
  });
});

describe('what is sent', () => {
  const lots = [lot('a', 'moss'), lot('b', 'kiln'), lot('c', 'kiln')];

  test('is one request a seller, each under its own key', () => {
    const inputs = requestInputs(
      'order',
      lots,
      draft({ answers: damaged, keys: { moss: 'k1', kiln: 'k2' } }),
      'en-GB',
      none,
    );
    expect(inputs.map(({ idempotencyKey, lines }) => [idempotencyKey, lines.map(({ lotId }) => lotId)])).toEqual([
      ['k1', ['a']],
      ['k2', ['b', 'c']],
    ]);
  });

  test('names the line that evidence belongs to, by its place in its own request', () => {
    const said = draft({
      answers: damaged,
      own: { c: inUse },
      files: [
        { evidenceId: 'e1', need: 'moss-photo-of-damage', name: '1', size: 1, kind: 'image' },
        { evidenceId: 'e2', need: 'kiln-photo-of-damage', name: '2', size: 1, kind: 'image' },
      ],
      facts: { 'kiln-usage': { hardness: '18,5', voltage: '' } },
    });
    const [moss, kiln] = requestInputs('order', lots, said, 'en-GB', (own) => evidenceInputs(own, said));
    expect(moss?.evidence).toEqual([{ evidenceId: 'e1', requirement: 'photo-of-damage', line: 0 }]);
    expect(kiln?.evidence).toEqual([
      { evidenceId: 'e2', requirement: 'photo-of-damage', line: 0 },
      { facts: { hardness: 18.5 }, requirement: 'usage', line: 1 },
    ]);
  });

  test('asks each seller’s evidence once, however many lines need it', () => {
    const needs = needsFor(lots, draft({ answers: damaged }));
    expect(needs.map(({ key, lots: needing }) => [key, needing.length])).toEqual([
      ['moss-photo-of-damage', 1],
      ['kiln-photo-of-damage', 2],
    ]);
  });

  test('says that goods come back only when they are there and are to be sent', () => {
    const [kept] = requestInputs('order', [lot('a', 'moss')], draft({ answers: inUse }), 'en-GB', none);
    expect(kept?.lines[0]).toMatchObject({ goodsReceived: true, returnNeeded: false });
    const [sent] = requestInputs('order', [lot('a', 'moss')], draft({ answers: damaged }), 'en-GB', none);
    expect(sent?.lines[0]).toMatchObject({ goodsReceived: true, returnNeeded: true });
    const never = { received: null, reason: 'NOT_RECEIVED', resolution: 'REFUND_ONLY' } as const;
    const [missing] = requestInputs('order', [lot('a', 'moss', false)], draft({ answers: never }), 'en-GB', none);
    expect(missing?.lines[0]).toMatchObject({ goodsReceived: false, returnNeeded: false });
  });

  test('is quoted by the lot’s best reason until one is given', () => {
    expect(quoteLines([lot('a', 'moss')], draft({}))[0]).toMatchObject({
      reason: 'CHANGE_OF_MIND',
      resolution: 'REFUND_AND_RETURN',
      quantity: 1,
    });
  });
});
