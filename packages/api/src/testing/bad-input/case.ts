import type { Answer, OpenApi } from '../open-api.ts';
import type { World } from './world.ts';

/** An id in the right shape of nothing at all. */
export const nobody = '018f5f2e-7c1a-7e3b-9d52-3a1b2c3d4e5f';

export type Input = Readonly<Record<string, unknown>>;

export interface Case {
  /** What is wrong. */
  readonly with: string;
  readonly send: (api: OpenApi, world: World) => Promise<Answer>;
  /** The path that the answer has to name. */
  readonly names: string;
}

export function mutation(name: string): string {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  return `mutation($input: ${type}!) { result: ${name}(input: $input) { userErrors { code field message } } }`;
}

/** A mutation of somebody, with a key of its own. */
export function call(token: (world: World) => string, name: string, input: (world: World) => Input): Case['send'] {
  return (api, world) =>
    api.send(token(world), mutation(name), { input: { idempotencyKey: crypto.randomUUID(), ...input(world) } });
}

export function query(
  text: string,
  variables: (world: World) => Input,
  token: (world: World) => string = ({ agent }) => agent,
): Case['send'] {
  return (api, world) => api.send(token(world), text, variables(world));
}
