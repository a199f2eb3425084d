import { expect, it } from 'vitest';
import { committedSchema, printedSchema } from './print-schema.ts';

it('schema.graphql is what the code serves; after a change run `node packages/api/src/schema/print-schema.ts`', async () => {
  expect(await committedSchema()).toBe(printedSchema());
});
