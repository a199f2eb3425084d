const needed = { major: 20, minor: 19 };

/**
 * Why this Node cannot even install what is needed, or `undefined` when it can.
 *
 * @param {string} version as in `process.versions.node`
 * @returns {string | undefined}
 */
export function explainOldNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > needed.major || (major === needed.major && minor >= needed.minor)) return undefined;
  return `This is Node.js ${version}; ${needed.major}.${needed.minor} or later is needed. Install it from https://nodejs.org and run the same command again.`;
}
