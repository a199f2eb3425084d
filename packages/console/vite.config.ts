import { defineConfig } from 'vite';

/** Static files for an origin of its own: no inline script or style, hashed names, nothing from third parties. */
export default defineConfig({
  server: { port: 4402 },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    sourcemap: true,
    // The desk, and the page of a supplier's link, which carries nothing of the desk.
    rolldownOptions: { input: ['index.html', 'supplier.html'] },
  },
});
