import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import components from 'unplugin-vue-components/vite'
import { ElementPlusResolver } from 'unplugin-vue-components/resolvers'
import { defineConfig } from 'vitest/config'
import type { Plugin } from 'vite'

/** What the PDF reader fetches when a document needs it: fonts that it left out, and tables of Chinese encodings. */
const pdfData: Plugin = {
  name: 'pdf-data',
  generateBundle() {
    for (const folder of ['cmaps', 'standard_fonts']) {
      const from = fileURLToPath(new URL(`./node_modules/pdfjs-dist/${folder}/`, import.meta.url))
      for (const file of readdirSync(from)) {
        this.emitFile({ type: 'asset', fileName: `assets/pdf/${folder}/${file}`, source: readFileSync(from + file) })
      }
    }
  },
}

export default defineConfig({
  plugins: [
    pdfData,
    vue(),
    components({ dirs: [], dts: false, resolvers: [ElementPlusResolver({ directives: false })] }),
  ],
  resolve: {
    alias: {
      '@': fileURLToPath(new URL('./src', import.meta.url)),
      // the stages that Camunda Modeler takes too
      '@templates': fileURLToPath(new URL('../../processes/src/main/resources/templates', import.meta.url)),
    },
  },
  build: {
    target: 'es2022',
    // pictures stay files of their own: the content security policy allows no data addresses for scripts
    assetsInlineLimit: 0,
    reportCompressedSize: true,
    chunkSizeWarningLimit: 600,
  },
  worker: { format: 'es' },
  server: { proxy: { '/api': process.env['LIANBAN_URL'] ?? 'http://localhost:8080' } },
  test: {
    environment: 'jsdom',
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    server: { deps: { inline: ['element-plus'] } },
    css: false,
    // one worker, one page for all files: starting jsdom costs more than the tests
    maxWorkers: 1,
    isolate: false,
    restoreMocks: true,
    unstubGlobals: true,
  },
})
