import { type Canvas, createCanvas } from '@napi-rs/canvas';
import {
  LAND_TINTS,
  parseColour,
  reliefExaggeration,
  SEA_TINTS,
  type TintStop,
  tintAt,
} from '#shared/cartography/base-map-style.ts';
import { shade } from './hillshade.ts';
import { isInsideField, type ReliefFields } from './relief-fields.ts';
import { sampleGrid } from './sample-heights.ts';
import type { HeightField } from './smooth-relief.ts';
import { latitudeOf, longitudeOf, TILE_PIXELS, type Tile, worldPixels } from './tile-maths.ts';

/** Equator of Web Mercator's sphere (EPSG:3857), metres. */
const EQUATOR_METRES = 2 * Math.PI * 6_378_137;

/** Colours that lit and shaded slopes lean to: warm light, cool shadow. */
const LIGHT = parseColour('#fffdf3');
const SHADOW = parseColour('#6b7079');
const LIGHT_STRENGTH = 0.95;
const SHADOW_STRENGTH = 0.78;

/** Cells round a reduced image that are drawn off the tile, so that enlarging it makes no seam. */
const MARGIN = 3;

/**
 * Pixels of the tile to one cell of the image. From zoom 6 on the five-minute samples are so far
 * apart (7 to 30 pixels) that a coarser image, enlarged smoothly, shows all there is.
 */
function cellPixels(zoom: number): number {
  return zoom >= 7 ? 4 : zoom === 6 ? 2 : 1;
}

/** Draws land tints with shading, and the sea floor, on canvases to be clipped by the coast. */
export function drawRelief(
  tile: Tile,
  fields: ReliefFields,
  wanted: { land: boolean; sea: boolean },
): { land: Canvas | undefined; sea: Canvas | undefined; offset: number; scale: number } {
  const cell = cellPixels(tile.zoom);
  const size = TILE_PIXELS / cell + 2 * MARGIN;
  const world = worldPixels(tile.zoom);
  const longitudes = new Float64Array(size);
  const latitudes = new Float64Array(size);
  for (let index = 0; index < size; index++) {
    const pixel = (index - MARGIN + 0.5) * cell;
    longitudes[index] = longitudeOf((tile.column * TILE_PIXELS + pixel) / world);
    latitudes[index] = latitudeOf((tile.row * TILE_PIXELS + pixel) / world);
  }
  const heights = (field: HeightField) => heightsOf(field, fields, longitudes, latitudes);
  const shadeField = tile.zoom >= 6 ? fields.softShade : fields.shade;
  return {
    land: wanted.land
      ? paint(size, heights(fields.tint), heights(shadeField), latitudes, tile.zoom, cell, true)
      : undefined,
    sea: wanted.sea ? paintSea(size, heights(fields.sea), latitudes, tile.zoom, cell) : undefined,
    offset: -MARGIN * cell,
    scale: cell,
  };
}

/** Fine heights where there are any, the wide surroundings elsewhere. */
function heightsOf(
  field: HeightField,
  fields: ReliefFields,
  longitudes: Float64Array,
  latitudes: Float64Array,
): Float32Array {
  const fine = sampleGrid(field, longitudes, latitudes);
  const size = longitudes.length;
  const corners = [0, size - 1];
  const covered = corners.every((x) =>
    corners.every((y) => isInsideField(field, longitudes[x] as number, latitudes[y] as number)),
  );
  if (covered) return fine;
  const far = sampleGrid(fields.far, longitudes, latitudes);
  for (let y = 0; y < latitudes.length; y++) {
    for (let x = 0; x < size; x++) {
      if (!isInsideField(field, longitudes[x] as number, latitudes[y] as number)) {
        fine[y * size + x] = far[y * size + x] as number;
      }
    }
  }
  return fine;
}

function paint(
  size: number,
  tints: Float32Array,
  heights: Float32Array,
  latitudes: Float64Array,
  zoom: number,
  cell: number,
  isLand: boolean,
): Canvas {
  const canvas = createCanvas(size, size);
  const context = canvas.getContext('2d');
  const image = context.createImageData(size, size);
  const { data } = image;
  const table = isLand ? LAND_TABLE : SEA_TABLE;
  const exaggeration = reliefExaggeration(zoom) * (isLand ? 1 : 0.35);
  for (let y = 0; y < size; y++) {
    const metresPerCell =
      (EQUATOR_METRES / worldPixels(zoom)) *
      cell *
      Math.cos(((latitudes[y] as number) * Math.PI) / 180);
    const up = Math.max(0, y - 1) * size;
    const down = Math.min(size - 1, y + 1) * size;
    for (let x = 0; x < size; x++) {
      const at = y * size + x;
      const left = Math.max(0, x - 1);
      const right = Math.min(size - 1, x + 1);
      const factor = exaggeration / (2 * metresPerCell);
      const slopeEast =
        ((heights[y * size + right] as number) - (heights[y * size + left] as number)) * factor;
      const slopeNorth = ((heights[up + x] as number) - (heights[down + x] as number)) * factor;
      const light = shade(slopeEast, slopeNorth);
      const height = isLand ? (tints[at] as number) : -(tints[at] as number);
      const entry = Math.max(0, Math.min(TABLE_SIZE - 1, Math.round(height / TABLE_STEP))) * 3;
      const toward = light > 0 ? LIGHT : SHADOW;
      const share =
        light > 0 ? Math.min(0.8, light * LIGHT_STRENGTH) : Math.min(0.8, -light * SHADOW_STRENGTH);
      for (let band = 0; band < 3; band++) {
        const base = table[entry + band] as number;
        data[at * 4 + band] = base + ((toward[band] as number) - base) * share;
      }
      data[at * 4 + 3] = 255;
    }
  }
  context.putImageData(image, 0, 0);
  return canvas;
}

function paintSea(
  size: number,
  floor: Float32Array,
  latitudes: Float64Array,
  zoom: number,
  cell: number,
): Canvas {
  return paint(size, floor, floor, latitudes, zoom, cell, false);
}

const TABLE_STEP = 10;
const TABLE_SIZE = 701;
const LAND_TABLE = makeTable(LAND_TINTS);
const SEA_TABLE = makeTable(SEA_TINTS);

function makeTable(stops: readonly TintStop[]): Float32Array {
  const table = new Float32Array(TABLE_SIZE * 3);
  for (let index = 0; index < TABLE_SIZE; index++) {
    table.set(tintAt(stops, index * TABLE_STEP), index * 3);
  }
  return table;
}
