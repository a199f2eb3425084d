/** Who signed in, kept for this tab only. */
export interface StaffSession {
  readonly token: string;
  readonly expiresAt: string;
  readonly merchant: string;
  readonly email: string;
}

const KEY = 'refund-console:session';

export function readSession(now: number = Date.now()): StaffSession | null {
  const stored = parse(sessionStorage.getItem(KEY));
  return stored && Date.parse(stored.expiresAt) > now ? stored : null;
}

/** Who was signed in last, to fill in the form again. */
export function lastSignedIn(): Pick<StaffSession, 'merchant' | 'email'> | null {
  return parse(sessionStorage.getItem(KEY));
}

export function keepSession(session: StaffSession): void {
  sessionStorage.setItem(KEY, JSON.stringify(session));
}

/** Forgets the token, but not who it was. */
export function endSession(): void {
  const last = parse(sessionStorage.getItem(KEY));
  if (last) keepSession({ ...last, token: '', expiresAt: new Date(0).toISOString() });
}

export function forgetSession(): void {
  sessionStorage.removeItem(KEY);
}

function parse(text: string | null): StaffSession | null {
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    return isSession(value) ? value : null;
  } catch {
    return null;
  }
}

function isSession(value: unknown): value is StaffSession {
  const fields = ['token', 'expiresAt', 'merchant', 'email'];
  return (
    typeof value === 'object' &&
    value !== null &&
    fields.every((field) => typeof Reflect.get(value, field) === 'string')
  );
}
