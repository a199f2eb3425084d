import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import type { EvidenceStore } from '../evidence/evidence-store.ts';

/** What every evidence store must do. Call it in a test file with an empty store a test. */
export function describeEvidenceStore(name: string, createStore: () => Promise<EvidenceStore>): void {
  describe(`${name}, as an evidence store`, () => {
    const content = Buffer.from('two mugs, one with a crack');
    const type = { mediaType: 'image/jpeg' };

    it('gives back what was put, with its size and hash', async () => {
      const store = await createStore();
      const stored = await store.put(content, type);
      expect(stored).toMatchObject({
        bytes: 26,
        sha256: '321e29a268526dd56c24ffa1e49a2b148bbbd67fd910de4f359d8982bee2d94d',
      });
      const opened = await store.open(stored.storageKey);
      expect(opened?.bytes).toBe(26);
      expect(opened && (await buffer(opened.stream))).toEqual(content);
    });

    it('takes a stream as well, and nothing at all', async () => {
      const store = await createStore();
      const chunks = Array.from({ length: 500 }, (_, i) => Buffer.alloc(1000, i % 256));
      const stored = await store.put(Readable.from(chunks), type);
      const opened = await store.open(stored.storageKey);
      expect(opened && (await buffer(opened.stream))).toEqual(Buffer.concat(chunks));
      expect((await store.put(new Uint8Array(), type)).bytes).toBe(0);
    });

    it('opens a part, for players that jump', async () => {
      const store = await createStore();
      const { storageKey } = await store.put(content, type);
      const opened = await store.open(storageKey, { start: 4, end: 7 });
      expect(opened?.bytes).toBe(26);
      expect(opened && (await buffer(opened.stream)).toString()).toBe('mugs');
    });

    it('gives every file a name of its own that cannot be guessed', async () => {
      const store = await createStore();
      const keys = await Promise.all(
        Array.from({ length: 20 }, async () => (await store.put(content, type)).storageKey),
      );
      expect(new Set(keys).size).toBe(20);
      for (const key of keys) expect(key.length).toBeGreaterThanOrEqual(32);
    });

    it('keeps nothing of a file whose sending broke off', async () => {
      const store = await createStore();
      const broken = Readable.from(
        (async function* () {
          yield Buffer.from('half');
          throw new Error('connection lost');
        })(),
      );
      await expect(store.put(broken, type)).rejects.toThrow('connection lost');
    });

    it('removes once, and does not find what was removed or never there', async () => {
      const store = await createStore();
      const { storageKey } = await store.put(content, type);
      expect(await store.remove(storageKey)).toBe(true);
      expect(await store.remove(storageKey)).toBe(false);
      expect(await store.open(storageKey)).toBeNull();
    });

    it.each(['', '../../etc/passwd', '..', 'incoming', 'a'.repeat(48), `${'0'.repeat(46)}/x`, '\0'])(
      'does not find %j, which is no key of its own',
      async (key) => {
        const store = await createStore();
        expect(await store.open(key)).toBeNull();
        expect(await store.remove(key)).toBe(false);
      },
    );
  });
}
