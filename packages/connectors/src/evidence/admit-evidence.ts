import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { fileTypeFromFile } from 'file-type';
import { type AdmissionLimits, DEFAULT_LIMITS } from './admission-limits.ts';
import { cleanImage } from './clean-image.ts';
import { blankVideoMetadata } from './video-metadata.ts';

export type EvidenceMediaKind = 'PHOTO' | 'VIDEO' | 'DOCUMENT';

/** A file that may be kept, free of what its maker's device wrote into it. */
export interface AdmittedEvidence {
  readonly kind: EvidenceMediaKind;
  /** From the file's own bytes, never from its name. */
  readonly mediaType: string;
  readonly width: number | null;
  readonly height: number | null;
  /** What to keep instead of the file: the picture written anew, or the file as a stream. */
  readonly content: Uint8Array | Readable;
}

/** Why a file is not kept. `message` says what the sender can do. */
export interface AdmissionProblem {
  readonly code: 'EMPTY' | 'TYPE_NOT_ALLOWED' | 'HEIC_NOT_READABLE' | 'TOO_LARGE' | 'TOO_MANY_PIXELS' | 'NOT_READABLE';
  readonly message: string;
  readonly facts: Readonly<Record<string, string | number>>;
}

export type Admission =
  | { readonly ok: true; readonly value: AdmittedEvidence }
  | { readonly ok: false; readonly problem: AdmissionProblem };

/** What is kept, by media type. No SVG: it is a program. No HEIC: nothing here can read it to clean it. */
const ALLOWED: ReadonlyMap<string, EvidenceMediaKind> = new Map([
  ['image/jpeg', 'PHOTO'],
  ['image/png', 'PHOTO'],
  ['image/webp', 'PHOTO'],
  ['video/mp4', 'VIDEO'],
  ['video/quicktime', 'VIDEO'],
  ['video/webm', 'VIDEO'],
  ['application/pdf', 'DOCUMENT'],
]);

/** For file pickers and for messages. */
export const ADMITTED_MEDIA_TYPES: readonly string[] = [...ALLOWED.keys()];

/**
 * Decides whether an uploaded file may be kept, by its own bytes, and cleans it: pictures are written anew, so that
 * neither place nor device nor anything hidden in them survives; films lose their metadata. Changes a film in place.
 */
export async function admitEvidence(path: string, limits: AdmissionLimits = DEFAULT_LIMITS): Promise<Admission> {
  const { size } = await stat(path);
  if (size === 0) return refuse('EMPTY', 'The file is empty; choose another.', {});
  const mediaType = (await fileTypeFromFile(path))?.mime ?? 'unknown';
  if (/^image\/(heic|heif|avif)/.test(mediaType)) {
    const message =
      'This picture format cannot be read here; send it as JPEG (iPhone: Settings › Camera › Formats › Most Compatible).';
    return refuse('HEIC_NOT_READABLE', message, { mediaType });
  }
  const kind = ALLOWED.get(mediaType);
  if (kind === undefined) {
    const message = 'Send a photo (JPEG, PNG, WebP), a video (MP4, MOV, WebM) or a PDF document.';
    return refuse('TYPE_NOT_ALLOWED', message, { mediaType });
  }
  const most = { PHOTO: limits.imageBytes, VIDEO: limits.videoBytes, DOCUMENT: limits.documentBytes }[kind];
  if (size > most) {
    const megabytes = Math.floor(most / (1024 * 1024));
    const message = `The file is larger than ${megabytes} MB; send a smaller or shorter one.`;
    return refuse('TOO_LARGE', message, { bytes: size, most });
  }
  if (kind === 'PHOTO') return admitPhoto(path, mediaType, limits.pixels);
  if (mediaType === 'video/mp4' || mediaType === 'video/quicktime') await blankVideoMetadata(path);
  return { ok: true, value: { kind, mediaType, width: null, height: null, content: createReadStream(path) } };
}

async function admitPhoto(path: string, mediaType: string, pixels: number): Promise<Admission> {
  const cleaned = await cleanImage(path, mediaType, pixels);
  if (cleaned.state === 'CLEAN') {
    const { width, height, content } = cleaned;
    return { ok: true, value: { kind: 'PHOTO', mediaType, width, height, content } };
  }
  if (cleaned.state === 'TOO_MANY_PIXELS') {
    const { width, height } = cleaned;
    const message = 'The picture has too many pixels; send it in a smaller resolution.';
    return refuse('TOO_MANY_PIXELS', message, { width, height, most: pixels });
  }
  return refuse('NOT_READABLE', 'The picture is damaged or was cut off; take it again or send it again.', {
    mediaType,
  });
}

function refuse(code: AdmissionProblem['code'], message: string, facts: AdmissionProblem['facts']): Admission {
  return { ok: false, problem: { code, message, facts } };
}
