import type { OptionSource } from '@refund-widget/domain';
import * as z from 'zod';

/** The option's source as it was written down when the request was made; its name may have changed since. */
const storedSource = z.object({
  option: z.object({
    source: z.object({ name: z.string(), names: z.record(z.string(), z.string()).optional() }),
  }),
});

export function sourceOfLine(line: {
  readonly sourceKind: string;
  readonly sourceId: string;
  readonly sourceVersion: number;
  readonly decision: unknown;
}): OptionSource {
  const stored = storedSource.safeParse(line.decision);
  return {
    kind: line.sourceKind === 'LAW' ? 'LAW' : 'POLICY',
    id: line.sourceId,
    version: line.sourceVersion,
    ...(stored.success ? stored.data.option.source : { name: line.sourceId }),
  };
}

const storedClause = z.object({ outboundShippingClause: z.string().nullable() });

/** The clause by which outbound shipping comes back, as it was written down when the request was made. */
export function shippingClauseOf(decision: unknown): string | null {
  const stored = storedClause.safeParse(decision);
  return stored.success ? stored.data.outboundShippingClause : null;
}
