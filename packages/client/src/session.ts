/** Gives a bearer token; asked again when the one before was refused. */
export type TokenSource = () => Promise<string>;

/** Keeps one token and asks for the next only once, however many requests find it refused. */
export interface Session {
  token(): Promise<string>;
  /** Drops `refused` unless a newer token has taken its place meanwhile. */
  drop(refused: string): void;
}

export function createSession(source: TokenSource): Session {
  let current: Promise<string> | null = null;
  let known: string | null = null;

  async function ask(): Promise<string> {
    try {
      known = await source();
      return known;
    } catch (error) {
      current = null;
      throw error;
    }
  }

  return {
    token() {
      current ??= ask();
      return current;
    },
    drop(refused) {
      if (known === refused) current = null;
    },
  };
}
