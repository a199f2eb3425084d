import { type Outcome, type Problem, problem } from '@refund-widget/services';
import { refusal } from '../../request/refusal.ts';
import { type NodeType, readGlobalId } from './global-id.ts';

type Path = readonly (string | number)[];

/** Turns a caller's global ids into the services' ids, and keeps what was wrong with them. */
export class IdReader {
  readonly problems: Problem[] = [];

  /** Empty when the id is malformed; then `problems` says so and nothing is done with it. */
  required(type: NodeType, text: string, path: Path): string {
    const read = readGlobalId(text);
    if (read?.type === type) return read.id;
    this.problems.push(
      problem('INVALID_ID', `This is no id of type ${type}. Pass the \`id\` as the API gave it.`, path),
    );
    return '';
  }

  optional(type: NodeType, text: string | null | undefined, path: Path): string | null {
    return text === null || text === undefined ? null : this.required(type, text, path);
  }
}

/** Reads an input with ids; refused as a whole when one of them is malformed. */
export function readIds<Input>(read: (ids: IdReader) => Input): Outcome<Input> {
  const ids = new IdReader();
  const value = read(ids);
  return ids.problems.length === 0 ? { ok: true, value } : { ok: false, problems: ids.problems };
}

/**
 * For queries, which have no `userErrors`.
 *
 * @throws GraphQLError BAD_USER_INPUT that names the argument
 */
export function requireIds<Input>(read: (ids: IdReader) => Input): Input {
  const outcome = readIds(read);
  if (outcome.ok) return outcome.value;
  throw refuseArgument(outcome.problems);
}

/** What a service refuses in a query, as a 400 that names the argument. */
export function refuseArgument(problems: readonly Problem[]) {
  const [first] = problems;
  return refusal('BAD_USER_INPUT', first?.message ?? 'The input is not usable.', first?.field);
}
