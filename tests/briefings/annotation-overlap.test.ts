import { describe, expect, it } from 'vitest';
import { overlapIfComputable } from '#electron/briefings/facts/annotation-overlap.ts';
import { touchesOutline } from '#electron/briefings/facts/touches-outline.ts';
import { renderBriefing } from '#electron/briefings/render-briefing.ts';
import { BRIEFING_TEXTS } from '#electron/briefings/text/text-of.ts';
import { LANGUAGES } from '#shared/text/language.ts';
import { sampleAnnotation } from '../helpers/sample-annotation.ts';
import { fixtureInput } from './fixture-input.ts';
import { readPdf } from './read-pdf.ts';

type Ring = [number, number][];

/** Corners anywhere in the fixture's province: nearly every edge crosses nearly every other. */
function scribble(corners: number): Ring {
  let seed = 1;
  const random = () => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  const ring = Array.from({ length: corners }, (): [number, number] => [
    131 + 5 * random(),
    43 + 4 * random(),
  ]);
  return [...ring, ring[0] as [number, number]];
}

/** A comb with long teeth: simple, and too much for the recursion of the polygon library. */
function comb(corners: number): Ring {
  const teeth = Array.from({ length: corners - 2 }, (_, index): [number, number] => [
    index % 4 < 2 ? 131 : 135,
    46 - Math.floor(index / 2) * 0.0002,
  ]);
  return [[130, 47], ...teeth, [130, 43], [130, 47]];
}

describe('a shape that cannot be compared with the sites', () => {
  const { sites } = fixtureInput('en').page;

  it('is told from those that can', () => {
    expect(overlapIfComputable([scribble(4_000)], sites)).toBeNull();
    expect(overlapIfComputable([comb(21_000)], sites)).toBeNull();
    const { geometry } = sampleAnnotation();
    if (geometry.type !== 'Polygon') throw new Error('The sample is no region.');
    expect(overlapIfComputable(geometry.coordinates, sites)).not.toBeNull();
  });

  it.each(LANGUAGES)('is printed without area and overlap, and says so in %s', async (language) => {
    const geometry = { type: 'Polygon' as const, coordinates: [scribble(300)] };
    const annotations = [sampleAnnotation({ geometry })];
    const { bytes } = await renderBriefing({ ...fixtureInput(language), annotations });
    const { text } = await readPdf(bytes);
    const { noArea, noOverlap, noSites } = BRIEFING_TEXTS[language].annotations;
    expect(text).toContain(noArea.replace(/\s+/g, ''));
    expect(text).toContain(noOverlap.replace(/\s+/g, ''));
    expect(text).not.toContain(noSites.replace(/\s+/g, ''));
  });
});

describe('whether an annotation touches a province', () => {
  const outline = {
    type: 'Polygon' as const,
    coordinates: [
      [
        [130, 42],
        [136, 42],
        [136, 48],
        [130, 42],
      ] as const,
    ],
  };
  const at = (coordinates: [number, number]) => ({ type: 'Point' as const, coordinates });

  it('is told by their outlines', () => {
    expect(touchesOutline(at([135, 44]), outline)).toBe(true);
    expect(touchesOutline(at([131, 47]), outline)).toBe(false);
    expect(touchesOutline(at([110, 50]), outline)).toBe(false);
  });

  it('does not fail for a shape without extent', () => {
    const line = { type: 'LineString' as const, coordinates: [] };
    expect(touchesOutline(line, outline)).toBe(false);
  });
});
