import type { MerchantServerActor } from '../actor.ts';
import type { ApiKeyCreated, CreateApiKeyInput } from '../contract/merchants.ts';
import { hashText, sameHash } from '../kernel/hash.ts';
import { checkTexts } from '../kernel/text-fields.ts';
import { done, type Outcome, problem, refused } from '../outcome.ts';
import type { Dependencies } from '../services.ts';

const TOKEN = /^rk_([0-9a-f]{32})_([A-Za-z0-9_-]{16,200})$/;
const SECRET_BYTES = 32;
const PREFIX_LENGTH = 8;

/** Makes a key for a merchant's server. The token is shown once; only its hash is kept. */
export async function createApiKey(
  { database, newId, randomBytes, clock }: Dependencies,
  { merchantId, name, scopes, secret }: CreateApiKeyInput,
): Promise<Outcome<ApiKeyCreated>> {
  const problems = checkTexts({ name: { value: name, longest: 200 } });
  if (problems.length > 0) return refused(...problems);
  const chosen = secret ?? Buffer.from(randomBytes(SECRET_BYTES)).toString('base64url');
  const token = `rk_${merchantId.replaceAll('-', '')}_${chosen}`;
  if (!TOKEN.test(token))
    return refused(problem('WRONG_FORMAT', 'Use at least 16 of A-Z, a-z, 0-9, - and _.', ['secret']));
  const apiKeyId = newId();
  await database.inTenant(merchantId, (transaction) =>
    transaction.apiKey.create({
      data: {
        id: apiKeyId,
        merchantId,
        name,
        prefix: prefixOf(token),
        secretHash: hashText(chosen),
        scopes: [...scopes],
        createdAt: new Date(clock()),
      },
    }),
  );
  return done({ apiKeyId, token });
}

/** Who a token speaks for; null for one that is malformed, unknown, revoked or wrong, and nobody learns which. */
export async function verifyApiKey({ database }: Dependencies, token: string): Promise<MerchantServerActor | null> {
  const [, hex, secret] = TOKEN.exec(token) ?? [];
  if (hex === undefined || secret === undefined) return null;
  const merchantId = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  const key = await database.inTenant(merchantId, (transaction) =>
    transaction.apiKey.findUnique({ where: { prefix: prefixOf(token) } }),
  );
  // An unknown prefix is compared as well, so that it takes as long as a wrong secret.
  const same = sameHash(hashText(secret), key?.secretHash ?? hashText(''));
  if (!key || !same || key.revokedAt !== null) return null;
  return { kind: 'MERCHANT_SERVER', merchantId, apiKeyId: key.id, scopes: key.scopes };
}

/** What people recognise the key by, and what it is found by: the merchant and the first characters of the secret. */
function prefixOf(token: string): string {
  return token.slice(0, 'rk_'.length + 32 + 1 + PREFIX_LENGTH);
}
