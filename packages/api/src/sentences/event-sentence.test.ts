import { LINE_EVENTS, LOCALES } from '@refund-widget/domain';
import { expect, it } from 'vitest';
import { eventSentence } from './event-sentence.ts';

it.each(LINE_EVENTS)('%s is said in every language', (event) => {
  for (const locale of LOCALES) expect(eventSentence(event, locale)).not.toBe(event);
  expect(eventSentence(event, 'zh')).toMatch(/\p{Script=Han}/u);
});

it('an event of a later version is named, not hidden', () => {
  expect(eventSentence('somethingNew', 'en')).toBe('somethingNew');
  expect(eventSentence('constructor', 'en')).toBe('constructor');
});
