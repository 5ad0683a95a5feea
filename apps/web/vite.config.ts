import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import tailwind from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { tokensCss } from './src/shared/theme/tokens.js';

const root = fileURLToPath(new URL('.', import.meta.url));
const server = process.env.API_URL ?? 'http://127.0.0.1:3000';

/** Keeps tokens.css equal to tokens.ts, its only source; contrast.spec.ts fails when somebody edits the copy. */
function tokens(): Plugin {
  const file = `${root}src/shared/theme/tokens.css`;
  return {
    name: 'tokens',
    buildStart() {
      const css = tokensCss();
      if (readFileSync(file, 'utf8') !== css) writeFileSync(file, css);
    },
  };
}

/** Fetches the two fonts of every first screen together with the style sheet that asks for them. */
function preloadFonts(): Plugin {
  return {
    name: 'preload-fonts',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) =>
        Object.keys(bundle ?? {})
          .filter((file) => /-latin-wght-normal-.*\.woff2$/.test(file))
          .map((file) => ({
            tag: 'link',
            attrs: { rel: 'preload', href: `/${file}`, as: 'font', type: 'font/woff2', crossorigin: '' },
            injectTo: 'head' as const,
          })),
    },
  };
}

/**
 * What only an organizer or a developer opens gets its own folder, so that no phone stores it in advance. A chunk with
 * routes is needed at every start: without it in store nothing opens offline.
 */
function chunkName(chunk: { moduleIds: string[] }): string {
  const rare = chunk.moduleIds.some((id) => /\/features\/(organizer|organize[^/]*|look)\//.test(id));
  const isForAll = chunk.moduleIds.some((id) => id.endsWith('/routes.tsx'));
  return rare && !isForAll ? 'assets/desk/[name]-[hash].js' : 'assets/[name]-[hash].js';
}

export default defineConfig({
  root,
  resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { chunkFileNames: chunkName } },
  },
  server: {
    host: '127.0.0.1',
    port: 5173,
    proxy: {
      '/api': server,
      '/local': server,
      '/socket.io': { target: server, ws: true },
    },
  },
  // As strict as the server's, so that a look at the build shows what the policy forbids.
  preview: {
    host: '127.0.0.1',
    port: 4179,
    headers: { 'Content-Security-Policy': "default-src 'self'; object-src 'none'; base-uri 'self'" },
  },
  plugins: [
    tokens(),
    preloadFonts(),
    react(),
    tailwind(),
    VitePWA({
      registerType: 'prompt',
      injectRegister: false,
      includeAssets: ['icon.svg', 'icon-180.png'],
      manifest: {
        id: '/',
        name: 'Treffpunkt',
        short_name: 'Treffpunkt',
        description: 'Die richtigen Menschen treffen und in Kontakt bleiben. Meet the right people and keep in touch.',
        lang: 'de',
        start_url: '/',
        display: 'standalone',
        background_color: '#faf7f1',
        theme_color: '#faf7f1',
        icons: [
          { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
          { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
          { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        ],
      },
      workbox: {
        // From the first visit on: in a crowded hall the network may be gone before there is a second one.
        clientsClaim: true,
        globPatterns: ['**/*.{html,js,css,woff2,svg,wasm}'],
        globIgnores: ['push.js', 'assets/desk/**', 'assets/*-vietnamese-*'],
        navigateFallback: '/index.html',
        navigateFallbackDenylist: [
          /^\/api(\/|$)/,
          /^\/dav(\/|$)/,
          /^\/\.well-known\//,
          /^\/socket\.io\//,
          /^\/local(\/|$)/,
        ],
        cleanupOutdatedCaches: true,
        importScripts: ['/push.js'],
      },
    }),
  ],
});
