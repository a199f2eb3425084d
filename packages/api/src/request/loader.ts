/** Loads each key at most once a request, and all keys asked for in the same turn together; null for keys with no value. */
export class Loader<Value> {
  readonly #loadAll: (keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>;
  readonly #known = new Map<string, Promise<Value | null>>();
  #batch: { readonly keys: string[]; readonly answer: Promise<ReadonlyMap<string, Value>> } | undefined;

  constructor(loadAll: (keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>) {
    this.#loadAll = loadAll;
  }

  load(key: string): Promise<Value | null> {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#batch ??= this.#nextBatch();
    this.#batch.keys.push(key);
    const value = this.#batch.answer.then((values) => values.get(key) ?? null);
    this.#known.set(key, value);
    return value;
  }

  /** Hands in what was read on another way. */
  prime(key: string, value: Value): void {
    this.#known.set(key, Promise.resolve(value));
  }

  /** Forgets everything: after a mutation, what was read before is old. */
  clear(): void {
    this.#known.clear();
  }

  #nextBatch() {
    const keys: string[] = [];
    // By the next turn of the event loop every resolver that can run has asked.
    const turn = new Promise<void>((resolve) => setImmediate(resolve));
    const answer = turn.then(() => {
      this.#batch = undefined;
      return this.#loadAll(keys);
    });
    return { keys, answer };
  }
}
