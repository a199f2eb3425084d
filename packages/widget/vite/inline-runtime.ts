import type { Plugin } from 'vite';

/**
 * Puts the bundler's helper of a hundred bytes into the few chunks that use it: as a file of its own it
 * would cost every first view another request, and more bytes than it has.
 */
export function inlineRuntime(): Plugin {
  return {
    name: 'inline-runtime',
    enforce: 'post',
    generateBundle: {
      order: 'pre',
      handler(_options, bundle) {
        const runtime = Object.values(bundle).find(({ fileName }) => /^rolldown-runtime-.*\.js$/.test(fileName));
        if (runtime?.type !== 'chunk') return;
        const helper = /^var (.*?);export\{(\w+)(?: as t)?\};?\s*$/s.exec(runtime.code);
        if (!helper) throw new Error('The bundler writes its helper in another way than this plugin knows.');
        const [, body = '', name = ''] = helper;
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk' || !chunk.imports.includes(runtime.fileName)) continue;
          chunk.code = chunk.code.replace(
            /import\{t as (\w+)\}from"\.\/rolldown-runtime-[^"]*";/,
            (_import, local: string) => `var ${local}=(()=>{let ${body};return ${name}})();`,
          );
          chunk.imports = chunk.imports.filter((file) => file !== runtime.fileName);
        }
        delete bundle[runtime.fileName];
      },
    },
  };
}
