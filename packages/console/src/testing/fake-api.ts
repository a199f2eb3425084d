import type { Operation } from '@refund-widget/client';

type Answerer = (body: string, headers: Headers) => unknown;

/** Stands for a refusal of the whole request, e.g. an ended session. */
export class FakeRefusal extends Error {
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

/** Answers the console's operations from memory, typed as the API answers them, and remembers what it was asked. */
export class FakeApi {
  readonly #answers = new Map<string, Answerer>();
  readonly #bodies: string[] = [];
  offline = false;

  on<Result, Variables>(
    { id, text }: Operation<Result, Variables>,
    answer: (variables: Variables, headers: Headers) => Result,
  ): this {
    this.#answers.set(text ?? id, (body, headers) => answer(JSON.parse(body).variables, headers));
    return this;
  }

  /** What an operation was sent, call by call. */
  sent<Result, Variables>(operation: Operation<Result, Variables>): Variables[] {
    return this.#bodies
      .map((body) => JSON.parse(body))
      .flatMap(({ query, variables }) => (query === operation.text ? [variables] : []));
  }

  readonly fetch: typeof fetch = async (_input, init) => {
    if (this.offline) throw new TypeError('Failed to fetch');
    return Response.json(this.answer(String(init?.body), new Headers(init?.headers)));
  };

  answer(body: string, headers = new Headers()): unknown {
    this.#bodies.push(body);
    const query: string = JSON.parse(body).query ?? '';
    const answer = this.#answers.get(query);
    if (!answer) return refusal('NOT_FAKED', `Nothing answers ${query.slice(0, 40)}…`);
    try {
      return { data: answer(body, headers) };
    } catch (error) {
      if (error instanceof FakeRefusal) return refusal(error.code, error.message);
      throw error;
    }
  }
}

function refusal(code: string, message: string) {
  return { errors: [{ message, extensions: { code } }], data: null };
}
