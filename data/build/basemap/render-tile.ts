import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import {
  BASE_MAP_COLOURS,
  borderStyle,
  ecoregionBandStrokes,
  ecoregionLineWidthPixels,
  OUTSIDE_WASH_OPACITY,
  riverSourceShare,
  riverWidthPixels,
  shoreWidthPixels,
} from '#shared/cartography/base-map-style.ts';
import { clipRing, type PixelBox, runsInBox } from './clip.ts';
import { drawRelief } from './draw-relief.ts';
import {
  boxesMeet,
  type ProjectedBorder,
  type ProjectedLake,
  type ProjectedLayers,
  type ProjectedLine,
  type ProjectedPolygon,
  type ProjectedRiver,
} from './project-layers.ts';
import type { ReliefFields } from './relief-fields.ts';
import { TILE_PIXELS, type Tile } from './tile-maths.ts';

/** Pixels drawn beyond the edges of a tile, more than half the widest stroke. */
const BUFFER_PIXELS = 32;

/**
 * Quality of WebP. At 82 soft shading shows faint blocks at twice its size, at 88 it does not; above,
 * the file grows with nothing to be seen (5.8 MB at 82, 7.1 MB at 88).
 */
export const WEBP_QUALITY = 88;

/** What tiles of one zoom are drawn from. */
export type TileSource = { layers: ProjectedLayers; relief: ReliefFields };

/** One tile being drawn: the canvas moved so that world pixels can be used as they are. */
type Drawing = { context: SKRSContext2D; box: PixelBox; left: number; top: number; zoom: number };

/** Draws one tile and returns it as WebP. The same input gives the same bytes. */
export function renderTile(tile: Tile, source: TileSource): Buffer {
  return drawTile(tile, source).toBuffer('image/webp', WEBP_QUALITY);
}

/** Draws one tile on a canvas. */
export function drawTile(tile: Tile, { layers, relief }: TileSource) {
  const canvas = createCanvas(TILE_PIXELS, TILE_PIXELS);
  const context = canvas.getContext('2d');
  const left = tile.column * TILE_PIXELS;
  const top = tile.row * TILE_PIXELS;
  const box: PixelBox = [
    left - BUFFER_PIXELS,
    top - BUFFER_PIXELS,
    left + TILE_PIXELS + BUFFER_PIXELS,
    top + TILE_PIXELS + BUFFER_PIXELS,
  ];
  const drawing: Drawing = { context, box, left, top, zoom: tile.zoom };
  context.lineJoin = 'round';
  context.lineCap = 'round';

  const land = layers.land.filter((polygon) => boxesMeet(polygon.box, box));
  const cover = coverage(land, box);
  const pictures = drawRelief(tile, relief, { land: cover !== 'none', sea: cover !== 'all' });
  const put = (picture: typeof pictures.land) => {
    if (!picture) return;
    context.imageSmoothingEnabled = true;
    context.imageSmoothingQuality = 'high';
    const size = picture.width * pictures.scale;
    context.drawImage(picture, pictures.offset, pictures.offset, size, size);
  };
  put(pictures.sea);
  if (cover !== 'none') {
    context.save();
    if (cover === 'some') {
      tracePolygons(drawing, land);
      context.clip('evenodd');
    }
    put(pictures.land);
    drawOutsideWash(drawing, layers.ecoregion);
    context.restore();
  }
  if (cover === 'some') {
    context.strokeStyle = BASE_MAP_COLOURS.coast;
    context.lineWidth = shoreWidthPixels(tile.zoom);
    for (const line of layers.coast) strokeLine(drawing, line);
  }
  drawBorderBands(drawing, layers.borders);
  // Where the wide Amur is but a few pixels across, its line goes over its banks.
  const wideRivers = layers.lakes.filter((lake) => lake.isRiver);
  const lakes = layers.lakes.filter((lake) => !lake.isRiver);
  if (tile.zoom <= 6) drawLakes(drawing, wideRivers);
  drawRivers(drawing, layers.rivers);
  if (tile.zoom > 6) drawLakes(drawing, wideRivers);
  drawLakes(drawing, lakes);
  drawEcoregionBand(drawing, layers);
  drawBorders(drawing, layers.borders);
  return canvas;
}

