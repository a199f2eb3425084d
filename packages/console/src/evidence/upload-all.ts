import type { Answer } from '../api/decisions.ts';
import type { Desk } from '../api/desk.ts';

/** Every file kept under an id, in order; or what to answer instead, because one of them was not. */
export async function uploadAll(
  { upload, words }: Desk,
  orderId: string,
  files: readonly File[],
): Promise<{ readonly ids: readonly string[] } | { readonly answer: Answer }> {
  const ids: string[] = [];
  for (const file of files) {
    const uploaded = await upload(orderId, file);
    if (uploaded.kind !== 'kept') {
      const message = uploaded.kind === 'refused' ? uploaded.message : words.answer.uploadFailed;
      return { answer: { kind: 'failed', message } };
    }
    ids.push(uploaded.evidenceId);
  }
  return { ids };
}
