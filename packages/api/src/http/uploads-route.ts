import { AsyncLocalStorage } from 'node:async_hooks';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { DEFAULT_LIMITS, type EvidenceStore } from '@refund-widget/connectors';
import type { Actor, Services } from '@refund-widget/services';
import { FileStore } from '@tus/file-store';
import { Server, type Upload } from '@tus/server';
import type { Logger } from 'pino';
import type { Authenticate } from '../auth/authenticate.ts';
import { globalId } from '../schema/node/global-id.ts';
import { answerError } from './answer.ts';
import { answerRefusedToken } from './refused-token.ts';
import { admitUpload } from './uploads/admit-upload.ts';
import { readUploadMetadata, type UploadMetadata } from './uploads/upload-metadata.ts';
import { UploadRefusal } from './uploads/upload-refusal.ts';

export interface UploadOptions {
  readonly authenticate: Authenticate;
  readonly services: Pick<Services, 'orderSnapshot' | 'recordEvidence'>;
  readonly evidenceStore: EvidenceStore;
  readonly dataDirectory: string;
  readonly newId: () => string;
  readonly log: Logger;
}

/** Who sends the request that is being handled; the upload server knows nothing of tokens. */
interface Sender {
  readonly actor: Actor;
  readonly response: ServerResponse;
}

const UPLOADERS: readonly Actor['kind'][] = ['BUYER', 'STAFF', 'SUPPLIER'];

/** An upload that nobody went on with for a day is given up. */
const givenUpAfter = 24 * 60 * 60 * 1000;

/**
 * Resumable uploads (tus 1.0). An upload belongs to whoever began it, for an order they may see; once whole, the file is
 * looked at, cleaned, and kept as evidence under the id that the first answer already named in `Evidence-Id`.
 */
export function createUploads(options: UploadOptions) {
  const { authenticate, log } = options;
  const sender = new AsyncLocalStorage<Sender>();
  const directory = path.join(options.dataDirectory, 'uploads');
  const store = new FileStore({ directory, expirationPeriodInMilliseconds: givenUpAfter });
  const server = new Server({
    path: '/uploads',
    datastore: store,
    relativeLocation: true,
    maxSize: DEFAULT_LIMITS.videoBytes,
    // The route in front has let the origin in.
    allowedOrigins: () => true,
    exposedHeaders: ['Evidence-Id', 'X-Request-Id'],
    namingFunction: () => options.newId(),
    onIncomingRequest: (request, id) => guardUpload(request.method, id, sender, store),
    onUploadCreate: (_request, upload) => beginUpload(upload, sender, options),
    onUploadFinish: (_request, upload) => finishUpload(upload, sender, store, path.join(directory, upload.id), options),
    onResponseError: (_request, error) => explain(error, log),
  });
  const giveUp = () => server.cleanUpExpiredUploads().catch((error: unknown) => log.warn({ err: error }, 'uploads'));
  setInterval(giveUp, givenUpAfter / 24).unref();
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const authentication = await authenticate(request.headers);
    if (!authentication.ok) return answerRefusedToken(response, authentication);
    const { actor } = authentication;
    if (actor === null || !UPLOADERS.includes(actor.kind)) {
      response.setHeader('WWW-Authenticate', 'Bearer');
      return answerError(
        response,
        401,
        'UNAUTHENTICATED',
        "Uploads need a buyer's, a member of staff's or a supplier's token.",
      );
    }
    await sender.run({ actor, response }, () => server.handle(request, response));
  };
}

function senderOf(sender: AsyncLocalStorage<Sender>): Sender {
  const found = sender.getStore();
  if (found === undefined) throw new Error('An upload is handled outside of its request.');
  return found;
}

/** Somebody else's upload is answered as if there were none. */
async function guardUpload(
  method: string,
  id: string,
  sender: AsyncLocalStorage<Sender>,
  store: FileStore,
): Promise<void> {
  if (method === 'POST') return;
  const upload = await store.getUpload(id);
  const { actor } = senderOf(sender);
  if (upload.metadata?.owner !== ownerOf(actor)) throw new UploadRefusal(404, 'NOT_FOUND', 'There is no such upload.');
  // Whole but still here: we died before it was looked at. The sender starts over.
  if (method === 'HEAD' && upload.offset === upload.size) {
    await store.remove(id);
    throw new UploadRefusal(404, 'NOT_FOUND', 'The upload has to be sent again.');
  }
}

function ownerOf(actor: Actor): string {
  switch (actor.kind) {
    case 'BUYER':
      return `${actor.merchantId} buyer ${'orderId' in actor.scope ? actor.scope.orderId : actor.scope.customerId}`;
    case 'STAFF':
      return `${actor.merchantId} staff ${actor.staffId}`;
    case 'SUPPLIER':
      return `${actor.merchantId} supplier ${actor.legId}`;
    default:
      return `${actor.merchantId} ${actor.kind}`;
  }
}

/** A supplier's link says which order it is about; its bearer never learns it. */
function ownOrder(actor: Actor): string | null {
  return actor.kind === 'SUPPLIER' ? actor.orderId : null;
}

async function beginUpload(
  upload: Upload,
  sender: AsyncLocalStorage<Sender>,
  { services }: UploadOptions,
): Promise<{ metadata: Record<string, string | null> }> {
  const { actor, response } = senderOf(sender);
  if (upload.size === undefined) {
    throw new UploadRefusal(400, 'LENGTH_REQUIRED', 'Say how long the file is.', ['upload-length']);
  }
  const metadata = readUploadMetadata(upload.metadata, ownOrder(actor));
  if (ownOrder(actor) === null && (await services.orderSnapshot({ actor, orderId: metadata.orderId })) === null) {
    throw new UploadRefusal(404, 'NOT_FOUND', 'There is no such order.', ['orderid']);
  }
  response.setHeader('Evidence-Id', globalId('Evidence', upload.id));
  return { metadata: { ...upload.metadata, owner: ownerOf(actor) } };
}

async function finishUpload(
  upload: Upload,
  sender: AsyncLocalStorage<Sender>,
  store: FileStore,
  file: string,
  { services, evidenceStore }: UploadOptions,
): Promise<{ headers: Record<string, string> }> {
  const { actor } = senderOf(sender);
  const metadata: UploadMetadata = readUploadMetadata(upload.metadata, ownOrder(actor));
  try {
    const evidenceId = await admitUpload({ actor, evidenceId: upload.id, metadata, file, services, evidenceStore });
    return { headers: { 'Evidence-Id': globalId('Evidence', evidenceId) } };
  } finally {
    // What was sent is never kept: it may say where and with what it was taken.
    await store.remove(upload.id);
  }
}

function explain(error: Error | { status_code: number; body: string }, log: Logger) {
  if (error instanceof UploadRefusal) return { status_code: error.status, body: error.body };
  if ('status_code' in error) {
    const { status_code, body } = error;
    return { status_code, body: new UploadRefusal(status_code, 'UPLOAD_REFUSED', body.trim()).body };
  }
  log.error({ err: error }, 'an upload failed');
  return {
    status_code: 500,
    body: new UploadRefusal(500, 'INTERNAL_SERVER_ERROR', 'The file could not be kept. Send it again.').body,
  };
}
