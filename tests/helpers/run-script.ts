import { spawnSync } from 'node:child_process';

/**
 * Runs a TypeScript module text in a process of its own and gives what it printed as JSON.
 *
 * @param fileBlocks size in blocks of 512 bytes beyond which the system refuses to write a file;
 *   it stands in for a disk that refuses
 */
export function runScript(script: string, args: readonly string[], fileBlocks?: number): unknown {
  const node = [process.execPath, '--input-type=module-typescript', '--eval', script, ...args];
  const command =
    fileBlocks === undefined
      ? node
      : ['/bin/sh', '-c', `ulimit -f ${fileBlocks}; exec "$@"`, 'sh', ...node];
  const [name = '', ...rest] = command;
  const { stdout, stderr } = spawnSync(name, rest, { encoding: 'utf8' });
  try {
    return JSON.parse(stdout);
  } catch {
    throw new Error(stderr);
  }
}
