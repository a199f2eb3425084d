import { reportFailure } from '../report-failure.ts';
import { elapsed } from '../timed.ts';
import { addTally, noTally, type Tally } from './tally.ts';
import { testSteps } from './test-steps.ts';

/**
 * `refund test`: every check there is. One that fails does not keep the rest from running; the
 * last line counts all of them.
 */
export async function runTests(): Promise<number> {
  const results: { title: string; tally: Tally; took: string }[] = [];
  for (const { title, run } of testSteps) {
    console.log(`\n── ${title}`);
    const started = performance.now();
    const tally = await run().catch((error: unknown): Tally => {
      reportFailure(error);
      return { passed: 0, failed: 1 };
    });
    const took = elapsed(started);
    console.log(`── ${title}: ${describe(tally)} (${took})`);
    results.push({ title, tally, took });
  }
  const total = results.map(({ tally }) => tally).reduce(addTally, noTally);
  console.log('\n── summary');
  const width = Math.max(...results.map(({ title }) => title.length));
  for (const { title, tally, took } of results) console.log(`${title.padEnd(width)}  ${describe(tally)}  ${took}`);
  console.log(describe(total));
  return total.failed === 0 ? 0 : 1;
}

function describe({ passed, failed }: Tally): string {
  return `${passed} passed, ${failed} failed`;
}
