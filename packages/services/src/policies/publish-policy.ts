import { type PolicyDocument, parsePolicy } from '@refund-widget/domain';
import type { PolicyPublished, PublishPolicyInput } from '../contract/merchants.ts';
import { hashValue } from '../kernel/hash.ts';
import { inTransaction } from '../kernel/run-command.ts';
import { toStoredJson } from '../kernel/stored-json.ts';
import { done, type Outcome, problem, refused } from '../outcome.ts';
import type { Dependencies } from '../services.ts';

/**
 * Publishes a version of a policy; orders imported from now on pin it. Publishing the same again changes nothing.
 * Refuses a document that is no policy, with the path of every fault, and `VERSION_PUBLISHED` when another document was
 * published under this version: what is published never changes.
 */
export async function publishPolicy(
  dependencies: Dependencies,
  { merchantId, document }: PublishPolicyInput,
): Promise<Outcome<PolicyPublished>> {
  const parsed = parsePolicy(document);
  if (!parsed.ok) {
    return refused(
      ...[parsed.problem, ...parsed.others].map(({ code, path, message }) =>
        problem(code, message, ['document', ...path.split(/[.[\]]+/).filter((part) => part !== '')]),
      ),
    );
  }
  return publish(dependencies, merchantId, parsed.policy);
}

function publish(dependencies: Dependencies, merchantId: string, policy: PolicyDocument) {
  const now = new Date(dependencies.clock());
  return inTransaction<PolicyPublished>(dependencies, merchantId, async (transaction) => {
    const { id: policyId } = await transaction.policy.upsert({
      where: { merchantId_key: { merchantId, key: policy.key } },
      create: { id: dependencies.newId(), merchantId, key: policy.key, name: policy.name.en, createdAt: now },
      update: { name: policy.name.en },
    });
    const version = policy.version;
    const published = await transaction.policyVersion.findUnique({
      where: { policyId_version: { policyId, version } },
    });
    if (published) {
      if (hashValue(published.document) === hashValue(policy)) {
        return done({ policyId, policyVersionId: published.id, version });
      }
      return refused(
        problem('VERSION_PUBLISHED', `Version ${version} is published and never changes; raise the version.`, [
          'document',
          'version',
        ]),
      );
    }
    const id = dependencies.newId();
    await transaction.policyVersion.create({
      data: { id, merchantId, policyId, version, document: toStoredJson(policy), publishedAt: now },
    });
    return done({ policyId, policyVersionId: id, version });
  });
}
