import { generateClient } from '@refund-widget/database/tools';
import { timed } from './timed.ts';

/** `refund generate`: the database client and the API's types, from the schema. */
export async function generate(): Promise<number> {
  const generated = await timed(
    { doing: 'generating the database client', done: 'generated the database client' },
    generateClient,
    (happened) => happened,
  );
  if (!generated) console.log('the database client is up to date');
  return 0;
}
