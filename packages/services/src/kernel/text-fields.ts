import { isTimeZone } from '@refund-widget/domain';
import { type Problem, problem } from '../outcome.ts';

/** Problems of fields that are empty or too long; nothing when all are usable. */
export function checkTexts(
  texts: Readonly<Record<string, { readonly value: string; readonly longest: number }>>,
): Problem[] {
  return Object.entries(texts).flatMap(([name, { value, longest }]) => {
    if (value.trim() === '') return [problem('BLANK', 'Write something here.', [name])];
    if (value.length > longest) return [problem('TOO_LONG', `At most ${longest} characters.`, [name], { longest })];
    return [];
  });
}

export function checkTimeZone(timeZone: string): Problem[] {
  if (isTimeZone(timeZone)) return [];
  return [problem('UNKNOWN_TIME_ZONE', 'Use an IANA name, for example "Europe/Zurich".', ['timeZone'])];
}

/** An origin as a browser sends it: scheme, host and port, no path. */
export function checkOrigins(origins: readonly string[]): Problem[] {
  return origins.flatMap((origin, index) => {
    if (URL.canParse(origin) && new URL(origin).origin === origin) return [];
    return [
      problem('NOT_AN_ORIGIN', 'Write scheme, host and port only, for example "https://shop.example".', [
        'allowedOrigins',
        index,
      ]),
    ];
  });
}

export function checkEmail(field: string, email: string): Problem[] {
  if (/^[^\s@]+@[^\s@]+$/.test(email) && email.length <= 320) return [];
  return [problem('NOT_AN_EMAIL', 'Write an e-mail address, for example "ana@shop.example".', [field])];
}
