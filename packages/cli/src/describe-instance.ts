type Instance = { processId: number; startedAt: string; addresses: Record<string, string> };

/** Who has the data directory, where they serve, and what to do about it. */
export function describeInstance(directory: string, { processId, startedAt, addresses }: Instance): string {
  const width = Math.max(0, ...Object.keys(addresses).map((name) => name.length));
  return [
    `Another instance already runs on ${directory}: process ${processId}, since ${startedAt}.`,
    ...Object.entries(addresses).map(([name, address]) => `  ${name.padEnd(width)}  ${address}`),
    `Use that one, stop it (kill ${processId}), or start on other data: REFUND_DATA_DIR=/another/directory`,
  ].join('\n');
}
