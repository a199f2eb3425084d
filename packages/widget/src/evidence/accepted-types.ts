import type { EvidenceRequirementKind } from '@refund-widget/client';

/** What a file picker offers for a kind of evidence. */
export function acceptedTypes(kind: EvidenceRequirementKind): string {
  if (kind === 'PHOTO') return 'image/*';
  if (kind === 'VIDEO') return 'video/*';
  return kind === 'DOCUMENT' ? 'application/pdf,image/*' : 'image/*,video/*';
}
