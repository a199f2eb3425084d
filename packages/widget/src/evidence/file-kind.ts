import type { SentFile } from '../apply/draft.ts';

export function fileKind(mediaType: string): SentFile['kind'] {
  if (mediaType.startsWith('image/')) return 'image';
  return mediaType.startsWith('video/') ? 'video' : 'document';
}

/** `1.2 MB`, `640 KB`. */
export function fileSize(bytes: number): string {
  const megabytes = bytes / 1_000_000;
  return megabytes >= 1 ? `${megabytes.toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / 1000))} KB`;
}
