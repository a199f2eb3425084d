export type Audience = 'EVERYONE' | 'STAFF';

const keyOf = (requestId: string, audience: Audience) => `refund-console:message:${requestId}:${audience}`;

/** What was typed for a request and not sent yet, kept in the tab. */
export function readDraft(requestId: string, audience: Audience): string {
  return sessionStorage.getItem(keyOf(requestId, audience)) ?? '';
}

export function keepDraft(requestId: string, audience: Audience, body: string): void {
  if (body === '') sessionStorage.removeItem(keyOf(requestId, audience));
  else sessionStorage.setItem(keyOf(requestId, audience), body);
}
