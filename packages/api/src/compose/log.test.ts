import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

it('an error is logged with its place and its cause, without what libraries hang onto it and without secrets', async () => {
  const module = fileURLToPath(new URL('./log.ts', import.meta.url));
  const program = `
    import { createLog } from ${JSON.stringify(module)};
    const cause = Object.assign(new Error('no row for mira@example.com'), { code: 'P2025', meta: { password: 'hunter2' } });
    const error = new Error('key rk_0123456789abcdef0123456789abcdef_secretsecret', { cause });
    createLog('info').error({ err: Object.assign(error, { client: { password: 'hunter2' } }) }, 'a bug');`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program]);
  let written = '';
  child.stderr.on('data', (part) => {
    written += part;
  });
  await once(child, 'close');
  const { err, msg } = JSON.parse(written);
  expect(msg).toBe('a bug');
  expect(err).toMatchObject({
    type: 'Error',
    message: 'key [token]',
    cause: { message: 'no row for [e-mail]', code: 'P2025' },
  });
  expect(err.stack).toMatch(/^\s+at /);
  expect(written).not.toMatch(/hunter2|mira|secretsecret/);
});
