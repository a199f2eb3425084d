import type { MiddlewareHandler } from 'hono';

/** A strict policy without `unsafe-inline`: what the widget must live with on a careful shop's pages. */
export function securityHeaders({ apiUrl, evidenceUrl }: { apiUrl: string; evidenceUrl: string }): MiddlewareHandler {
  const policy = [
    "default-src 'none'",
    `script-src 'self' ${apiUrl}`,
    "style-src 'self'",
    `img-src 'self' ${apiUrl} ${evidenceUrl}`,
    `media-src ${evidenceUrl}`,
    `connect-src 'self' ${apiUrl}`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');
  return async (context, next) => {
    await next();
    context.header('content-security-policy', policy);
    context.header('x-content-type-options', 'nosniff');
    context.header('referrer-policy', 'strict-origin-when-cross-origin');
  };
}
