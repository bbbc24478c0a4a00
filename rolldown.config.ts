import { defineConfig } from 'rolldown'

/**
 * `npm run build`, which `npm ci` runs as well: the program and its packages in few files, which take half the time to
 * load and 50 MB less memory than a thousand. Words, pages and brands are not built: `src/root.ts` says where they are.
 */
export default defineConfig({
  input: {
    main: 'src/main.ts',
    'passwords/worker': 'src/passwords/worker.ts',
    'pictures/worker': 'src/pictures/worker.ts',
  },
  platform: 'node',
  // Holds machine code for one kind of machine each.
  external: ['@resvg/resvg-js'],
  output: { dir: 'dist', cleanDir: true },
})
