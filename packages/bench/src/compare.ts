import { type Figures, type Load, measureLoad } from './measure-load.ts';

/** Raw and ours take turns, so that what disturbs the machine disturbs both; the median round counts. */
export async function compare(
  loads: { readonly raw: Load; readonly ours: Load },
  connections: number,
  { rounds, seconds }: { readonly rounds: number; readonly seconds: number },
): Promise<{ raw: Figures; ours: Figures; ratio: number }> {
  const measured: { raw: Figures; ours: Figures; ratio: number }[] = [];
  // The first turn of each warms code and plans up and is thrown away.
  await measureLoad(loads.ours, connections, 1);
  await measureLoad(loads.raw, connections, 1);
  for (let round = 0; round < rounds; round += 1) {
    const raw = await measureLoad(loads.raw, connections, seconds);
    const ours = await measureLoad(loads.ours, connections, seconds);
    measured.push({ raw, ours, ratio: ours.requestsPerSecond / raw.requestsPerSecond });
  }
  measured.sort((left, right) => left.ratio - right.ratio);
  const median = measured[Math.floor(measured.length / 2)];
  if (median === undefined) throw new RangeError('At least one round is needed.');
  return median;
}
