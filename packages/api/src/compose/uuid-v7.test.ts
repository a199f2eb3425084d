import { expect, it } from 'vitest';
import { newId } from './uuid-v7.ts';

it('ids are version 7, never twice the same, and sort by the time they were made', async () => {
  const early = Array.from({ length: 1_000 }, newId);
  await new Promise((resolve) => setTimeout(resolve, 2));
  const late = Array.from({ length: 1_000 }, newId);
  for (const id of early) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(new Set([...early, ...late]).size).toBe(2_000);
  expect(late.toSorted()[0]?.localeCompare(early.toSorted().at(-1) ?? '')).toBe(1);
});
