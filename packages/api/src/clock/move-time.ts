import type { Services, WorkedOff } from '@refund-widget/services';
import type { MovingClock } from './moving-clock.ts';

/** What falls due within the same hour is worked off together. */
const STEP_MS = 3_600_000;

export interface TimeMoved {
  readonly from: number;
  readonly now: number;
  readonly workedOff: WorkedOff;
}

type Due = Pick<Services, 'nextDue' | 'workOffDue'>;

/**
 * Sets time forward as it would have passed: it stops wherever something falls due, works that off, and goes on, so that
 * a reminder still comes before its deadline. One move at a time.
 */
export function timeMover(clock: MovingClock, services: Due): (to: number) => Promise<TimeMoved> {
  let last: Promise<unknown> = Promise.resolve();
  return (to) => {
    const moving = last.then(() => move(clock, services, to));
    last = moving.catch(() => {});
    return moving;
  };
}

async function move(clock: MovingClock, services: Due, to: number): Promise<TimeMoved> {
  const from = clock.now();
  const sum: Record<string, number> = {};
  const work = async () => {
    for (const [kind, count] of Object.entries(await services.workOffDue())) sum[kind] = (sum[kind] ?? 0) + count;
  };
  for (;;) {
    const next = await services.nextDue();
    if (next === null || next >= to) break;
    await clock.forwardTo(Math.min(to, Math.ceil(next / STEP_MS) * STEP_MS));
    await work();
  }
  await clock.forwardTo(to);
  await work();
  return { from, now: clock.now(), workedOff: sum };
}
