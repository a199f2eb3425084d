import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** What the photo tells beside its picture: where it was taken, which nobody is to learn from it. */
export const whereabouts = '47.3769 N 8.5417 E';

/** A photo of a cracked plate as a phone takes it, with where it was taken in a comment. */
export async function photoOfPlate(): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const services = createRequire(import.meta.url).resolve('@refund-widget/services');
  const picture = await readFile(join(dirname(services), 'demo', 'pictures', 'cracked-plate.jpg'));
  const length = Buffer.alloc(2);
  length.writeUInt16BE(whereabouts.length + 2);
  // A JPEG begins with two bytes, after which a comment segment (FF FE) may stand.
  const comment = Buffer.concat([Buffer.from([0xff, 0xfe]), length, Buffer.from(whereabouts)]);
  const buffer = Buffer.concat([picture.subarray(0, 2), comment, picture.subarray(2)]);
  return { name: 'plates.jpg', mimeType: 'image/jpeg', buffer };
}
