import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import type {
  MigrationList,
  SchemaEngine,
  SchemaFilter,
  SchemasContainer,
} from '@prisma/schema-engine-wasm/schema_engine_bg';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';

export type { MigrationList, SchemaEngine, SchemasContainer };

/** The two of WebAssembly's constructors used here; Node's types leave the namespace to the DOM's. */
declare const WebAssembly: {
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object, imports: object) => { exports: Record<string, unknown> };
};

/** Prisma manages every table that it sees. */
export const noFilter: SchemaFilter = { externalTables: [], externalEnums: [] };

let loaded = false;

/**
 * Opens Prisma's schema engine in WebAssembly over one database. It is the engine behind
 * `prisma migrate`, without the native binary that the Prisma command downloads on first use.
 */
export async function openSchemaEngine(
  factory: SqlMigrationAwareDriverAdapterFactory,
  schema?: SchemasContainer,
): Promise<SchemaEngine> {
  loadWebAssembly();
  return bindings.SchemaEngine.new(
    { datamodels: schema?.files.map((file) => [file.path, file.content]) },
    () => {},
    bindMigrationAwareSqlAdapterFactory(factory),
  );
}

function loadWebAssembly(): void {
  if (loaded) return;
  const path = createRequire(import.meta.url)
    .resolve('@prisma/schema-engine-wasm/schema_engine_bg')
    .replace(/\.js$/, '.wasm');
  const module = new WebAssembly.Module(readFileSync(path));
  const instance = new WebAssembly.Instance(module, { './schema_engine_bg.js': importsOf(bindings) });
  bindings.__wbg_set_wasm(instance.exports);
  const start = instance.exports.__wbindgen_start;
  if (typeof start === 'function') start();
  loaded = true;
}

/**
 * The engine's imports, with timers that hold nothing up: it gives itself ten seconds for a lock
 * and never takes the timer back, which would keep every command waiting for that long at its end.
 */
function importsOf(module: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(module).map(([name, value]) => [
      name,
      name.startsWith('__wbg_setTimeout_') ? startIdleTimer : value,
    ]),
  );
}

function startIdleTimer(callback: () => void, milliseconds: number): NodeJS.Timeout {
  return setTimeout(callback, milliseconds >>> 0).unref();
}
