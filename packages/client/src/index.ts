export { type Client, type ClientOptions, createClient } from './client.ts';
export { ConnectionError, RefusedError, ServerError, UnauthenticatedError } from './errors.ts';
export type * from './generated/types.ts';
export { type LiveEvent, type SubscribeOptions, subscribe } from './live/subscribe.ts';
export type { Operation } from './operation.ts';
export { createSession, type Session, type TokenSource } from './session.ts';
