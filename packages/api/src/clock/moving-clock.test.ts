import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { timeMover } from './move-time.ts';
import { openMovingClock, steadyClock } from './moving-clock.ts';

const NOON = Date.parse('2026-11-22T12:00:00Z');
const HOUR = 3_600_000;

let directory: string;
let base: number;
beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'refund-clock-test-'));
  base = NOON;
});
afterEach(() => rm(directory, { recursive: true, force: true }));

const open = () => openMovingClock(directory, () => base);

test('goes forward, never back, and on from where it was after a restart', async () => {
  const clock = await open();
  expect(clock.now()).toBe(NOON);
  await clock.forwardTo(NOON + 5 * HOUR);
  await clock.forwardTo(NOON + 2 * HOUR);
  expect(clock.now()).toBe(NOON + 5 * HOUR);
  base += HOUR;
  expect((await open()).now()).toBe(NOON + 6 * HOUR);
});

test('a file that does not say how far time was moved is not guessed at', async () => {
  await writeFile(path.join(directory, 'clock.json'), '{"moved":-1}');
  await expect(open()).rejects.toThrow('clock.json');
});

test('in production it is what it is', async () => {
  const clock = steadyClock(() => base);
  expect(clock.now()).toBe(NOON);
  await expect(clock.forwardTo(NOON + HOUR)).rejects.toThrow();
});

test('a move stops at whatever falls due, works it off there, and goes on; moves asked for at once follow each other', async () => {
  const clock = await open();
  const due = [NOON + 90 * 60_000, NOON + 30 * HOUR];
  const worked: number[] = [];
  const services = {
    nextDue: async () => due.find((at) => at > clock.now()) ?? null,
    workOffDue: async () => {
      worked.push((clock.now() - NOON) / HOUR);
      return { deadlines: 1 };
    },
  };
  const moveTo = timeMover(clock, services);
  const [first, second] = await Promise.all([moveTo(NOON + 10 * HOUR), moveTo(NOON + 40 * HOUR)]);
  expect(worked).toEqual([2, 10, 30, 40]);
  expect(first).toEqual({ from: NOON, now: NOON + 10 * HOUR, workedOff: { deadlines: 2 } });
  expect(second).toEqual({ from: NOON + 10 * HOUR, now: NOON + 40 * HOUR, workedOff: { deadlines: 2 } });
});
