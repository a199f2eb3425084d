import type { Instant } from '@refund-widget/domain';

/** How long a supplier's link opens their leg; sending it again starts anew. */
const LINK_DAYS = 30;

export function linkExpiry(now: Instant): Date {
  return new Date(now + LINK_DAYS * 86_400_000);
}
