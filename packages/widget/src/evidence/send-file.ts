import type { Client } from '@refund-widget/client';
import { Upload } from 'tus-js-client';

export interface FileToSend {
  readonly file: File;
  readonly orderId: string;
  /** The requirement's code. */
  readonly requirement: string;
  onProgress(sent: number, total: number): void;
  onDone(evidenceId: string): void;
  /** @param status of the answer that refused the file; null when there was no answer. */
  onError(status: number | null, message: string): void;
}

export interface RunningUpload {
  /** Goes on from the last byte the API has. */
  resume(): void;
  stop(): void;
  /** Stops and has the API forget what it got. */
  discard(): void;
}

const chunk = 8 * 1024 * 1024;

/** Sends a file in parts, so that a lost connection costs one part only. */
export function sendFile(client: Client, endpoint: string, send: FileToSend): RunningUpload {
  let evidenceId = '';
  let token = '';
  const upload = new Upload(send.file, {
    endpoint,
    chunkSize: chunk,
    retryDelays: [500, 2000, 5000],
    storeFingerprintForResuming: false,
    removeFingerprintOnSuccess: true,
    metadata: {
      filename: send.file.name,
      filetype: send.file.type,
      orderid: send.orderId,
      requirement: send.requirement,
    },
    async onBeforeRequest(request) {
      token = await client.token();
      request.setHeader('Authorization', `Bearer ${token}`);
    },
    onAfterResponse(_request, response) {
      if (response.getStatus() === 401) client.dropToken(token);
      evidenceId = response.getHeader('Evidence-Id') ?? evidenceId;
    },
    onShouldRetry(error) {
      const status = error.originalResponse?.getStatus() ?? 0;
      return navigator.onLine && (status === 0 || status === 401 || status >= 500 || status === 409 || status === 423);
    },
    onProgress: send.onProgress,
    onSuccess: () => send.onDone(evidenceId),
    onError(error) {
      const response = 'originalResponse' in error ? error.originalResponse : null;
      send.onError(response?.getStatus() ?? null, response?.getBody() ?? error.message);
    },
  });
  upload.start();
  return {
    resume: () => upload.start(),
    stop: () => void upload.abort(),
    discard: () => void upload.abort(upload.url !== null).catch(() => undefined),
  };
}