/** Whether land covers all of a tile, some of it or none. */
function coverage(land: readonly ProjectedPolygon[], box: PixelBox): 'all' | 'some' | 'none' {
  const area = (box[2] - box[0]) * (box[3] - box[1]);
  let covered = 0;
  for (const { rings } of land) {
    rings.forEach(({ line }, index) => {
      const clipped = clipRing(line, box);
      let sum = 0;
      for (let at = 0; at < clipped.length; at += 2) {
        const next = (at + 2) % clipped.length;
        sum +=
          (clipped[at] as number) * (clipped[next + 1] as number) -
          (clipped[next] as number) * (clipped[at + 1] as number);
      }
      covered += (Math.abs(sum) / 2) * (index === 0 ? 1 : -1);
    });
  }
  if (covered <= 0) return 'none';
  return covered > area * 0.999_999 ? 'all' : 'some';
}

function tracePolygons(drawing: Drawing, polygons: readonly ProjectedPolygon[]): void {
  const { context, box, left, top } = drawing;
  context.beginPath();
  for (const polygon of polygons) {
    if (!boxesMeet(polygon.box, box)) continue;
    for (const { line, box: ringBox } of polygon.rings) {
      if (!boxesMeet(ringBox, box)) continue;
      const clipped = clipRing(line, box);
      for (let at = 0; at < clipped.length; at += 2) {
        const x = (clipped[at] as number) - left;
        const y = (clipped[at + 1] as number) - top;
        if (at === 0) context.moveTo(x, y);
        else context.lineTo(x, y);
      }
      context.closePath();
    }
  }
}

function strokeRings(
  drawing: Drawing,
  polygons: readonly ProjectedPolygon[],
  colour: string,
  width: number,
): void {
  const { context } = drawing;
  context.strokeStyle = colour;
  context.lineWidth = width;
  for (const { rings } of polygons) for (const ring of rings) strokeLine(drawing, ring);
}

/** Strokes the stretches of a line near the tile; dashes keep step from tile to tile. */
function strokeLine(drawing: Drawing, line: ProjectedLine, along?: Float64Array): void {
  const { context, box, left, top } = drawing;
  if (!boxesMeet(line.box, box)) return;
  for (const { first, last } of runsInBox(line.line, box)) {
    if (along) context.lineDashOffset = along[first] as number;
    context.beginPath();
    for (let vertex = first; vertex <= last; vertex++) {
      const x = (line.line[vertex * 2] as number) - left;
      const y = (line.line[vertex * 2 + 1] as number) - top;
      if (vertex === first) context.moveTo(x, y);
      else context.lineTo(x, y);
    }
    context.stroke();
  }
}

function drawOutsideWash(drawing: Drawing, ecoregion: readonly ProjectedPolygon[]): void {
  const { context } = drawing;
  tracePolygons(drawing, ecoregion);
  context.rect(
    -BUFFER_PIXELS,
    -BUFFER_PIXELS,
    TILE_PIXELS + 2 * BUFFER_PIXELS,
    TILE_PIXELS + 2 * BUFFER_PIXELS,
  );
  context.globalAlpha = OUTSIDE_WASH_OPACITY;
  context.fillStyle = BASE_MAP_COLOURS.outsideWash;
  context.fill('evenodd');
  context.globalAlpha = 1;
}

/** The band lies on the inner side of the outline, as hand-coloured bands in printed atlases do. */
function drawEcoregionBand(drawing: Drawing, layers: ProjectedLayers): void {
  const { context, zoom } = drawing;
  const lines = layers.ecoregionLines.filter((line) => boxesMeet(line.box, drawing.box));
  if (lines.length === 0) return;
  context.save();
  tracePolygons(drawing, layers.ecoregion);
  context.clip('evenodd');
  context.strokeStyle = BASE_MAP_COLOURS.ecoregionBand;
  for (const { widthPixels, opacity } of ecoregionBandStrokes(zoom)) {
    context.globalAlpha = opacity;
    // Half of a stroke falls outside the clip.
    context.lineWidth = widthPixels * 2;
    for (const line of lines) strokeLine(drawing, line);
  }
  context.restore();
  context.globalAlpha = 0.6;
  context.strokeStyle = BASE_MAP_COLOURS.ecoregionLine;
  context.lineWidth = ecoregionLineWidthPixels(zoom);
  for (const line of lines) strokeLine(drawing, line);
  context.globalAlpha = 1;
}

