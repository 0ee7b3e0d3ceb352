import { expect, test } from 'vitest';
import { findGaps } from '#renderer/atlas/about/gaps.ts';
import { isSteppedBack, siteAreaStyle } from '#renderer/map/layers/site-area-style.ts';
import type { MapEmphasis } from '#renderer/map/map-store.ts';
import type { Designation } from '#shared/api/atlas.ts';
import { SITE_SYMBOLS } from '#shared/cartography/site-symbols.ts';
import type { Site } from '#shared/model/site.ts';
import type { Species } from '#shared/model/species.ts';
import { openTestProgram } from '../helpers/open-test-program.ts';

/** The map's store needs a window; only its shape is needed here. */
const NO_EMPHASIS: MapEmphasis = {
  selected: null,
  provinces: [],
  shades: [],
  sites: [],
  river: null,
  position: null,
};
const { ask } = openTestProgram();
const sites: readonly Site[] = await (await ask('/api/sites')).json();
const species: readonly Species[] = await (await ask('/api/species')).json();
const designations: readonly Designation[] = await (await ask('/api/designations')).json();

test('gaps name every thing of which a property is not known, and nothing else', () => {
  const gaps = new Map(findGaps(sites, species, designations).map((gap) => [gap.gap, gap.things]));
  expect(gaps.get('sitePosition')).toEqual(sites.filter(({ location }) => location === null));
  expect(gaps.get('designationArea')).toEqual(
    designations.filter(({ areaHectares }) => areaHectares === null),
  );
});

test('a property that is known of all is no gap', () => {
  const [first] = sites.filter(({ location }) => location !== null);
  expect(findGaps([first as Site], [], []).map(({ gap }) => gap)).not.toContain('sitePosition');
});

test('circles step back with their symbols, the selected one never', () => {
  const emphasis = {
    ...NO_EMPHASIS,
    sites: ['a'],
    selected: { kind: 'site', id: 's' },
  } as const;
  expect(['a', 's', 'other'].map((id) => isSteppedBack(emphasis, id))).toEqual([
    false,
    false,
    true,
  ]);
  expect(isSteppedBack(NO_EMPHASIS, 'other')).toBe(false);
  const style = (isPaler: boolean) =>
    siteAreaStyle(SITE_SYMBOLS['national-park'], { isSelected: false, isPaler });
  expect(style(true).opacity).toBeLessThan((style(false).opacity ?? 0) / 2);
  expect(style(true).fillOpacity).toBeLessThan((style(false).fillOpacity ?? 0) / 2);
});
