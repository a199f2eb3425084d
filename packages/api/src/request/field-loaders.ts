import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from './context.ts';
import { Loader } from './loader.ts';

/** One loader for each place in a document where a field is selected: the same selection over many parents is one query. */
export class FieldLoaders<Value> {
  readonly #byRequest = new WeakMap<RequestContext, Map<FieldNode | undefined, Loader<Value>>>();

  of(
    context: RequestContext,
    info: GraphQLResolveInfo,
    loadAll: (keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
  ): Loader<Value> {
    const loaders = this.#byRequest.get(context) ?? new Map<FieldNode | undefined, Loader<Value>>();
    this.#byRequest.set(context, loaders);
    const node = info.fieldNodes[0];
    const loader = loaders.get(node) ?? new Loader(loadAll);
    loaders.set(node, loader);
    return loader;
  }
}
