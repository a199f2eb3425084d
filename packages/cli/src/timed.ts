/**
 * Does a step and prints what was done and how long it took, if it is worth a line.
 *
 * @param done the step in the past tense, as it is printed
 */
export async function timed<T>(
  done: string,
  step: () => Promise<T>,
  isWorthALine: (result: T) => boolean = () => true,
): Promise<T> {
  const started = performance.now();
  const result = await step();
  if (isWorthALine(result)) console.log(`${done} (${elapsed(started)})`);
  return result;
}

/** Since `started`, of `performance.now()`: `80 ms`, `2.4 s`. */
export function elapsed(started: number): string {
  const milliseconds = performance.now() - started;
  return milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}
