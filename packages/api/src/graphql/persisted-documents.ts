import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'graphql-yoga';
import * as z from 'zod';
import { refusal } from '../request/refusal.ts';
import type { ServerContext } from './server-context.ts';

const fileShape = z.record(z.string(), z.string());

/** Documents of our own clients: by the SHA-256 of their text, and by the text itself. */
export interface PersistedDocuments {
  readonly byHash: ReadonlyMap<string, string>;
  readonly texts: ReadonlySet<string>;
}

/**
 * Reads the documents that the clients were built with; none when there is no such file.
 *
 * @throws Error when a document's name is not the hash of its text
 */
export async function readPersistedDocuments(file: string): Promise<PersistedDocuments> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && Reflect.get(error, 'code') === 'ENOENT') return '{}';
    throw error;
  });
  const documents = Object.entries(fileShape.parse(JSON.parse(text)));
  for (const [hash, document] of documents) {
    if (sha256(document) !== hash) throw new Error(`The persisted document ${hash} has another hash than its name.`);
  }
  return { byHash: new Map(documents), texts: new Set(documents.map(([, document]) => document)) };
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

const persistedQuery = z.object({ persistedQuery: z.object({ sha256Hash: z.string().max(100) }) });

/**
 * Takes a document by its hash (`extensions.persistedQuery.sha256Hash` or `documentId`) or by its text. In production a
 * browser's token runs the documents our clients were built with and no other; a merchant's server may write its own.
 */
export function usePersistedDocuments(
  documents: PersistedDocuments,
  anyoneMayWrite: boolean,
): Plugin<ServerContext, ServerContext> {
  return {
    onParams({ params, setParams, context }) {
      const hash = hashOf(params);
      if (params.query === undefined && hash !== undefined) {
        const query = documents.byHash.get(hash);
        if (query === undefined) throw unknownDocument();
        setParams({ ...params, query });
        return;
      }
      if (anyoneMayWrite || context.ours.actor?.kind === 'MERCHANT_SERVER') return;
      if (params.query !== undefined && !documents.texts.has(params.query)) throw unknownDocument();
    },
  };
}

function hashOf(params: object): string | undefined {
  const documentId: unknown = Reflect.get(params, 'documentId');
  if (typeof documentId === 'string') return documentId.replace(/^sha256:/, '');
  const extensions = persistedQuery.safeParse(Reflect.get(params, 'extensions'));
  return extensions.success ? extensions.data.persistedQuery.sha256Hash : undefined;
}

function unknownDocument() {
  return refusal(
    'PERSISTED_DOCUMENT_REQUIRED',
    'This server runs only the documents that the widget and the console were built with. Servers may send their own with an API key.',
    ['query'],
  );
}
