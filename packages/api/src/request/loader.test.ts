import { expect, it } from 'vitest';
import { Loader } from './loader.ts';

function counting() {
  const asked: (readonly string[])[] = [];
  const loader = new Loader<string>(async (keys) => {
    asked.push([...keys]);
    return new Map(keys.filter((key) => key !== 'absent').map((key) => [key, key.toUpperCase()]));
  });
  return { loader, asked };
}

it('asks once for all keys of a turn, and once for each key', async () => {
  const { loader, asked } = counting();
  expect(await Promise.all([loader.load('a'), loader.load('b'), loader.load('a'), loader.load('absent')])).toEqual([
    'A',
    'B',
    'A',
    null,
  ]);
  expect(await loader.load('b')).toBe('B');
  expect(asked).toEqual([['a', 'b', 'absent']]);
});

it('asks again after it was told to forget', async () => {
  const { loader, asked } = counting();
  await loader.load('a');
  loader.clear();
  await loader.load('a');
  expect(asked).toEqual([['a'], ['a']]);
});

it('does not ask for what it was handed', async () => {
  const { loader, asked } = counting();
  loader.prime('a', 'handed');
  expect(await loader.load('a')).toBe('handed');
  expect(asked).toEqual([]);
});

it('fails every key of a turn whose loading failed, and tries again in the next', async () => {
  let calls = 0;
  const loader = new Loader<string>(async (keys) => {
    calls += 1;
    if (calls === 1) throw new Error('no database');
    return new Map(keys.map((key) => [key, key]));
  });
  await expect(Promise.all([loader.load('a'), loader.load('b')])).rejects.toThrow('no database');
  expect(await loader.load('c')).toBe('c');
});
