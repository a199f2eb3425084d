/** What a step is called while it runs and afterwards: `{ doing: 'building', done: 'built' }`. */
export type StepName = { doing: string; done: string };

/** Milliseconds after which a silent step says that it is at work. */
const patience = 1_500;

/** Does a step, says what is going on when it takes long, and what was done, if it is worth a line. */
export async function timed<T>(
  { doing, done }: StepName,
  step: () => Promise<T>,
  isWorthALine: (result: T) => boolean = () => true,
): Promise<T> {
  const started = performance.now();
  const notice = setTimeout(() => console.log(`${doing} …`), patience);
  try {
    const result = await step();
    if (isWorthALine(result)) console.log(`${done} (${elapsed(started)})`);
    return result;
  } finally {
    clearTimeout(notice);
  }
}

/** Since `started`, of `performance.now()`: `80 ms`, `2.4 s`. */
export function elapsed(started: number): string {
  const milliseconds = performance.now() - started;
  return milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}
