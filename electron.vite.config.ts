import { resolve } from 'node:path';
import { defineConfig } from 'electron-vite';
import { mergeConfig } from 'vite';
import renderer from './renderer/vite.config.ts';

/** electron-vite makes asset addresses relative, for file://; our pages have addresses of their own. */
const absoluteAddresses = {
  name: 'absolute-addresses',
  enforce: 'post' as const,
  config: () => ({ base: '/' }),
};

/** Main and preload as bundles beside the page; native and worker modules stay outside them. */
export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      lib: {
        entry: {
          index: 'electron/main/index.ts',
          'briefing-worker': 'electron/workers/briefing-worker.ts',
        },
        formats: ['es'],
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      // A sandboxed preload must be one CommonJS file that requires only `electron`.
      lib: { entry: { index: 'electron/preload/index.ts' }, formats: ['cjs'] },
    },
  },
  // electron-vite wants the page named, and counts folders from the project, not from `root`.
  renderer: mergeConfig(renderer, {
    plugins: [absoluteAddresses],
    build: { outDir: resolve('out/renderer'), rollupOptions: { input: 'renderer/index.html' } },
  }),
});
