import type { Server } from 'node:http';
import policySchema from '@refund-widget/domain/policy.schema.json' with { type: 'json' };
import { createAuthenticate } from '../auth/authenticate.ts';
import { createTokenMint } from '../auth/tokens.ts';
import { createGraphql } from '../graphql/create-graphql.ts';
import { graphiqlOptions } from '../graphql/example-operations.ts';
import { readPersistedDocuments } from '../graphql/persisted-documents.ts';
import { createApiOrigin } from '../http/api-origin.ts';
import type { EvidenceAddresses } from '../http/evidence-address.ts';
import { graphqlRoute } from '../http/graphql-route.ts';
import { inboxRoute } from '../http/inbox-route.ts';
import { createOrigins } from '../http/origins.ts';
import { createUploads } from '../http/uploads-route.ts';
import type { Runtime } from '../request/context.ts';
import { tenantReaders } from '../request/tenant-reader.ts';
import { windowDays } from '../request/window-days.ts';
import { readInbox } from '../stores/inbox-store.ts';
import type { Core } from './core.ts';
import { paths } from './paths.ts';

/** The API's origin: GraphQL, uploads, the widget's files, and in development the inbox. */
export async function createApi(
  core: Core,
  evidence: EvidenceAddresses,
  ownOrigins: ReadonlySet<string>,
): Promise<Server> {
  const { services, database, log, clock, development } = core;
  const mint = createTokenMint(core.key);
  const runtime: Runtime = {
    ...{ services, mint, clock, database, log },
    readerFor: tenantReaders(database),
    evidenceUrl: (merchantId, evidenceId) => evidence.urlOf({ merchantId, evidenceId }),
    explainWindow: (window) => windowDays(window, core.calendars),
  };
  const documents = await readPersistedDocuments(paths.persistedDocuments);
  if (!development && documents.texts.size === 0) {
    log.warn({ file: paths.persistedDocuments }, 'no persisted documents: the widget and the console will be refused');
  }
  const yoga = createGraphql({
    development,
    documents,
    log,
    graphiql: () => graphiqlOptions({ services, database, mint, clock }),
  });
  const authenticate = createAuthenticate({ mint, services, clock });
  return createApiOrigin(
    {
      graphql: graphqlRoute({ runtime, authenticate, yoga, development }),
      uploads: createUploads({ ...core, authenticate }),
      inbox: development ? inboxRoute(async () => readInbox(database, await services.merchantDirectory())) : undefined,
      widgetDirectory: paths.widget,
      policySchema,
      health: async () => {
        await services.merchantDirectory();
      },
    },
    createOrigins({ services, own: ownOrigins, clock }),
    log,
  );
}