/** Rivers of no known direction have one width; named ones widen from source to mouth. */
function drawRivers(drawing: Drawing, rivers: readonly ProjectedRiver[]): void {
  const { context, box, left, top, zoom } = drawing;
  context.strokeStyle = BASE_MAP_COLOURS.river;
  for (const river of rivers) {
    if (!boxesMeet(river.box, box)) continue;
    const mouthWidth = riverWidthPixels(river.class, zoom);
    if (!river.hasSource) {
      context.lineWidth = mouthWidth * 0.8;
      strokeLine(drawing, river);
      continue;
    }
    const total = river.along.at(-1) || 1;
    const sourceShare = riverSourceShare(river.class);
    for (const { first, last } of runsInBox(river.line, box)) {
      // Pieces short enough that the change of width cannot be seen.
      let start = first;
      while (start < last) {
        let end = start + 1;
        const limit = (river.along[start] as number) + total / 40;
        while (end < last && (river.along[end] as number) < limit) end++;
        const share = (river.along[start] as number) / total;
        context.lineWidth = mouthWidth * (sourceShare + (1 - sourceShare) * Math.sqrt(share));
        context.beginPath();
        for (let vertex = start; vertex <= end; vertex++) {
          const x = (river.line[vertex * 2] as number) - left;
          const y = (river.line[vertex * 2 + 1] as number) - top;
          if (vertex === start) context.moveTo(x, y);
          else context.lineTo(x, y);
        }
        context.stroke();
        start = end;
      }
    }
  }
}

function drawLakes(drawing: Drawing, lakes: readonly ProjectedLake[]): void {
  const { context, zoom } = drawing;
  const width = shoreWidthPixels(zoom);
  for (const lake of lakes) {
    if (!boxesMeet(lake.box, drawing.box)) continue;
    tracePolygons(drawing, [lake]);
    context.fillStyle = lake.intermittent
      ? BASE_MAP_COLOURS.intermittentLakeFill
      : BASE_MAP_COLOURS.lakeFill;
    context.fill('evenodd');
    context.setLineDash(lake.intermittent ? [3, 2.5] : []);
    strokeRings(drawing, [lake], BASE_MAP_COLOURS.lakeShore, width);
    context.setLineDash([]);
  }
}

/** Bands lie under the rivers, so that a river on a border keeps its blue. */
function drawBorderBands(drawing: Drawing, borders: readonly ProjectedBorder[]): void {
  const { context } = drawing;
  context.lineCap = 'butt';
  for (const { border, style } of styledBorders(drawing, borders)) {
    if (style.bandWidthPixels === 0) continue;
    context.globalAlpha = style.bandOpacity;
    context.strokeStyle = style.bandColour;
    context.lineWidth = style.bandWidthPixels;
    strokeLine(drawing, border);
  }
  context.lineCap = 'round';
  context.globalAlpha = 1;
}

function drawBorders(drawing: Drawing, borders: readonly ProjectedBorder[]): void {
  const { context } = drawing;
  const styled = styledBorders(drawing, borders);
  context.lineCap = 'butt';
  for (const rank of ['province', 'disputed', 'country'] as const) {
    for (const { border, style } of styled) {
      if (border.class !== rank) continue;
      context.globalAlpha = style.opacity;
      context.strokeStyle = style.colour;
      context.lineWidth = style.widthPixels;
      context.setLineDash([...style.dash]);
      strokeLine(drawing, border, border.along);
    }
  }
  context.setLineDash([]);
  context.lineDashOffset = 0;
  context.lineCap = 'round';
  context.globalAlpha = 1;
}

function styledBorders(drawing: Drawing, borders: readonly ProjectedBorder[]) {
  return borders.flatMap((border) => {
    if (!boxesMeet(border.box, drawing.box)) return [];
    const { class: borderClass, inside, alongRiver } = border;
    const style = borderStyle(borderClass, drawing.zoom, inside === true, alongRiver);
    return style ? [{ border, style }] : [];
  });
}
