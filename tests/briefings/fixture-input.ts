import type { BriefingGeography, BriefingInput } from '#electron/briefings/briefing-input.ts';
import type { Annotation } from '#shared/model/annotation.ts';
import type { Language } from '#shared/text/language.ts';
import { FIXTURE_PAGE, names } from './fixture-page.ts';

const PROVINCE_RING = [
  [130.5, 42.5],
  [136.5, 44.5],
  [138.5, 47.8],
  [135, 48.3],
  [133.5, 46],
  [131, 45],
  [130.5, 42.5],
] as const;

const COLUMNS = 40;
const ROWS = 40;

/** A made-up land: one province, one lake, one river, a cone-shaped mountain. */
const FIXTURE_GEOGRAPHY: BriefingGeography = {
  provinces: {
    features: [
      { id: 'RU-PRI', class: null, geometry: { type: 'Polygon', coordinates: [PROVINCE_RING] } },
    ],
  },
  borders: {
    features: [
      {
        id: null,
        class: 'country',
        geometry: { type: 'LineString', coordinates: PROVINCE_RING.slice(3) },
      },
    ],
  },
  land: {
    features: [
      {
        id: null,
        class: null,
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [120, 40],
              [131, 42],
              [137, 44.4],
              [140, 49],
              [140, 55],
              [120, 55],
              [120, 40],
            ],
          ],
        },
      },
    ],
  },
  lakes: {
    features: [
      {
        id: 'khanka',
        class: 'lake',
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [132, 44.7],
              [132.8, 44.7],
              [132.8, 45.2],
              [132, 45.2],
              [132, 44.7],
            ],
          ],
        },
      },
    ],
  },
  rivers: {
    features: [
      {
        id: 'ussuri',
        class: '2',
        geometry: {
          type: 'LineString',
          coordinates: [
            [134, 44],
            [133.8, 45],
            [134.2, 46.5],
            [135, 48],
          ],
        },
      },
    ],
  },
  ecoregionLine: { features: [] },
  ecoregion: {
    features: [
      {
        id: 'amur-heilong',
        class: null,
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [120, 42],
              [139, 42],
              [139, 54],
              [120, 54],
              [120, 42],
            ],
          ],
        },
      },
    ],
  },
  relief: {
    west: 120,
    north: 55,
    cellDegrees: 0.5,
    columns: COLUMNS,
    rows: ROWS,
    elevationsMetres: Int16Array.from({ length: COLUMNS * ROWS }, (_, index) => {
      const distance = Math.hypot((index % COLUMNS) - 30, Math.floor(index / COLUMNS) - 18);
      return Math.max(-200, 1_500 - distance * 120);
    }),
  },
  labels: [
    {
      kind: 'place',
      id: 'vladivostok',
      names: names('Vladivostok', 'Владивосток', '符拉迪沃斯托克', 'Владивосток'),
      location: [131.9, 43.2],
      rank: 1,
      line: null,
    },
    {
      kind: 'sea',
      id: 'sea-of-japan',
      names: names('Sea of Japan', 'Японское море', '日本海', 'Японы тэнгис'),
      location: [135.2, 41.2],
      rank: 1,
      line: null,
    },
  ],
};

/** A region, a line and a point, with words that try the printer. */
export const FIXTURE_ANNOTATIONS: readonly Annotation[] = [
  {
    id: '3b1f8e5a-8f0e-4a57-9d5c-0e4a3e1c1a01',
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [135, 44.8],
          [136, 44.8],
          [136, 45.3],
          [135, 45.3],
          [135, 44.8],
        ],
      ],
    },
    title: 'Гарь 2025',
    note: 'Верховой пожар.\nТигр 🐅 и ᠮᠣᠩᠭᠣᠯ <b>&\u0007.',
    category: 'burn-scar',
    colour: 'red',
    author: 'А. Иванова',
    createdAt: '2026-05-12T04:00:00Z',
    updatedAt: '2026-05-12T04:00:00Z',
    revision: 1,
    sharedVersions: [],
  },
  {
    id: '3b1f8e5a-8f0e-4a57-9d5c-0e4a3e1c1a02',
    geometry: {
      type: 'LineString',
      coordinates: [
        [132, 43.5],
        [133, 44],
      ],
    },
    title: '',
    note: '',
    category: 'planned-road',
    colour: 'violet',
    author: '',
    createdAt: '2026-05-12T04:00:00Z',
    updatedAt: '2026-05-13T04:00:00Z',
    revision: 2,
    sharedVersions: [],
  },
];

/** The input of a briefing on the made-up province; the date is fixed as the program fixes it. */
export function fixtureInput(
  language: Language,
  changes: Partial<BriefingInput> = {},
): BriefingInput {
  return {
    manifest: {
      formatVersion: 1,
      title: 'Amur-Heilong field atlas',
      dataVersion: '2026.11.22-0a1b2c3d',
      cutOffDate: '2026-11-22',
      sourceHash: '0a1b2c3d'.repeat(8),
      basemapHash: '0'.repeat(64),
      files: {},
      counts: {},
    },
    page: FIXTURE_PAGE,
    provinces: [FIXTURE_PAGE.province],
    geography: FIXTURE_GEOGRAPHY,
    annotations: FIXTURE_ANNOTATIONS,
    language,
    form: 'full',
    date: '2026-11-22',
    office: 'Test & Office <Ltd>',
    includeAuthors: true,
    ...changes,
  };
}
