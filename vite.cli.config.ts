import { defineConfig } from 'vite'

/** The command line as one file that Node runs without anything beside it. */
export default defineConfig({
  build: {
    ssr: 'cli/dafu.ts',
    outDir: 'out/cli',
    target: 'node20',
    emptyOutDir: true,
    minify: false,
    rolldownOptions: {
      output: { entryFileNames: 'dafu.js', format: 'es', codeSplitting: false, banner: '#!/usr/bin/env node' },
    },
  },
  // write-file-atomic is CommonJS and names its temporary files after its own path, which a module knows under this name.
  define: { __filename: 'import.meta.filename' },
  ssr: { noExternal: true, target: 'node' },
})
