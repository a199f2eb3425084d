import { expect, test } from 'vitest';
import { zone } from '../testing/fixtures.ts';
import { awaitingReturn, refunded, request, requestLine } from '../testing/request-fixtures.ts';
import { progress } from './progress.ts';

const phases = (items: ReturnType<typeof progress>) => items.map(({ phase, text }) => `${phase}: ${text}`);

test('goes from what happened over what is awaited to what usually follows', () => {
  expect(phases(progress(awaitingReturn, zone, 'en'))).toEqual([
    'done: You sent the request',
    'done: The seller agreed',
    'now: Send the goods back',
    'next: The seller checks them',
    'next: Your refund',
  ]);
});

test('tells once what happened to several lines at once', () => {
  const at = '2026-04-01T09:12:00+02:00';
  const entry = { at, text: 'You sent the request' };
  const twice = request({
    timeline: [
      { ...entry, seq: 1 },
      { ...entry, seq: 2 },
    ],
  });
  expect(phases(progress(twice, zone, 'en')).filter((text) => text.startsWith('done'))).toEqual([
    'done: You sent the request',
  ]);
});

test('leaves out steps that do not come: no return, a new one in place of money, nothing after the end', () => {
  const keeps = requestLine({ resolution: 'PARTIAL_REFUND' });
  expect(phases(progress(request({ lines: [keeps] }), zone, 'en')).slice(2)).toEqual(['next: Your refund']);
  const newOne = requestLine({ resolution: 'REPLACEMENT', returnRequired: false });
  expect(phases(progress(request({ lines: [newOne] }), zone, 'en')).slice(2)).toEqual(['next: You get a new one']);
  expect(phases(progress(refunded, zone, 'en'))).toEqual(['done: You sent the request']);
});
