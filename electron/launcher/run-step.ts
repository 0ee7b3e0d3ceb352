import { spawn } from 'node:child_process';

/**
 * Runs a Node program of this project with the same Node, its output passed through to standard
 * error.
 *
 * @returns its exit code
 */
export function runNode(
  args: readonly string[],
  environment: NodeJS.ProcessEnv = process.env,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: ['inherit', 2, 2], env: environment });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
