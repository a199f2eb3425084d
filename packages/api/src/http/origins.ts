import type { Services } from '@refund-widget/services';

/** Merchants' origins are read again after this long; an origin added meanwhile is found at once, one removed is not. */
const rereadAfter = 30_000;
/** An unknown origin makes us read again, but no more often than this. */
const rereadAtMost = 1_000;

export interface Origins {
  /** Whether pages of this origin may call the API: a merchant named it, or it is one of our own. */
  allows(origin: string): boolean | Promise<boolean>;
}

/** Which browser origins are let in; none is ever reflected because it asked. */
export function createOrigins(options: {
  readonly services: Pick<Services, 'merchantDirectory'>;
  /** Filled as we learn our own addresses. */
  readonly own: ReadonlySet<string>;
  readonly clock: () => number;
}): Origins {
  let known = new Set<string>();
  let readAt = Number.NEGATIVE_INFINITY;
  let reading: Promise<void> | undefined;

  function reread(): Promise<void> {
    reading ??= options.services
      .merchantDirectory()
      .then((merchants) => {
        known = new Set(merchants.flatMap(({ allowedOrigins }) => allowedOrigins));
        readAt = options.clock();
      })
      .finally(() => {
        reading = undefined;
      });
    return reading;
  }

  return {
    allows(origin) {
      if (options.own.has(origin)) return true;
      const age = options.clock() - readAt;
      if (known.has(origin) && age < rereadAfter) return true;
      if (age < rereadAtMost) return known.has(origin);
      return reread().then(() => known.has(origin));
    },
  };
}
