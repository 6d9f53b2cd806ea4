/**
 * Property-based tests draw the same examples in every run, so that a change is never blamed for a bad draw. `CHANCE=<number>`
 * draws others; a failure prints its number.
 */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['CHANCE'] ?? 2021) });
