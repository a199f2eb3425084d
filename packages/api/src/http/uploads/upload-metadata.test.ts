import { expect, it } from 'vitest';
import { globalId } from '../../schema/node/global-id.ts';
import { readUploadMetadata } from './upload-metadata.ts';

const orderId = '018f5f2e-7c1a-7e3b-9d52-3a1b2c3d4e5f';
const orderid = globalId('Order', orderId);

it('reads the order, the name and the requirement it answers', () => {
  expect(readUploadMetadata({ orderid, filename: 'broken mug.jpg', requirement: 'photo-of-damage' })).toEqual({
    orderId,
    fileName: 'broken mug.jpg',
    requirement: 'photo-of-damage',
  });
});

it.each([
  ['../../etc/passwd', 'passwd'],
  ['C:\\photos\\mug.jpg', 'mug.jpg'],
  ['a\u0000b\u202egpj.exe', 'abgpj.exe'],
  ['', 'evidence'],
  ['图片.png', '图片.png'],
  ['x'.repeat(500), 'x'.repeat(200)],
])('a name is only a name: %j becomes %j', (filename, fileName) => {
  expect(readUploadMetadata({ orderid, filename }).fileName).toBe(fileName);
});

it.each([
  ['no order', {}, 'orderid'],
  ['an order that is none', { orderid: 'x' }, 'orderid'],
  ["another thing's id", { orderid: globalId('Lot', orderId) }, 'orderid'],
  ['a requirement that is no code', { orderid, requirement: '<b>' }, 'requirement'],
])('%s is refused, naming the entry', (_, metadata, field) => {
  expect(() => readUploadMetadata(metadata)).toThrowError(
    expect.objectContaining({ status: 400, body: expect.stringContaining(field) }),
  );
});
