import type { Reason } from '../model/reason.ts';
import type { Locale } from './locale.ts';
import type { FactReader } from './say.ts';

const units: Readonly<Record<string, { readonly one: string; readonly many: string; readonly zh: string }>> = {
  CALENDAR_DAYS: { one: 'day', many: 'days', zh: '天' },
  WORKING_DAYS: { one: 'working day', many: 'working days', zh: '个工作日' },
  MONTHS: { one: 'month', many: 'months', zh: '个月' },
  YEARS: { one: 'year', many: 'years', zh: '年' },
  HOURS: { one: 'hour', many: 'hours', zh: '小时' },
};

/** `7 working days` · `7 个工作日`, from the facts `length` and `unit`. */
export function lengthWords(facts: FactReader, locale: Locale): string {
  return durationWords(facts.number('length'), facts.text('unit'), locale);
}

export function durationWords(length: number, unit: string, locale: Locale): string {
  const words = units[unit];
  if (!words) return String(length);
  if (locale === 'zh') return `${length} ${words.zh}`;
  return `${length} ${length === 1 ? words.one : words.many}`;
}

const events: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  DELIVERY: { en: 'delivery', zh: '签收' },
  LAST_DELIVERY: { en: 'the last delivery', zh: '最后一次签收' },
  CONTRACT: { en: 'the contract', zh: '合同订立' },
  SHIPMENT: { en: 'shipment', zh: '发货' },
};

export function eventWords(event: string, locale: Locale): string {
  return events[event]?.[locale] ?? '';
}

/** A reason as the buyer would put it. */
export const reasonWords: Readonly<Record<Reason, Readonly<Record<Locale, string>>>> = {
  CHANGE_OF_MIND: { en: 'you changed your mind', zh: '不想要了' },
  ORDERED_BY_MISTAKE: { en: 'ordered by mistake', zh: '拍错了' },
  QUALITY_ISSUE: { en: 'faulty on receipt', zh: '收到时有质量问题' },
  QUALITY_ISSUE_IN_USE: { en: 'a fault found in use', zh: '使用中发现质量问题' },
  NOT_AS_DESCRIBED: { en: 'not as described', zh: '与描述不符' },
  WRONG_ITEM: { en: 'the wrong item', zh: '发错货' },
  MISSING_PARTS: { en: 'parts are missing', zh: '缺少配件' },
  DAMAGED_IN_TRANSIT: { en: 'damaged on the way', zh: '运输途中损坏' },
  NOT_RECEIVED: { en: 'it has not arrived', zh: '未收到货' },
};
