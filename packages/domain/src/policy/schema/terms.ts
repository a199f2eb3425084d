import type * as z from 'zod';

type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;

/** What a schema describes, as it is once parsed: every default filled in, and never changed. */
export type Terms<S extends z.ZodType> = DeepReadonly<z.infer<S>>;
