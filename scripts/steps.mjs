import { runProgram } from './run-program.mjs';

/** How many things were checked, how many of them did not hold. */
export const noCounts = () => ({ passed: 0, failed: 0 });

/** @returns {{ passed: number, failed: number }} */
export const sumOf = (counts) => counts.reduce((sum, one) => ({ passed: sum.passed + one.passed, failed: sum.failed + one.failed }), noCounts());

const seconds = (n) => `${n.toFixed(n < 10 ? 1 : 0)} s`;

/**
 * Runs one step of a check and says how it went in one line; its whole output is shown only when something failed.
 * @param {string} name
 * @param {[program: string, ...args: string[]]} command
 * @param {{ env?: Record<string, string>, counts?: () => { passed: number, failed: number, notes?: string[] } }} [options]
 *   `counts` reads the runner's own report and may have something to say of it; without it the step is one check, decided by the exit code
 */
export async function step(name, [program, ...args], { env, counts } = {}) {
  const { code, output, seconds: took } = await runProgram(program, args, { env });
  const counted = counts ? countsOr(counts, code) : { passed: Number(code === 0), failed: Number(code !== 0) };
  // A runner that fails without a failed test (a crash, a file that does not load) must not pass for green.
  if (code !== 0 && counted.failed === 0) counted.failed = 1;
  if (counted.failed > 0) console.log(output.trimEnd());
  const verdict = counted.failed > 0 ? `${counted.failed} failed` : counts ? `${counted.passed} passed` : 'ok';
  console.log(`${name}: ${verdict} (${seconds(took)})`);
  for (const note of counted.notes ?? []) console.log(`  ${note}`);
  return counted;
}

function countsOr(counts, code) {
  try {
    return counts();
  } catch {
    return { passed: 0, failed: code === 0 ? 1 : 0 };
  }
}

/** Prints the sum as the last line and ends the process accordingly. */
export function finish(counts) {
  const { passed, failed } = sumOf(counts);
  // A run in which nothing was checked has not passed.
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
  console.log(`${passed} passed, ${failed} failed`);
}
