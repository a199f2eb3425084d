/** A point in time: milliseconds since 1970-01-01T00:00:00Z. Always UTC; time zones enter only when a window is computed. */
export type Instant = number;

/** A calendar day without a zone, `YYYY-MM-DD`. */
export type PlainDate = string;
