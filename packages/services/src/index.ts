export * from './actor.ts';
export type * from './contract/command.ts';
export type * from './contract/merchants.ts';
export type * from './contract/orders.ts';
export type * from './contract/ports.ts';
export * from './contract/requests.ts';
export { done, type Outcome, type Problem, problem, refused } from './outcome.ts';
export type { Dependencies, Services } from './services.ts';
