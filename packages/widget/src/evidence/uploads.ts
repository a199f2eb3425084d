import type { Client } from '@refund-widget/client';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { SentFile } from '../apply/draft.ts';
import { fileKind } from './file-kind.ts';
import type { RunningUpload } from './send-file.ts';
import { thumbnail } from './thumbnail.ts';

/** A file on its way. */
export interface SendingFile {
  readonly id: number;
  readonly name: string;
  readonly size: number;
  readonly kind: SentFile['kind'];
  /** The key of the need it was added for. */
  readonly need: string;
  readonly file: File;
  readonly requirement: string;
  /** `paused`: waits for the connection. `failed`: the buyer may try again. `refused`: the API does not take it. */
  readonly state: 'sending' | 'paused' | 'failed' | 'refused';
  /** From 0 to 1. */
  readonly progress: number;
  readonly thumbnail: HTMLCanvasElement | null;
}

interface UploadTarget {
  readonly client: Client;
  readonly endpoint: string;
  readonly orderId: string;
}

interface UploadEvents {
  /** A file has arrived; its thumbnail, if it has one, stays known by its evidence id. */
  onSent(file: SentFile): void;
  onMilestone(file: SendingFile, percent: number): void;
  onFailed(file: SendingFile): void;
}

/** Sends files beside whatever the buyer does next: pauses without a connection and goes on by itself. */
export class Uploads implements ReactiveController {
  files: readonly SendingFile[] = [];
  readonly thumbnails = new Map<string, HTMLCanvasElement>();
  #host: ReactiveControllerHost;
  #target: () => UploadTarget;
  #events: UploadEvents;
  #running = new Map<number, RunningUpload>();
  #nextId = 1;

  constructor(host: ReactiveControllerHost, target: () => UploadTarget, events: UploadEvents) {
    this.#host = host;
    this.#target = target;
    this.#events = events;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.#goOn);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#goOn);
    for (const upload of this.#running.values()) upload.stop();
  }

  add(file: File, need: string, requirement: string): void {
    const id = this.#nextId;
    this.#nextId += 1;
    const { name, size } = file;
    const kind = fileKind(file.type);
    this.files = [
      ...this.files,
      { id, name, size, kind, need, file, requirement, state: 'sending', progress: 0, thumbnail: null },
    ];
    this.#host.requestUpdate();
    void thumbnail(file).then((picture) => this.#change(id, { thumbnail: picture }));
    void this.#start(id);
  }

  retry(id: number): void {
    this.#change(id, { state: 'sending' });
    const upload = this.#running.get(id);
    if (upload) upload.resume();
    else void this.#start(id);
  }

  remove(id: number): void {
    this.#running.get(id)?.discard();
    this.#forget(id);
  }

  async #start(id: number): Promise<void> {
    const sending = this.#find(id);
    if (!sending) return;
    const { client, endpoint, orderId } = this.#target();
    try {
      const { sendFile } = await import('./send-file.ts');
      const upload = sendFile(client, endpoint, {
        file: sending.file,
        orderId,
        requirement: sending.requirement,
        onProgress: (sent, total) => this.#progress(id, total === 0 ? 1 : sent / total),
        onDone: (evidenceId) => this.#done(id, evidenceId),
        onError: (status) => this.#failed(id, status),
      });
      this.#running.set(id, upload);
    } catch {
      this.#failed(id, null);
    }
  }

  #progress(id: number, progress: number): void {
    const before = this.#find(id)?.progress ?? 0;
    this.#change(id, { progress });
    const quarter = Math.floor(progress * 4);
    const file = this.#find(id);
    if (file && quarter > Math.floor(before * 4) && quarter < 4) this.#events.onMilestone(file, quarter * 25);
  }

  #done(id: number, evidenceId: string): void {
    const file = this.#find(id);
    if (!file) return;
    if (evidenceId === '') {
      this.#failed(id, null);
      return;
    }
    if (file.thumbnail) this.thumbnails.set(evidenceId, file.thumbnail);
    this.#forget(id);
    const { name, size, kind, need } = file;
    this.#events.onSent({ evidenceId, need, name, size, kind });
  }

  #failed(id: number, status: number | null): void {
    const refused = status !== null && status >= 400 && status < 500 && status !== 401;
    this.#change(id, { state: refused ? 'refused' : navigator.onLine ? 'failed' : 'paused' });
    const file = this.#find(id);
    if (file) this.#events.onFailed(file);
  }

  #goOn = (): void => {
    for (const file of this.files) if (file.state === 'paused') this.retry(file.id);
  };

  #find(id: number): SendingFile | undefined {
    return this.files.find((file) => file.id === id);
  }

  #change(id: number, change: Partial<SendingFile>): void {
    this.files = this.files.map((file) => (file.id === id ? { ...file, ...change } : file));
    this.#host.requestUpdate();
  }

  #forget(id: number): void {
    this.#running.delete(id);
    this.files = this.files.filter((file) => file.id !== id);
    this.#host.requestUpdate();
  }
}
