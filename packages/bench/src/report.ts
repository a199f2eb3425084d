import type { Figures } from './measure-load.ts';

export interface Comparison {
  readonly scenario: string;
  readonly connections: number;
  readonly raw: Figures;
  readonly ours: Figures;
  /** Ours over raw, in requests a second; the median over the rounds. */
  readonly ratio: number;
  /** The least ratio that is acceptable. */
  readonly bar: number;
}

export function table(comparisons: readonly Comparison[]): string {
  const rows = comparisons.map(({ scenario, connections, raw, ours, ratio, bar }) => [
    scenario,
    String(connections),
    raw.requestsPerSecond.toFixed(0),
    ours.requestsPerSecond.toFixed(0),
    ours.p50.toFixed(1),
    ours.p99.toFixed(1),
    ratio.toFixed(2),
    ratio >= bar ? `≥ ${bar} met` : `≥ ${bar} MISSED`,
  ]);
  const all = [
    ['scenario', 'connections', 'raw req/s', 'ours req/s', 'ours p50 ms', 'ours p99 ms', 'ratio', 'bar'],
    ...rows,
  ];
  const widths = (all[0] ?? []).map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  '),
    )
    .join('\n');
}
