import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/**
 * Leaves out the WOFF copies that @fontsource lists after each WOFF2 file: every
 * Chromium, and every browser the web door is meant for, reads WOFF2.
 */
function dropWoffCopies(): Plugin {
  return {
    name: 'drop-woff-copies',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes('@fontsource') || !id.endsWith('.css')) return null;
      return code.replace(/,\s*url\([^)]+\.woff\)\s*format\('woff'\)/g, '');
    },
  };
}

/** Builds the page; run from the project's root. `electron.vite.config.ts` uses it as its renderer. */
export default defineConfig({
  root: 'renderer',
  base: '/',
  plugins: [react(), dropWoffCopies()],
  build: {
    outDir: '../out/renderer',
    emptyOutDir: true,
    // electron-vite leaves the page as it is unless told.
    minify: true,
    cssMinify: true,
    // The content security policy forbids data: fonts and images from style sheets.
    assetsInlineLimit: 0,
    // Chromium 126 and its contemporaries.
    target: 'es2023',
    chunkSizeWarningLimit: 1_600,
  },
  server: {
    port: 5173,
    strictPort: true,
    // `npm run -s atlas -- serve --port 4173` answers the API while the page is developed.
    proxy: { '/api': 'http://127.0.0.1:4173' },
  },
});
