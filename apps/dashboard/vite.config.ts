import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/**
 * The built page names what it may load. `wasm-unsafe-eval` lets Postgres start as WebAssembly; inline styles are
 * needed by the accessibility library, inline scripts by nothing. The development server is left alone, as its own
 * reloading works by inline script.
 */
function contentSecurityPolicy(api: string | undefined): Plugin {
  const policy = [
    "default-src 'self'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "worker-src 'self'",
    `connect-src 'self'${api ? ` ${new URL(api, 'http://localhost').origin}` : ''}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: policy }, injectTo: 'head-prepend' },
    ],
  };
}

export default defineConfig({
  plugins: [react(), contentSecurityPolicy(process.env['VITE_POLKU_API'])],
  build: { outDir: 'dist/site', emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0 },
  worker: { format: 'es' },
  // PGlite finds its WebAssembly beside its own file, which pre-bundling would move.
  optimizeDeps: { exclude: ['@electric-sql/pglite'] },
  preview: { port: 4173 },
});
