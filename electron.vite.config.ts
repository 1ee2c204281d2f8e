import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import type { Plugin } from 'vite'

const inProject = (...names: string[]) => resolve(import.meta.dirname, ...names)

/** Puts the sample letter beside the program, which opens it when it is started for a look. */
function sampleLetter(): Plugin {
  return {
    name: 'sample-letter',
    async generateBundle() {
      const source = await readFile(inProject('test/fixtures/seed-shenzhen-20210639.txt'))
      this.emitFile({ type: 'asset', fileName: 'sample.txt', source })
    },
  }
}

// All libraries are bundled: the program runs without node_modules.
export default defineConfig({
  main: {
    plugins: [sampleLetter()],
    // The build of fflate for Node declares a `require` of its own, which the bundler does too.
    resolve: { alias: { fflate: 'fflate/browser' } },
    build: {
      outDir: 'out/main',
      target: 'node20',
      externalizeDeps: false,
      rollupOptions: {
        input: { index: inProject('electron/main/index.ts') },
        output: { format: 'es', entryFileNames: '[name].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      target: 'node20',
      externalizeDeps: false,
      rollupOptions: {
        input: { index: inProject('electron/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: inProject('renderer'),
    plugins: [react()],
    worker: { format: 'es' },
    build: {
      outDir: inProject('out/renderer'),
      target: 'chrome130',
      // An inlined font would be a data: address, which the content policy lets through for pictures only.
      assetsInlineLimit: 0,
      rollupOptions: {
        input: { index: inProject('renderer/index.html'), print: inProject('renderer/print.html') },
      },
    },
  },
})
