import { inflateSync } from 'node:zlib';

const woffSignature = 0x774f4646;
const woffHeaderSize = 44;
const woffEntrySize = 20;
const sfntHeaderSize = 12;
const sfntEntrySize = 16;

/**
 * Turns a WOFF 1 font into the TrueType or OpenType file that it wraps: the same tables,
 * inflated, behind a plain table directory (W3C WOFF 1.0, sections 3 to 5).
 *
 * @throws Error when the bytes are not WOFF 1.
 */
export function woffToSfnt(woff: Buffer): Buffer {
  if (woff.readUInt32BE(0) !== woffSignature) throw new Error('Not a WOFF 1 font');
  const flavor = woff.readUInt32BE(4);
  const tables = readTables(woff, woff.readUInt16BE(12));
  const directory = Buffer.alloc(sfntHeaderSize + tables.length * sfntEntrySize);
  writeSfntHeader(directory, flavor, tables.length);
  const bodies: Buffer[] = [];
  let offset = directory.length;
  for (const [index, table] of tables.entries()) {
    const entry = sfntHeaderSize + index * sfntEntrySize;
    directory.writeUInt32BE(table.tag, entry);
    directory.writeUInt32BE(table.checksum, entry + 4);
    directory.writeUInt32BE(offset, entry + 8);
    directory.writeUInt32BE(table.body.length, entry + 12);
    const padding = Buffer.alloc((4 - (table.body.length % 4)) % 4);
    bodies.push(table.body, padding);
    offset += table.body.length + padding.length;
  }
  return Buffer.concat([directory, ...bodies]);
}

type Table = { tag: number; checksum: number; body: Buffer };

function readTables(woff: Buffer, count: number): Table[] {
  return Array.from({ length: count }, (_, index) => {
    const entry = woffHeaderSize + index * woffEntrySize;
    const start = woff.readUInt32BE(entry + 4);
    const storedLength = woff.readUInt32BE(entry + 8);
    const originalLength = woff.readUInt32BE(entry + 12);
    const stored = woff.subarray(start, start + storedLength);
    return {
      tag: woff.readUInt32BE(entry),
      checksum: woff.readUInt32BE(entry + 16),
      body: storedLength < originalLength ? inflateSync(stored) : stored,
    };
  });
}

function writeSfntHeader(directory: Buffer, flavor: number, count: number): void {
  const entrySelector = Math.floor(Math.log2(count));
  const searchRange = 2 ** entrySelector * 16;
  directory.writeUInt32BE(flavor, 0);
  directory.writeUInt16BE(count, 4);
  directory.writeUInt16BE(searchRange, 6);
  directory.writeUInt16BE(entrySelector, 8);
  directory.writeUInt16BE(count * 16 - searchRange, 10);
}
