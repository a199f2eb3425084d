const SATURDAY_AND_SUNDAY = [6, 7] as const;

/** Countries whose weekend is another one (Unicode CLDR 48, supplemental week data). ISO weekdays, 1 is Monday. */
const OTHER_WEEKENDS: readonly (readonly [weekend: readonly number[], countries: string])[] = [
  [[5, 6], 'BH DZ EG IL IQ JO KW LY OM QA SA SD SY YE'],
  [[4, 5], 'AF'],
  [[5], 'IR'],
  [[7], 'IN UG'],
];

const WEEKENDS: ReadonlyMap<string, readonly number[]> = new Map(
  OTHER_WEEKENDS.flatMap(([weekend, countries]) => countries.split(' ').map((country) => [country, weekend] as const)),
);

/** ISO weekdays that are not worked in a country, by its ISO 3166-1 alpha-2 code. */
export function weekendOf(country: string): readonly number[] {
  return WEEKENDS.get(country) ?? SATURDAY_AND_SUNDAY;
}
