import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  type Annotations,
  openAnnotations,
} from '#electron/services/annotations/open-annotations.ts';
import { inverseChange } from '#shared/model/annotation.ts';
import { sampleAnnotation } from '../helpers/sample-annotation.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const root = temporaryFolder();
const HOUR = 60 * 60 * 1000;
const STEPS = 25;

/** Random numbers that are the same at every run (ANSI C's generator). */
function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * below);
  };
}

/** Three offices whose clocks differ by hours. */
function openOffices(seed: number, clock: () => number): readonly Annotations[] {
  return [0, -5 * HOUR, 9 * HOUR].map((difference, place) =>
    openAnnotations(
      join(root, `${seed}-${place}`),
      () => {},
      () => new Date(clock() + difference),
    ),
  );
}

function held(office: Annotations): readonly (readonly [string, string])[] {
  return office
    .list()
    .map(({ id, note }) => [id, note] as const)
    .sort();
}

/** Edits, exports, imports, edits in a GIS and undone imports, at random; then all exchange. */
function play(seed: number) {
  const random = createRandom(seed);
  let clock = Date.UTC(2026, 10, 1);
  const offices = openOffices(seed, () => clock);
  const [first] = offices as [Annotations];
  first.apply([{ before: null, after: sampleAnnotation({ note: 'note 0' }) }]);
  const sticks = [first.exportGeoJson()];
  /** Notes that nobody has written over. */
  const standing = new Set(['note 0']);
  let notes = 0;
  const writeOver = (note: string): string => {
    notes += 1;
    standing.delete(note);
    standing.add(`note ${notes}`);
    return `note ${notes}`;
  };
  const anyStick = () => sticks[random(sticks.length)] as string;
  const steps = [
    (office: Annotations) => {
      const list = office.list();
      const before = list[random(list.length)];
      if (before === undefined) return;
      office.apply([{ before, after: { ...before, note: writeOver(before.note) } }]);
    },
    (office: Annotations) => sticks.push(office.exportGeoJson()),
    (office: Annotations) => office.importGeoJson(anyStick()),
    (office: Annotations) => {
      const file = JSON.parse(anyStick());
      const properties = file.features[random(file.features.length)]?.properties;
      if (properties === undefined) return;
      properties.note = writeOver(properties.note);
      office.importGeoJson(JSON.stringify(file));
    },
    (office: Annotations) => {
      const { changes } = office.importGeoJson(anyStick());
      office.apply(changes.toReversed().map(inverseChange), { keepVersions: true });
    },
  ] as const;
  // Edits and imports are more frequent than the rest.
  const weighted = [0, 0, 0, 1, 2, 2, 3, 4] as const;
  for (let step = 0; step < STEPS; step += 1) {
    clock += (random(3) * HOUR) / 2 + 1;
    steps[weighted[random(weighted.length)] as 0](offices[random(3)] as Annotations);
  }
  const exchangeAll = () =>
    offices.flatMap((from) => {
      const stick = from.exportGeoJson();
      return offices.map((to) => to.importGeoJson(stick));
    });
  for (let round = 0; round < 3; round += 1) exchangeAll();
  const settled = offices.map(held);
  const last = exchangeAll();
  for (const office of offices) office.close();
  return { settled, standing, last };
}

describe('three offices that edit and exchange at random', () => {
  it.each([1, 2, 3, 5, 8, 13, 21, 34, 55, 89])('lose nothing and agree, seed %i', (seed) => {
    const { settled, standing, last } = play(seed);
    expect(settled[1]).toEqual(settled[0]);
    expect(settled[2]).toEqual(settled[0]);
    expect(settled[0]?.map(([, note]) => note)).toEqual(expect.arrayContaining([...standing]));
    for (const { added, updated, conflicts } of last) {
      expect({ added, updated, conflicts }).toEqual({ added: 0, updated: 0, conflicts: 0 });
    }
  });
});
