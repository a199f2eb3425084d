import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  stripIgnoredCharacters,
  visit,
} from 'graphql';

const banner = '// Generated from the schema and src/operations by `npm run generate`. Do not edit.\n';

interface OperationFile {
  /** Path below `operations`, without the extension, e.g. `widget/order-page`. */
  readonly name: string;
  readonly document: DocumentNode;
}

/**
 * Writes the TypeScript of all operations: their types in one file, and each operation's text in a
 * module of its own, so that a bundle carries only what it sends.
 *
 * @returns file contents by path below `src/generated`.
 */
export async function generateOperations(
  schemaPath: string,
  operationsDirectory: string,
): Promise<Map<string, string>> {
  const files = await readOperationFiles(operationsDirectory);
  const schema = parse(await readFile(schemaPath, 'utf8'));
  const types = await codegen({
    filename: 'types.ts',
    schema,
    documents: files.map(({ name, document }) => ({ location: name, document })),
    plugins: [{ operations: {} }],
    pluginMap: { operations: typescriptOperations },
    config: {
      disableDescriptions: true,
      scalars: { Date: 'string', DateTime: 'string', JSON: 'unknown' },
      skipTypename: true,
    },
  });
  const fragments = fragmentsOf(files);
  const generated = new Map([['types.ts', `${banner}${types}`]]);
  const persisted: Record<string, string> = {};
  for (const file of files) {
    const operations = operationsOf(file);
    if (operations.length === 0) continue;
    const texts = operations.map((operation) => ({ operation, text: textOf(operation, fragments) }));
    generated.set(`${file.name}.ts`, moduleOf(file.name, texts));
    for (const { text } of texts) persisted[hashOf(text)] = text;
  }
  generated.set('persisted-documents.json', `${JSON.stringify(persisted, sortedKeys(persisted), 2)}\n`);
  return generated;
}

function moduleOf(name: string, texts: { operation: OperationDefinitionNode; text: string }[]): string {
  const up = '../'.repeat(name.split('/').length);
  const typeNames = texts.flatMap(({ operation }) => [typeNameOf(operation), `${typeNameOf(operation)}Variables`]);
  const constants = texts.map(({ operation, text }) => {
    const type = typeNameOf(operation);
    const fields = `  id: '${hashOf(text)}',\n  kind: '${operation.operation}',\n  text: ${JSON.stringify(text)},`;
    return `export const ${constantNameOf(operation)}: Operation<${type}, ${type}Variables> = {\n${fields}\n};\n`;
  });
  return [
    banner,
    `import type { Operation } from '${up}operation.ts';\n`,
    `import type { ${typeNames.join(', ')} } from '${up.slice(3) || './'}types.ts';\n\n`,
    constants.join('\n'),
  ].join('');
}

async function readOperationFiles(directory: string): Promise<OperationFile[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.graphql'));
  const names = paths.map((entry) => relative(directory, join(entry.parentPath, basename(entry.name, '.graphql'))));
  return Promise.all(
    names.sort().map(async (name) => {
      const source = await readFile(join(directory, `${name}.graphql`), 'utf8');
      return { name: name.replaceAll('\\', '/'), document: parse(source) };
    }),
  );
}

function operationsOf(file: OperationFile): OperationDefinitionNode[] {
  return file.document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
}

function fragmentsOf(files: OperationFile[]): Map<string, FragmentDefinitionNode> {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const { document, name } of files) {
    for (const definition of document.definitions) {
      if (definition.kind !== Kind.FRAGMENT_DEFINITION) continue;
      if (fragments.has(definition.name.value))
        throw new Error(`Fragment ${definition.name.value} is defined twice, the second time in ${name}.graphql.`);
      fragments.set(definition.name.value, definition);
    }
  }
  return fragments;
}

/** The operation with every fragment it needs, without a character that does not count. */
function textOf(operation: OperationDefinitionNode, fragments: Map<string, FragmentDefinitionNode>): string {
  const needed = new Map<string, FragmentDefinitionNode>();
  const collect = (node: OperationDefinitionNode | FragmentDefinitionNode): void => {
    visit(node, {
      FragmentSpread(spread) {
        const fragment = fragments.get(spread.name.value);
        if (!fragment) throw new Error(`Fragment ${spread.name.value} is not defined.`);
        if (needed.has(spread.name.value)) return;
        needed.set(spread.name.value, fragment);
        collect(fragment);
      },
    });
  };
  collect(operation);
  return stripIgnoredCharacters([operation, ...needed.values()].map((node) => print(node)).join('\n'));
}

function typeNameOf(operation: OperationDefinitionNode): string {
  const name = nameOf(operation);
  return `${name}${operation.operation === 'query' ? 'Query' : 'Mutation'}`;
}

function constantNameOf(operation: OperationDefinitionNode): string {
  const name = nameOf(operation);
  return `${name.slice(0, 1).toLowerCase()}${name.slice(1)}`;
}

function nameOf(operation: OperationDefinitionNode): string {
  if (!operation.name) throw new Error('Every operation needs a name.');
  return operation.name.value;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function sortedKeys(record: Record<string, string>): string[] {
  return Object.keys(record).sort();
}
