import { isTimeZone } from '../../calendar/time-zone-offset.ts';
import { isCurrency } from '../../money/currency.ts';
import type { PolicyDocument } from '../policy-document.ts';
import { joinPath, type PolicyProblem } from '../policy-problem.ts';

/** Currencies and time zones are ones we can count in. */
export function checkPlaces(policy: PolicyDocument): PolicyProblem[] {
  const zones: [string, string | null][] = [
    ['timeZone', policy.timeZone],
    ...(policy.appliesTo?.places ?? []).map(({ timeZone }, index): [string, string] => [
      joinPath('appliesTo', 'places', index, 'timeZone'),
      timeZone,
    ]),
  ];
  return [
    ...zones.flatMap(([path, zone]): PolicyProblem[] =>
      zone === null || isTimeZone(zone)
        ? []
        : [
            {
              code: 'UNKNOWN_TIME_ZONE',
              path,
              message: `${zone} is no time zone. Use an IANA name such as Europe/Berlin.`,
            },
          ],
    ),
    ...amounts(policy).flatMap(([path, currencies]) =>
      Object.keys(currencies)
        .filter((currency) => !isCurrency(currency))
        .map(
          (currency): PolicyProblem => ({
            code: 'UNKNOWN_CURRENCY',
            path: `${path}.${currency}`,
            message: `${currency} is no currency we know. Use an ISO 4217 code such as EUR.`,
          }),
        ),
    ),
  ];
}

function amounts(policy: PolicyDocument): [path: string, byCurrency: Readonly<Record<string, number>>][] {
  return [
    ...Object.entries(policy.postage).map(([fault, terms]): [string, Record<string, number>] => [
      joinPath('postage', fault, 'cap'),
      terms.cap,
    ]),
    ...policy.deductions.map(({ amount }, index): [string, Record<string, number>] => [
      joinPath('deductions', index, 'amount', 'amounts'),
      amount.kind === 'FIXED' ? amount.amounts : {},
    ]),
    ['testReport.cap', policy.testReport?.cap ?? {}],
    ['autoApproval.upTo', policy.autoApproval?.upTo ?? {}],
    ['refundWithoutReturn.upTo', policy.refundWithoutReturn?.upTo ?? {}],
  ];
}
