import type { RequestDetailsFragment } from '@refund-widget/client';

export type Request = RequestDetailsFragment;
export type RequestLine = Request['lines'][number];

/** Whether the viewer may do `action` to any line now. */
export function mayDo(request: Request, action: string): boolean {
  return request.availableActions.some((available) => available.action === action);
}

/** The lines to which any of `actions` may be done now. */
export function linesFor(request: Request, ...actions: readonly string[]): RequestLine[] {
  const able = new Set(
    request.availableActions.filter(({ action }) => actions.includes(action)).flatMap(({ lineIds }) => lineIds),
  );
  return request.lines.filter(({ id }) => able.has(id));
}

/** What lines are about, where they are not all of the request: "Wool throw, Lamp". */
export function titlesIfSome(request: Request, lines: readonly RequestLine[]): string {
  return lines.length < request.lines.length ? lines.map(({ item }) => item.title).join(', ') : '';
}
