/** Runs the bench: TypeScript through Vite, as the rest of the project, on every Node that the project promises. */
import { runnerImport } from 'vite';

await runnerImport('./tests/bench/bench.ts');
