#!/usr/bin/env node
// The first file of both commands: it runs on the Node that happens to be there, before anything is installed.
import process from 'node:process';
import { findCommand, helpText } from './launch/commands.mjs';
import { ensureInstalled } from './launch/ensure-installed.mjs';
import { explainOldNode } from './launch/explain-old-node.mjs';
import { runOnPinnedNode } from './launch/run-on-pinned-node.mjs';

const [name = 'help', ...parameters] = process.argv.slice(2);

/** @returns {Promise<number>} the exit code */
async function main() {
  const refusal = explainOldNode(process.versions.node);
  if (refusal !== undefined) {
    console.error(refusal);
    return 1;
  }
  if (['help', '--help', '-h'].includes(name)) {
    console.log(helpText);
    return 0;
  }
  if (!findCommand(name)) {
    console.error(`There is no command "${name}".\n\n${helpText}`);
    return 2;
  }
  await ensureInstalled();
  return runOnPinnedNode([name, ...parameters]);
}

main().then(
  (code) => process.exit(code),
  (error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
