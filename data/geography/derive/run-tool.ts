import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const execFileAsync = promisify(execFile);

/**
 * Runs one outside tool (gmt, ogr2ogr, gdal_translate, mapshaper) and returns what it wrote to
 * standard output. Throws with the tool's own message when it ends with an error.
 */
export async function runTool(
  program: string,
  toolArguments: string[],
  workFolder: string,
): Promise<string> {
  const { stdout } = await execFileAsync(program, toolArguments, {
    cwd: workFolder,
    maxBuffer: 512 * 1024 * 1024,
    encoding: 'utf8',
  });
  return stdout;
}
