/** @type {readonly { name: string, usage: string, does: string }[]} */
const commands = [
  {
    name: 'start',
    usage: 'start',
    does: 'start the database, the API, the demo shop and the console, and print their addresses',
  },
  {
    name: 'test',
    usage: 'test',
    does: 'run every check: lint, types, unit, API, components, bundle sizes, end to end',
  },
  {
    name: 'import',
    usage: 'import FILE [--merchant SLUG]',
    does: 'import orders from a Medusa or Vendure export, or in our own format',
  },
  {
    name: 'audit',
    usage: 'audit verify|checkpoint [--merchant SLUG] [--json]',
    does: 'find any tampering with the records of requests, or seal where they stand',
  },
  {
    name: 'merchant',
    usage: 'merchant create --slug SLUG …',
    does: 'make a merchant with an administrator and an API key, which is shown once',
  },
  {
    name: 'migrate',
    usage: 'migrate deploy|status|check|create NAME',
    does: 'bring the database to the present, or look how far it is',
  },
  { name: 'generate', usage: 'generate', does: 'generate the database client from the schema' },
  { name: 'bench', usage: 'bench', does: 'measure against a raw server on the same Postgres' },
  { name: 'help', usage: 'help', does: 'print this' },
];

/** @param {string} name */
export function findCommand(name) {
  return commands.find((command) => command.name === name);
}

const width = Math.max(...commands.map(({ usage }) => usage.length));

export const helpText = [
  'Usage: npm run refund -- COMMAND   (npm start and npm test run two of them)',
  '',
  ...commands.map(({ usage, does }) => `  ${usage.padEnd(width)}  ${does}`),
  '',
  'Environment: DATABASE_URL (a Postgres of your own, 14 or later; without it an embedded one),',
  '  REFUND_DATA_DIR (where the embedded one keeps its data; .data without it).',
].join('\n');
