import { setTimeout as delay } from 'node:timers/promises';
import type { Layout } from './choose-layout.ts';
import { type Postmaster, sendStop, stopPostmaster } from './run-postmaster.ts';

export type Supervisor = {
  processId(): number;
  stop(): Promise<void>;
};

const longestPause = 15_000;

/**
 * Keeps Postgres running: when its process is gone without our asking, another is started on the
 * same port, which recovers what was committed. Should Node itself exit, Postgres is told to stop.
 */
export function supervise(
  layout: Layout,
  first: Postmaster,
  restart: () => Promise<Postmaster>,
  report: (line: string) => void,
): Supervisor {
  let current = first;
  let stopping = false;
  let restarting: Promise<Postmaster | undefined> | undefined;
  const stopOnExit = () => sendStop(layout, current.processId, 'SIGINT');
  process.once('exit', stopOnExit);

  const watch = async (): Promise<void> => {
    for (;;) {
      await current.gone;
      if (stopping) return;
      report(`Postgres (process ${current.processId}) is gone; starting it again`);
      restarting = restartUntilRunning();
      const next = await restarting;
      if (!next) return;
      current = next;
      if (!stopping) report(`Postgres runs again (process ${current.processId})`);
    }
  };

  const restartUntilRunning = async (): Promise<Postmaster | undefined> => {
    // Its children notice the loss in a moment, and until they are gone a new one will not start.
    for (let pause = 100; !stopping; pause = Math.min(pause * 2, longestPause)) {
      try {
        return await restart();
      } catch (error) {
        if (pause >= 1_600) report(error instanceof Error ? error.message : String(error));
        await delay(pause);
      }
    }
    return undefined;
  };

  void watch();
  return {
    processId: () => current.processId,
    stop: async () => {
      stopping = true;
      process.removeListener('exit', stopOnExit);
      const restarted = await restarting;
      await stopPostmaster(layout, (restarted ?? current).processId);
    },
  };
}
