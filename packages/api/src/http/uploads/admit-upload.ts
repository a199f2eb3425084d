import { admitEvidence, type EvidenceStore } from '@refund-widget/connectors';
import type { Actor, Services } from '@refund-widget/services';
import type { UploadMetadata } from './upload-metadata.ts';
import { UploadRefusal } from './upload-refusal.ts';

/**
 * Looks at a whole upload and keeps what may be kept; the id of the evidence.
 *
 * @throws UploadRefusal that says what the sender can do
 */
export async function admitUpload(options: {
  readonly actor: Actor;
  readonly evidenceId: string;
  readonly metadata: UploadMetadata;
  readonly file: string;
  readonly services: Pick<Services, 'recordEvidence'>;
  readonly evidenceStore: EvidenceStore;
}): Promise<string> {
  const { actor, evidenceId, metadata, file, services, evidenceStore } = options;
  const admission = await admitEvidence(file);
  if (!admission.ok) {
    const { code, message, facts } = admission.problem;
    throw new UploadRefusal(422, code, message, undefined, facts);
  }
  const { content, kind, mediaType, width, height } = admission.value;
  const stored = await evidenceStore.put(content, { mediaType });
  const recorded = await services.recordEvidence({
    ...{ actor, evidenceId, kind, mediaType, width, height },
    ...metadata,
    ...stored,
  });
  if (recorded.ok) return recorded.value.evidenceId;
  await evidenceStore.remove(stored.storageKey);
  const [problem] = recorded.problems;
  throw new UploadRefusal(422, problem?.code ?? 'REFUSED', problem?.message ?? 'The file is not needed.');
}
