import { writeFileSync } from 'node:fs';
import { policyJsonSchema } from '../src/policy/policy-schema.ts';

/** Writes packages/domain/policy.schema.json again after the policy schema was changed. */
writeFileSync(new URL('../policy.schema.json', import.meta.url), `${JSON.stringify(policyJsonSchema(), null, 2)}\n`);
