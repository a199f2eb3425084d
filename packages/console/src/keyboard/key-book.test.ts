import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { KeyBook } from './key-book.ts';

let book: KeyBook;
let stop: () => void;

beforeEach(() => {
  localStorage.clear();
  book = new KeyBook();
  stop = book.listen();
});
afterEach(() => {
  stop();
  document.body.replaceChildren();
});

describe('keys', () => {
  test('act, the innermost page first, and stop when their page is gone', async () => {
    const outer = vi.fn();
    const inner = vi.fn();
    book.add(() => ({ j: outer }));
    const remove = book.add(() => ({ j: inner }));
    await userEvent.keyboard('j');
    remove();
    await userEvent.keyboard('j');
    expect([inner.mock.calls.length, outer.mock.calls.length]).toEqual([1, 1]);
  });

  test('rest while someone types', async () => {
    const act = vi.fn();
    book.add(() => ({ j: act }));
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
    await userEvent.keyboard('j');
    expect(act).not.toHaveBeenCalled();
    expect(field.value).toBe('j');
  });

  test('follow each other in a sequence', async () => {
    const inspect = vi.fn();
    const single = vi.fn();
    book.add(() => ({ 'g i': inspect, i: single }));
    await userEvent.keyboard('gi');
    expect([inspect.mock.calls.length, single.mock.calls.length]).toEqual([1, 0]);
    await userEvent.keyboard('i');
    expect(single).toHaveBeenCalledOnce();
  });

  test('of a page rest under a modal dialog', async () => {
    const page = vi.fn();
    const dialog = vi.fn();
    book.add(() => ({ j: page }));
    const close = book.add(() => ({ t: dialog }), true);
    await userEvent.keyboard('jt');
    expect([page.mock.calls.length, dialog.mock.calls.length]).toEqual([0, 1]);
    close();
    await userEvent.keyboard('j');
    expect(page).toHaveBeenCalledOnce();
  });

  test('that print can be switched off; the choice is kept', async () => {
    const act = vi.fn();
    book.add(() => ({ j: act, Escape: act }));
    book.singleKeys = false;
    await userEvent.keyboard('j');
    expect(act).not.toHaveBeenCalled();
    expect(new KeyBook().singleKeys).toBe(false);
    await userEvent.keyboard('{Escape}');
    expect(act).toHaveBeenCalledOnce();
  });
});
