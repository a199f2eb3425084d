import type { EvidenceRequirement } from '@refund-widget/domain';
import type { LoadedLine } from './loaded-request.ts';

/** All that the line's terms know to ask for: those of the option that was taken, then those of the merchant's policy. */
export function askableOf({
  source,
  merchantPolicy,
}: Pick<LoadedLine, 'source' | 'merchantPolicy'>): EvidenceRequirement[] {
  return [...new Map([...merchantPolicy.evidence, ...source.evidence]).values()];
}
