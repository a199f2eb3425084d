import { readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** The time of what buyers and sellers do: windows, deadlines, reminders, settlements. Tokens and caches keep real time. */
export interface MovingClock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** How many milliseconds it is ahead of real time. */
  readonly ahead: () => number;
  /** Moves to that time, and never back: an earlier time changes nothing. */
  readonly forwardTo: (instant: number) => Promise<void>;
}

/** How far a clock was moved is kept beside the data, so that a restart does not fall back into the past. */
const fileOf = (dataDirectory: string) => path.join(dataDirectory, 'clock.json');

/** A clock that may be set forward, in development only; it goes on from where an earlier process left it. */
export async function openMovingClock(dataDirectory: string, base: () => number): Promise<MovingClock> {
  const file = fileOf(dataDirectory);
  let moved = await readMoved(file);
  return {
    now: () => base() + moved,
    ahead: () => base() + moved - Date.now(),
    async forwardTo(instant) {
      const wanted = instant - base();
      if (wanted <= moved) return;
      moved = wanted;
      await writeFile(`${file}.new`, JSON.stringify({ moved }));
      await rename(`${file}.new`, file);
    },
  };
}

/** In production nobody moves time. */
export function steadyClock(base: () => number): MovingClock {
  const refuse = () => Promise.reject(new Error('This clock is not moved'));
  return { now: base, ahead: () => base() - Date.now(), forwardTo: refuse };
}

async function readMoved(file: string): Promise<number> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (text === null) return 0;
  const { moved } = JSON.parse(text);
  if (!Number.isSafeInteger(moved) || moved < 0) throw new Error(`${file} does not say how far time was moved`);
  return moved;
}
