import type { Server } from 'node:http';
import policySchema from '@refund-widget/domain/policy.schema.json' with { type: 'json' };
import { createAuthenticate } from '../auth/authenticate.ts';
import type { TokenMint } from '../auth/tokens.ts';
import { timeMover } from '../clock/move-time.ts';
import { createGraphql } from '../graphql/create-graphql.ts';
import { graphiqlOptions } from '../graphql/example-operations.ts';
import { readPersistedDocuments } from '../graphql/persisted-documents.ts';
import { createApiOrigin } from '../http/api-origin.ts';
import { clockRoute } from '../http/clock-route.ts';
import { graphqlRoute } from '../http/graphql-route.ts';
import { inboxRoute } from '../http/inbox-route.ts';
import { createOrigins } from '../http/origins.ts';
import { createUploads } from '../http/uploads-route.ts';
import { eventsRoute } from '../live/events-route.ts';
import type { Runtime } from '../request/context.ts';
import { readInbox } from '../stores/inbox-store.ts';
import type { Core } from './core.ts';
import { paths } from './paths.ts';

/** The API's origin: GraphQL, uploads, the widget's files, and in development the inbox. */
export async function createApi(
  core: Core,
  runtime: Runtime,
  mint: TokenMint,
  ownOrigins: ReadonlySet<string>,
): Promise<Server> {
  const { services, database, log, wallClock: clock, development } = core;
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
      events: eventsRoute({ hub: core.live, services, authenticate, log }),
      uploads: createUploads({ ...core, authenticate }),
      clock: development
        ? clockRoute({ clock: core.movingClock, moveTo: timeMover(core.movingClock, services) })
        : undefined,
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
