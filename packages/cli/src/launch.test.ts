import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cleanEnvironment } from '../launch/clean-environment.mjs';
import { explainOldNode } from '../launch/explain-old-node.mjs';
import { root } from '../launch/paths.mjs';

function refund(...parameters: string[]) {
  return spawnSync(process.execPath, [join(root, 'packages', 'cli', 'refund.mjs'), ...parameters], {
    encoding: 'utf8',
  });
}

describe('the refund command', () => {
  test('without a command prints its help', () => {
    const { status, stdout } = refund();
    expect(status).toBe(0);
    expect(stdout).toContain('import FILE');
  });

  test('with an unknown one names it, prints the help and exits with 2', () => {
    const { status, stderr } = refund('strat');
    expect(status).toBe(2);
    expect(stderr).toContain('There is no command "strat".');
    expect(stderr).toContain('Usage: npm run refund');
  });

  test('with an unknown migrate action says which there are and exits with 2', () => {
    const { status, stderr } = refund('migrate', 'sideways');
    expect(status).toBe(2);
    expect(stderr).toContain('migrate deploy|status|check|create NAME');
  });
});

describe('an older Node', () => {
  test.each(['18.20.8', '20.18.0', '16.0.0'])('%s is told what is needed and where to get it', (version) => {
    expect(explainOldNode(version)).toMatch(`This is Node.js ${version}; 20.19 or later is needed.`);
  });

  test.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('%s is new enough', (version) => {
    expect(explainOldNode(version)).toBeUndefined();
  });
});

test("npm's account of the running script is kept from the install, a person's settings are not", () => {
  const environment = {
    npm_lifecycle_event: 'start',
    npm_package_name: 'refund-widget',
    npm_config_prefix: '/usr',
    npm_config_registry: 'https://registry.example',
    npm_config_https_proxy: 'http://proxy.example',
    HOME: '/home/me',
  };
  expect(cleanEnvironment(environment)).toEqual({
    npm_config_registry: 'https://registry.example',
    npm_config_https_proxy: 'http://proxy.example',
    HOME: '/home/me',
  });
});
