import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';

/** How a visitor wants the demo shown: the language of the widget, and light or dark. Kept in a cookie. */
export interface Look {
  readonly locale: 'en' | 'zh-CN';
  readonly appearance: 'light' | 'dark' | 'auto';
}

/** Reads `?locale=` and `?appearance=`, else what was chosen before. */
export function readLook(context: Context): Look {
  return {
    locale: choose(context, 'locale', ['en', 'zh-CN'] as const),
    appearance: choose(context, 'appearance', ['auto', 'light', 'dark'] as const),
  };
}

function choose<Value extends string>(context: Context, name: string, values: readonly [Value, ...Value[]]): Value {
  const asked = values.find((value) => value === context.req.query(name));
  if (asked) setCookie(context, name, asked, { sameSite: 'Lax', path: '/' });
  return asked ?? values.find((value) => value === getCookie(context, name)) ?? values[0];
}
