import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import fc from 'fast-check';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from './admission-limits.ts';
import { type AdmittedEvidence, admitEvidence } from './admit-evidence.ts';

let directory = '';
let count = 0;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'admission-'));
});
afterAll(() => rm(directory, { recursive: true }));

async function aFile(content: Uint8Array): Promise<string> {
  const path = join(directory, `upload-${count++}`);
  await writeFile(path, content);
  return path;
}

/** 60 × 40, left half red, as if taken with the phone turned, with a place and a device in its metadata. */
async function aPhoto(format: 'jpeg' | 'png' | 'webp', orientation = 1): Promise<Buffer> {
  const red = { create: { width: 30, height: 40, channels: 3, background: '#c00000' } } as const;
  return sharp({ create: { width: 60, height: 40, channels: 3, background: '#ffffff' } })
    .composite([{ input: await sharp(red).png().toBuffer(), left: 0, top: 0 }])
    .withExif({
      IFD0: { Make: 'SecretPhone', Copyright: 'Mira' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '47/1 22/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '8/1 32/1 0/1' },
    })
    .withMetadata({ orientation })
    .toFormat(format)
    .toBuffer();
}

async function admitted(content: Uint8Array): Promise<AdmittedEvidence & { bytes: Buffer }> {
  const admission = await admitEvidence(await aFile(content));
  if (!admission.ok) throw new Error(JSON.stringify(admission.problem));
  const { content: kept } = admission.value;
  return { ...admission.value, bytes: kept instanceof Uint8Array ? Buffer.from(kept) : await buffer(kept) };
}

async function refusal(content: Uint8Array, limits = DEFAULT_LIMITS) {
  const admission = await admitEvidence(await aFile(content), limits);
  return admission.ok ? null : admission.problem;
}

describe('a photo', () => {
  it.each(['jpeg', 'png', 'webp'] as const)(
    'as %s is kept without place, device or any other metadata',
    async (format) => {
      const original = await aPhoto(format);
      expect((await sharp(original).metadata()).exif?.toString('latin1')).toContain('SecretPhone');
      const kept = await admitted(original);
      expect(kept).toMatchObject({ kind: 'PHOTO', mediaType: `image/${format}`, width: 60, height: 40 });
      const { exif, xmp, iptc, icc, format: keptFormat } = await sharp(kept.bytes).metadata();
      expect({ exif, xmp, iptc, icc, keptFormat }).toEqual({ keptFormat: format });
      expect(kept.bytes.toString('latin1')).not.toMatch(/SecretPhone|Mira|GPS/);
    },
  );

  it('taken with the phone turned is kept upright', async () => {
    const kept = await admitted(await aPhoto('jpeg', 6));
    expect(kept).toMatchObject({ width: 40, height: 60 });
    const { data } = await sharp(kept.bytes)
      .extract({ left: 20, top: 5, width: 1, height: 1 })
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(data[0]).toBeGreaterThan(150);
    expect(data[1]).toBeLessThan(60);
  });

  it('loses what was appended to it', async () => {
    const kept = await admitted(Buffer.concat([await aPhoto('png'), Buffer.from('<script>alert(1)</script>')]));
    expect(kept.bytes.toString('latin1')).not.toContain('script');
  });

  it('with too many pixels is refused before they are unfolded', async () => {
    const bomb = await sharp({ create: { width: 9000, height: 9000, channels: 3, background: 'white' } })
      .png()
      .toBuffer();
    expect(bomb.length).toBeLessThan(500_000);
    expect(await refusal(bomb)).toMatchObject({
      code: 'TOO_MANY_PIXELS',
      facts: { width: 9000, height: 9000, most: 60_000_000 },
    });
  });

  it('that was cut off is refused', async () => {
    const photo = await aPhoto('png');
    expect(await refusal(photo.subarray(0, photo.length / 2))).toMatchObject({ code: 'NOT_READABLE' });
  });

  it('that is too large is refused with both sizes', async () => {
    const photo = await aPhoto('jpeg');
    const problem = await refusal(photo, { ...DEFAULT_LIMITS, imageBytes: 100 });
    expect(problem).toMatchObject({ code: 'TOO_LARGE', facts: { bytes: photo.length, most: 100 } });
  });

  it('as HEIC is refused with what to do', async () => {
    const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic\0\0\0\0mif1heic')]);
    expect(await refusal(heic)).toMatchObject({ code: 'HEIC_NOT_READABLE', message: expect.stringContaining('JPEG') });
  });
});

describe('a film', () => {
  const box = (type: string, ...content: Buffer[]) => {
    const body = Buffer.concat(content);
    const header = Buffer.alloc(8);
    header.writeUInt32BE(body.length + 8);
    header.write(type, 4, 'latin1');
    return Buffer.concat([header, body]);
  };
  const frames = Buffer.from('frames of the film');
  const place = Buffer.from('\xa9xyz+47.3769+008.5417/', 'latin1');
  const film = (brand: string) =>
    Buffer.concat([
      box('ftyp', Buffer.from(`${brand}\0\0\0\0${brand}`)),
      box(
        'moov',
        box('mvhd', Buffer.alloc(20)),
        box('trak', box('tkhd', Buffer.alloc(12)), box('udta', place)),
        box('udta', place),
        box('meta', Buffer.from('com.apple.quicktime.location')),
      ),
      box('mdat', frames),
      box('uuid', Buffer.from('device serial number')),
    ]);

  it.each([
    ['video/mp4', 'isom'],
    ['video/quicktime', 'qt  '],
  ])('as %s keeps its frames and offsets, and loses place and device', async (mediaType, brand) => {
    const original = film(brand);
    const kept = await admitted(original);
    expect(kept).toMatchObject({ kind: 'VIDEO', mediaType, width: null });
    expect(kept.bytes.length).toBe(original.length);
    expect(kept.bytes.indexOf(frames)).toBe(original.indexOf(frames));
    expect(kept.bytes.toString('latin1')).not.toMatch(/47\.3769|location|serial/);
    expect(kept.bytes.toString('latin1')).toMatch(/mvhd.*tkhd.*free.*free.*free.*mdat.*free/s);
  });

  it('with boxes that make no sense is kept as it is, without running wild', async () => {
    const broken = Buffer.concat([
      box('ftyp', Buffer.from('isom\0\0\0\0isom')),
      Buffer.from([0, 0, 0, 3]),
      Buffer.from('moov'),
    ]);
    expect((await admitted(broken)).bytes).toEqual(broken);
  });

  it('of any bytes keeps its length and never makes the reading fail', async () => {
    const boxes = fc.array(
      fc.record({
        type: fc.constantFrom('moov', 'trak', 'udta', 'meta', 'mdat', 'free', 'uuid'),
        size: fc.nat(80),
        content: fc.uint8Array({ maxLength: 40 }),
      }),
      { maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(boxes, async (parts) => {
        const raw = parts.map(({ type, size, content }) => {
          const header = Buffer.alloc(8);
          header.writeUInt32BE(size);
          header.write(type, 4, 'latin1');
          return Buffer.concat([header, content]);
        });
        const original = Buffer.concat([box('ftyp', Buffer.from('isom\0\0\0\0isom')), ...raw]);
        expect((await admitted(original)).bytes).toHaveLength(original.length);
      }),
    );
  });

  it('as WebM is kept', async () => {
    const webm = Buffer.from('1a45dfa39f4286810142f7810142f2810442f381084282847765626d42878104428581020000', 'hex');
    expect(await admitted(webm)).toMatchObject({ kind: 'VIDEO', mediaType: 'video/webm' });
  });
});

describe('a document', () => {
  it('as PDF is kept as it is', async () => {
    const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer<<>>\n%%EOF');
    expect(await admitted(pdf)).toMatchObject({ kind: 'DOCUMENT', mediaType: 'application/pdf', bytes: pdf });
  });
});

describe('anything else is refused with what to send instead:', () => {
  it.each([
    [
      'a drawing that is a program',
      '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
      'TYPE_NOT_ALLOWED',
    ],
    ['the same with an XML head', '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>', 'TYPE_NOT_ALLOWED'],
    ['a web page', '<!doctype html><script>alert(1)</script>', 'TYPE_NOT_ALLOWED'],
    ['a program', '\x7fELF\x02\x01\x01', 'TYPE_NOT_ALLOWED'],
    ['an archive', 'PK\x03\x04', 'TYPE_NOT_ALLOWED'],
    ['an animation', 'GIF89a\x01\x00\x01\x00', 'TYPE_NOT_ALLOWED'],
    ['words', 'just words', 'TYPE_NOT_ALLOWED'],
    ['nothing', '', 'EMPTY'],
  ])('%s', async (_, content, code) => {
    const problem = await refusal(Buffer.from(content, 'latin1'));
    expect(problem).toMatchObject({ code, message: expect.stringMatching(/Send|choose/) });
  });
});

it('an uploaded photo itself is not touched', async () => {
  const photo = await aPhoto('jpeg');
  const path = await aFile(photo);
  await admitEvidence(path);
  expect(await readFile(path)).toEqual(photo);
});
