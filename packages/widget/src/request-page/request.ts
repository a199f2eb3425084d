import type { RequestDetailsFragment } from '@refund-widget/client';

export type Request = RequestDetailsFragment;
export type RequestLine = Request['lines'][number];

/** Whether the viewer may do `action` to any line now. */
export function mayDo(request: Request, action: string): boolean {
  return request.availableActions.some((available) => available.action === action);
}
