/** Builds the wallboard into dist, where the server takes it from; in development the API is the server on port 4000. */
import { fileURLToPath } from 'node:url';
import ui from '@nuxt/ui/vite';
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';
import { icons } from './src/components/icons.ts';

const gone = 'data-[state=closed]:[animation-duration:40ms]!';
const server = 'http://localhost:4000';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [
    vue(),
    ui({
      // Components and composables are imported by name, so that the type checker sees them.
      autoImport: false,
      components: false,
      colorMode: false,
      experimental: { componentDetection: true },
      icon: { clientBundle: { icons: Object.values(icons) } },
      theme: { colors: ['primary', 'neutral', 'error'] },
      ui: {
        colors: { primary: 'neutral', neutral: 'neutral', error: 'red' },
        // A list that fades out holds the focus meanwhile, and what is typed next would be lost. One that is gone at once
        // gives it back while the key is still down, which opens it again.
        select: { variants: { position: { popper: { content: gone } } } },
        selectMenu: { variants: { position: { popper: { content: gone } } } },
        inputMenu: { slots: { content: gone } },
        dropdownMenu: { slots: { content: gone } },
      },
    }),
  ],
  define: {
    __VUE_OPTIONS_API__: true,
    __VUE_PROD_DEVTOOLS__: false,
    __VUE_I18N_LEGACY_API__: false,
    __VUE_I18N_FULL_INSTALL__: false,
    __INTLIFY_PROD_DEVTOOLS__: false,
  },
  build: { target: 'es2023', sourcemap: false, assetsInlineLimit: 0, chunkSizeWarningLimit: 600 },
  server: {
    port: 5173,
    proxy: {
      '/graphql': { target: server, ws: true },
      '/api': server,
      '/session': server,
      '/health': server,
    },
  },
});
