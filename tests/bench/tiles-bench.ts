import { Agent, get } from 'node:http';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { openProgram } from '#electron/api/open-program.ts';
import { startProgram } from '../helpers/start-program.ts';
import { percentile, round } from './statistics.ts';

/** A browser asks for six tiles at once from one host. */
const PARALLEL = 6;

export interface TilesBench {
  readonly tiles: number;
  /** Floor: the same tiles read from the file with better-sqlite3 and nothing else. */
  readonly rawTilesPerSecond: number;
  readonly routerTilesPerSecond: number;
  readonly httpTilesPerSecond: number;
  readonly httpP99Milliseconds: number;
  /** Router over floor and HTTP over floor, in time per tile. */
  readonly routerTimesFloor: number;
  readonly httpTimesFloor: number;
}

type Address = readonly [zoom: number, column: number, row: number];

function fetchTile(url: string, token: string, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    get(url, { agent, headers: { authorization: `Bearer ${token}` } }, (response) => {
      let bytes = 0;
      response.on('data', (part: Buffer) => {
        bytes += part.length;
      });
      response.on('end', () => resolve(bytes));
    }).on('error', reject);
  });
}

/** Every tile of the pack through the file, the router and HTTP at six in parallel. */
export async function benchTiles(packFolder: string, userFolder: string): Promise<TilesBench> {
  const raw = new Sqlite(join(packFolder, 'basemap.mbtiles'), { readonly: true });
  const rows = raw
    .prepare('SELECT zoom_level, tile_column, tile_row FROM tiles ORDER BY 1, 2, 3')
    .raw()
    .all() as [number, number, number][];
  const addresses: Address[] = rows.map(([zoom, column, row]) => [
    zoom,
    column,
    2 ** zoom - 1 - row,
  ]);
  const statement = raw
    .prepare(
      'SELECT tile_data FROM tiles WHERE zoom_level = ? AND tile_column = ? AND tile_row = ?',
    )
    .pluck();
  const seconds = async (work: () => Promise<void> | void) => {
    const start = performance.now();
    await work();
    return (performance.now() - start) / 1_000;
  };
  const readAll = () => {
    for (const row of rows) statement.get(...row);
  };
  readAll();
  const rawSeconds = await seconds(readAll);
  raw.close();

  const { router, services } = openProgram({ packFolder, userFolder });
  const path = ([zoom, column, row]: Address) => `/api/tiles/${zoom}/${column}/${row}`;
  const routerSeconds = await seconds(async () => {
    for (const address of addresses) {
      await (await router.request(`http://atlas.test${path(address)}`)).arrayBuffer();
    }
  });

  await services.close();

  // The program in a process of its own, as a browser meets it.
  const program = await startProgram(userFolder);
  const origin = new URL(program.address).origin;
  const token = new URL(program.address).searchParams.get('token') ?? '';
  const agent = new Agent({ keepAlive: true, maxSockets: PARALLEL });
  /** Fetches all tiles, six at a time, and gives the time of each. */
  const fetchAll = async (): Promise<number[]> => {
    const samples: number[] = [];
    const queue = [...addresses];
    const lane = async () => {
      for (let address = queue.pop(); address !== undefined; address = queue.pop()) {
        const start = performance.now();
        await fetchTile(`${origin}${path(address)}`, token, agent);
        samples.push(performance.now() - start);
      }
    };
    await Promise.all(Array.from({ length: PARALLEL }, lane));
    return samples;
  };
  // As with the floor, the first round only warms up.
  await fetchAll();
  let samples: number[] = [];
  const httpSeconds = await seconds(async () => {
    samples = await fetchAll();
  });
  agent.destroy();
  await program.kill();
  return {
    tiles: addresses.length,
    rawTilesPerSecond: round(addresses.length / rawSeconds, 0),
    routerTilesPerSecond: round(addresses.length / routerSeconds, 0),
    httpTilesPerSecond: round(addresses.length / httpSeconds, 0),
    httpP99Milliseconds: round(percentile(samples, 0.99)),
    routerTimesFloor: round(routerSeconds / rawSeconds),
    httpTimesFloor: round(httpSeconds / rawSeconds),
  };
}
