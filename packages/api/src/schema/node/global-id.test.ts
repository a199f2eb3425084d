import { expect, it } from 'vitest';
import { globalId, NODE_TYPES, readGlobalId } from './global-id.ts';

const id = '018f5f2e-7c1a-7e3b-9d52-3a1b2c3d4e5f';

it.each(NODE_TYPES)('an id of %s reads back as what it was made of', (type) => {
  expect(readGlobalId(globalId(type, id))).toEqual({ type, id });
});

it.each([
  ['nothing', ''],
  ['a raw UUID', id],
  ['no base64', '%%%'],
  ['an unknown type', btoa(`Nothing:${id}`)],
  ['a prototype key', btoa(`constructor:${id}`)],
  ['no UUID', btoa('Order:1')],
  ['a second colon', btoa(`Order:${id}:1`)],
  ['an upper-case UUID', btoa(`Order:${id.toUpperCase()}`)],
  ['SQL', btoa("Order:' OR 1=1 --")],
  ['another spelling of the same bytes', `${globalId('Order', id)}=`],
  ['a blank behind it', `${globalId('Order', id)} `],
  ['megabytes', 'A'.repeat(1_000_000)],
])('%s is no id', (_, text) => {
  expect(readGlobalId(text)).toBeUndefined();
});
