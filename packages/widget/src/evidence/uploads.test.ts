import type { Client } from '@refund-widget/client';
import { LitElement } from 'lit';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { SentFile } from '../apply/draft.ts';
import { Uploads } from './uploads.ts';

interface TusRequest {
  readonly method: string;
  readonly token: string | null;
  readonly metadata: string | null;
}

/** A tus server of one upload, behind XMLHttpRequest: what it got, and what it answers next. */
const fakeTus = {
  requests: [] as TusRequest[],
  stored: 0,
  /** Statuses for the coming requests; 0 is a lost connection. Afterwards all goes well. */
  statuses: [] as number[],
};

class FakeRequest {
  upload = { onprogress: null };
  status = 0;
  responseText = '';
  onload: (() => void) | null = null;
  onerror: ((error: unknown) => void) | null = null;
  withCredentials = false;
  #method = '';
  #sent = new Map<string, string>();
  #headers = new Map<string, string>();

  open(method: string): void {
    this.#method = method;
  }

  setRequestHeader(name: string, value: string): void {
    this.#sent.set(name.toLowerCase(), value);
  }

  getResponseHeader(name: string): string | null {
    return this.#headers.get(name.toLowerCase()) ?? null;
  }

  abort(): void {}

  send(body?: Blob): void {
    const metadata = this.#sent.get('upload-metadata') ?? null;
    fakeTus.requests.push({ method: this.#method, token: this.#sent.get('authorization') ?? null, metadata });
    const status = fakeTus.statuses.shift() ?? 200;
    setTimeout(() => {
      if (status === 0) return this.onerror?.(new Event('error'));
      if (status === 200) this.#accept(body);
      else this.status = status;
      this.onload?.();
    });
  }

  #accept(body?: Blob): void {
    this.status = this.#method === 'POST' ? 201 : 204;
    if (this.#method === 'PATCH') fakeTus.stored += body?.size ?? 0;
    this.#headers.set('upload-offset', String(fakeTus.stored));
    this.#headers.set('upload-length', '12');
    this.#headers.set('evidence-id', 'evidence-7');
    this.#headers.set('location', 'https://refunds.test/uploads/1');
  }
}

class Host extends LitElement {}
customElements.define('uploads-test-host', Host);

const original = globalThis.XMLHttpRequest;
let uploads: Uploads;
let sent: SentFile[];
let tokens: string[];

beforeEach(() => {
  fakeTus.requests = [];
  fakeTus.stored = 0;
  fakeTus.statuses = [];
  tokens = ['first', 'second'];
  Reflect.set(globalThis, 'XMLHttpRequest', FakeRequest);
  sent = [];
  const client: Client = {
    send: () => Promise.reject(new Error('Not used.')),
    token: async () => tokens[0] ?? 'none',
    dropToken: () => void tokens.shift(),
  };
  const target = () => ({ client, endpoint: 'https://refunds.test/uploads', orderId: 'order-1' });
  const host = new Host();
  uploads = new Uploads(host, target, { onSent: (file) => sent.push(file), onMilestone: () => {}, onFailed: () => {} });
  uploads.hostConnected();
});

afterEach(() => {
  uploads.hostDisconnected();
  Reflect.set(globalThis, 'XMLHttpRequest', original);
  vi.restoreAllMocks();
});

const file = () => new File(['twelve bytes'], 'Rand größer.txt', { type: 'text/plain' });

describe('uploading', () => {
  test('names the order, the requirement and the file, and gives the evidence its id', async () => {
    uploads.add(file(), 'seller-photo', 'photo');
    await expect.poll(() => sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({
      evidenceId: 'evidence-7',
      need: 'seller-photo',
      name: 'Rand größer.txt',
      size: 12,
    });
    const metadata = new Map(
      (fakeTus.requests[0]?.metadata ?? '')
        .split(',')
        .map((pair) => pair.split(' '))
        .map(([key = '', value = '']) => [key, value]),
    );
    const text = (name: string) =>
      new TextDecoder().decode(Uint8Array.from(atob(metadata.get(name) ?? ''), (c) => c.charCodeAt(0)));
    expect([text('orderid'), text('requirement'), text('filename')]).toEqual(['order-1', 'photo', 'Rand größer.txt']);
    expect(fakeTus.requests[0]?.token).toBe('Bearer first');
    expect(uploads.files).toEqual([]);
  });

  test('goes on by itself when the connection is back, from what the API has', async () => {
    const online = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    fakeTus.statuses = [200, 0];
    uploads.add(file(), 'seller-photo', 'photo');
    await expect.poll(() => uploads.files[0]?.state).toBe('paused');
    online.mockReturnValue(true);
    dispatchEvent(new Event('online'));
    await expect.poll(() => sent).toHaveLength(1);
    expect(fakeTus.requests.map(({ method }) => method)).toEqual(['POST', 'PATCH', 'HEAD', 'PATCH']);
  });

  test('asks for a fresh token when the API refuses the one it has', async () => {
    fakeTus.statuses = [401];
    uploads.add(file(), 'seller-photo', 'photo');
    await expect.poll(() => sent).toHaveLength(1);
    expect(fakeTus.requests.map(({ token }) => token).slice(0, 2)).toEqual(['Bearer first', 'Bearer second']);
  });

  test('says that a file cannot be used when the API refuses it', async () => {
    fakeTus.statuses = [415];
    uploads.add(file(), 'seller-photo', 'photo');
    await expect.poll(() => uploads.files[0]?.state).toBe('refused');
    uploads.remove(uploads.files[0]?.id ?? 0);
    expect(uploads.files).toEqual([]);
  });
});
