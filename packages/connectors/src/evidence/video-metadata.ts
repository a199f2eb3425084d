import { type FileHandle, open } from 'node:fs/promises';

/** Boxes that hold other boxes, on the way to metadata. */
const CONTAINERS = new Set(['moov', 'trak', 'mdia']);
/** Where phones write place, device and time: user data, metadata, and vendors' own boxes. */
const METADATA = new Set(['udta', 'meta', 'uuid']);
/** A film has some dozens of boxes; more is made to take long. */
const MOST_BOXES = 10_000;

/**
 * Blanks the metadata of an MP4 or QuickTime film in place: each box becomes free space of the same length, its content
 * zeroes, so that no offset in the film changes and it plays as before. Stops at the first box that makes no sense.
 */
export async function blankVideoMetadata(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    const { size } = await file.stat();
    await blankWithin(file, 0, size, { boxes: 0 });
    await file.sync();
  } finally {
    await file.close();
  }
}

async function blankWithin(file: FileHandle, from: number, end: number, seen: { boxes: number }): Promise<void> {
  let at = from;
  while (at + 8 <= end && seen.boxes < MOST_BOXES) {
    seen.boxes++;
    const box = await readBox(file, at, end);
    if (!box) return;
    if (METADATA.has(box.type)) await blank(file, at, box);
    else if (CONTAINERS.has(box.type)) await blankWithin(file, at + box.header, at + box.size, seen);
    at += box.size;
  }
}

interface Box {
  readonly type: string;
  /** Bytes of the header, and of the whole box. */
  readonly header: number;
  readonly size: number;
}

/** Size 0 means to the end of the file; size 1 that eight more bytes hold it. */
async function readBox(file: FileHandle, at: number, end: number): Promise<Box | null> {
  const header = Buffer.alloc(16);
  const { bytesRead } = await file.read(header, 0, 16, at);
  if (bytesRead < 8) return null;
  const type = header.toString('latin1', 4, 8);
  const short = header.readUInt32BE(0);
  if (short === 1 && bytesRead < 16) return null;
  const size = short === 0 ? end - at : short === 1 ? Number(header.readBigUInt64BE(8)) : short;
  const length = short === 1 ? 16 : 8;
  return size < length || at + size > end ? null : { type, header: length, size };
}

async function blank(file: FileHandle, at: number, { header, size }: Box): Promise<void> {
  await file.write(Buffer.from('free', 'latin1'), 0, 4, at + 4);
  const zeroes = Buffer.alloc(Math.min(65_536, size - header));
  for (let done = header; done < size; done += zeroes.length) {
    await file.write(zeroes, 0, Math.min(zeroes.length, size - done), at + done);
  }
}
