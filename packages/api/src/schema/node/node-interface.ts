import { builder } from '../builder.ts';
import { globalId, type NodeType } from './global-id.ts';

/** What every type with a global id implements; the field that looks one up is in `node.ts`. */
export const Node = builder.nodeInterfaceRef();

/** An id resolver for rows and plain objects of one type. */
export function idOf(type: NodeType): (parent: { readonly id: string }) => string {
  return ({ id }) => globalId(type, id);
}
