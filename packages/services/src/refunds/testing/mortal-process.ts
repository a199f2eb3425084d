import type { PaymentProvider } from '@refund-widget/connectors';
import type { Database } from '@refund-widget/database';
import type { ServiceContext } from '../../context.ts';

export const SEAMS = ['BEFORE_CALL', 'AFTER_CALL', 'BEFORE_COMMIT', 'AFTER_COMMIT'] as const;

/** Where a process dies: at the n-th time, counted from 1, that it comes to the seam. */
export interface Death {
  readonly seam: (typeof SEAMS)[number];
  readonly nth: number;
}

/** A process that dies where it is told to: from then on it neither calls nor commits anything. */
export function mortalProcess(
  context: ServiceContext,
  providers: readonly PaymentProvider[],
  death: Death | null,
): ServiceContext {
  let dead = false;
  const met = new Map<string, number>();
  const comeTo = (seam: Death['seam']) => {
    const times = (met.get(seam) ?? 0) + 1;
    met.set(seam, times);
    if (death?.seam === seam && death.nth === times) dead = true;
    if (dead) throw new Error(`died at ${seam}`);
  };
  const call = async <T>(made: () => Promise<T>): Promise<T> => {
    comeTo('BEFORE_CALL');
    const answer = await made();
    comeTo('AFTER_CALL');
    return answer;
  };
  const mortal = providers.map((provider): [string, PaymentProvider] => [
    provider.name,
    {
      name: provider.name,
      refund: (asked) => call(() => provider.refund(asked)),
      lookUp: (key) => call(() => provider.lookUp(key)),
    },
  ]);
  const { database } = context;
  const inTenant: Database['inTenant'] = async (merchantId, work, settings) => {
    if (dead) throw new Error('dead');
    const result = await database.inTenant(
      merchantId,
      async (transaction) => {
        const worked = await work(transaction);
        comeTo('BEFORE_COMMIT');
        return worked;
      },
      settings,
    );
    comeTo('AFTER_COMMIT');
    return result;
  };
  return { ...context, payments: new Map(mortal), database: { ...database, inTenant } };
}
