import type { Designation, ProvincePage } from '#shared/api/atlas.ts';
import type { Claim } from '#shared/model/claim.ts';
import type { Feature } from '#shared/model/linked.ts';
import type { Site } from '#shared/model/site.ts';
import type { Source } from '#shared/model/source.ts';
import type { Species } from '#shared/model/species.ts';
import type { Names } from '#shared/text/names.ts';
import { words } from '#shared/text/vocabulary/words.ts';

/** Names in the order of `LANGUAGES`. */
export function names(
  en: string | null,
  ru: string | null,
  zh: string | null,
  mn: string | null,
): Names {
  return { en, ru, zh, mn };
}

const NO_NAMES = names(null, null, null, null);

function source(id: string, title: string, language: string): Source {
  return {
    id,
    title,
    publisher: 'Test Press',
    year: 2020,
    address: `https://example.org/${id}/%D1%82%D0%B8%D0%B3%D1%80`,
    dateSeen: '2026-11-22',
    isCopy: false,
    licenceNote: words('facts only', 'только факты', '仅引用事实', 'зөвхөн баримт'),
    language,
  };
}

function site(id: string, siteNames: Names, values: Partial<Site>): Site {
  return {
    id,
    country: 'RU',
    names: siteNames,
    nativeCategory: 'государственный природный заповедник',
    category: 'strict-nature-reserve',
    level: 'national',
    iucnCategory: null,
    iucnSourceId: null,
    provinces: ['RU-PRI'],
    location: null,
    pointSourceId: null,
    areaHectares: null,
    areaClaims: [],
    establishedYear: null,
    establishedSourceId: null,
    insideEcoregion: 'yes',
    realms: ['terrestrial'],
    designations: [],
    sourceId: 's-site',
    sourceIds: ['s-site'],
    ...values,
  };
}

function species(
  id: string,
  scientificName: string,
  speciesNames: Names,
  values: Partial<Species>,
): Species {
  return {
    id,
    scientificName,
    authorship: null,
    rank: 'species',
    className: 'Mammalia',
    order: 'Carnivora',
    family: 'Felidae',
    names: speciesNames,
    redListCategory: null,
    redListYear: null,
    redListScope: 'species',
    redListSourceId: null,
    citesAppendix: null,
    citesSourceId: null,
    roles: [],
    provinces: ['RU-PRI', 'CN-HL'],
    siteIds: ['ru-test-reserve'],
    populationClaims: [],
    sourceId: 's-species',
    sourceIds: ['s-species'],
    ...values,
  };
}

function feature(
  kind: Feature['kind'],
  id: string,
  featureNames: Names,
  values: Partial<Feature> = {},
): Feature {
  return {
    kind,
    id,
    names: featureNames,
    description: NO_NAMES,
    location: null,
    provinces: ['RU-PRI', 'CN-HL'],
    siteIds: [],
    year: null,
    type: null,
    sourceId: 's-nature',
    ...values,
  };
}

const claim = (values: Partial<Claim>): Claim => ({
  id: 'claim',
  subject: 'province:RU-PRI',
  measure: 'area',
  value: 164_673,
  statement: null,
  unit: 'square-kilometre',
  scope: 'whole-province',
  year: 2019,
  sourceId: 's-area',
  origin: 'reported',
  inUse: true,
  reason: null,
  ...values,
});

const designation: Designation = {
  id: 'wh-test',
  kind: 'world-heritage',
  names: names('Test Heritage', 'Наследие проверки', '测试遗产', 'Туршилтын өв'),
  reference: '766',
  criteria: 'x',
  year: 2001,
  extensionYear: 2018,
  areaHectares: 1_570_000,
  location: [136.2, 45.3],
  provinces: ['RU-PRI'],
  siteIds: ['ru-test-reserve'],
  sourceId: 's-heritage',
};

/** A small province page that has every part of a briefing, known and not known. */
export const FIXTURE_PAGE: ProvincePage = {
  province: {
    id: 'RU-PRI',
    country: 'RU',
    names: names('Primorsky Krai', 'Приморский край', '滨海边疆区', 'Приморийн хязгаар'),
    extent: 'whole',
    capital: names('Vladivostok', 'Владивосток', '符拉迪沃斯托克', 'Владивосток'),
    areaSquareKilometres: 164_673,
    areaInsideSquareKilometres: null,
    shareInside: null,
    population: 1_807_000,
    populationYear: 2024,
    siteCount: 2,
    speciesCount: 3,
    sourceIds: ['s-area'],
  },
  description: names(
    'Forests of Korean pine and the last leopards.',
    'Кедровые леса и последние леопарды.',
    '红松林与最后的豹。',
    'Хуш мод, сүүлчийн ирвэс.',
  ),
  nameSources: [],
  otherNames: [],
  claims: [
    claim({}),
    claim({ id: 'claim-2', value: 165_900, inUse: false, sourceId: 's-other' }),
    claim({
      id: 'claim-3',
      measure: 'human-population',
      value: 1_807_000,
      unit: 'person',
      year: 2024,
    }),
  ],
  sites: [
    site('ru-test-reserve', names('Test Reserve', 'Заповедник «Проверочный»', '测试保护区', null), {
      location: [135.5, 45],
      areaHectares: 401_428,
      areaClaims: [
        { value: 401_428, scope: 'whole-site', year: 2016, sourceId: 's-site' },
        { value: 340_200, scope: 'whole-site', year: 1997, sourceId: 's-other' },
      ],
      establishedYear: 1935,
      iucnCategory: 'Ia',
      designations: [{ id: 'wh-test', kind: 'world-heritage', reference: '766', year: 2001 }],
    }),
    site(
      'ru-test-refuge',
      names('Test Refuge', 'Заказник «Тихий»', null, 'Туршилтын өлзийт газар'),
      {
        category: 'wildlife-refuge',
        nativeCategory: 'государственный природный заказник',
        location: [134.2, 46.2],
      },
    ),
  ],
  designations: [designation],
  species: [
    {
      speciesId: 'panthera-tigris-altaica',
      presence: 'resident',
      sourceId: 's-species',
      species: species(
        'panthera-tigris-altaica',
        'Panthera tigris altaica',
        names('Amur tiger', 'Амурский тигр', '东北虎', 'Амарын бар'),
        {
          redListCategory: 'EN',
          redListYear: 2022,
          citesAppendix: 'I',
          roles: ['flagship'],
          redListScope: 'subspecies',
        },
      ),
    },
    {
      speciesId: 'sus-scrofa',
      presence: 'resident',
      sourceId: 's-species',
      species: species(
        'sus-scrofa',
        'Sus scrofa',
        names('Wild boar', 'Кабан', '野猪', 'Зэрлэг гахай'),
        {
          redListCategory: 'LC',
        },
      ),
    },
  ],
  threats: [
    {
      threatId: 'fire',
      scope: 'majority',
      severity: 'rapid',
      timing: 'ongoing',
      trend: 'increasing',
      evidence: words(
        'Fires grew in number between 2000 and 2020.',
        'С 2000 по 2020 год пожаров стало больше.',
        '2000年至2020年火灾次数增加。',
        '2000–2020 онд түймрийн тоо нэмэгдсэн.',
      ),
      sourceId: 's-threat',
      threat: {
        id: 'fire',
        names: names('Wildfires', 'Природные пожары', '野火', 'Түймэр'),
        codes: [
          {
            scheme: 'IUCN-CMP',
            version: '3.3',
            code: '7.1.1',
            names: words('Increase in fire', 'Рост числа пожаров', '火灾增加', 'Түймэр нэмэгдэх'),
          },
          {
            scheme: 'IUCN-CMP',
            version: '4.0',
            code: '7.1',
            names: words(
              'Fire & fire management',
              'Пожары и борьба с ними',
              '火与火管理',
              'Түймэр ба түймрийн менежмент',
            ),
          },
        ],
        parentId: null,
        provinces: ['RU-PRI'],
        sourceIds: ['s-threat'],
      },
    },
    {
      threatId: 'poaching',
      scope: 'unknown',
      severity: 'unknown',
      timing: 'ongoing',
      trend: 'unknown',
      evidence: null,
      sourceId: 's-threat',
      threat: {
        id: 'poaching',
        names: names('Poaching', 'Браконьерство', '盗猎', 'Хулгайн ан'),
        codes: [
          {
            scheme: 'IUCN-CMP',
            version: '3.3',
            code: '5.1.1',
            names: words(
              'Intentional use',
              'Намеренное использование',
              '有意利用',
              'Зориудын ашиглалт',
            ),
          },
        ],
        parentId: null,
        provinces: ['RU-PRI'],
        sourceIds: ['s-threat'],
      },
    },
  ],
  features: [
    feature('river', 'ussuri', names('Ussuri', 'Уссури', '乌苏里江', 'Уссури мөрөн'), {
      type: '2',
    }),
    feature('ecoregion', 'taiga', names('Taiga', 'Тайга', '泰加林', 'Тайга')),
    feature('border-area', 'khanka', names('Khanka', 'Ханка', '兴凯湖', 'Ханка')),
  ],
  responses: [
    feature(
      'response',
      'ban',
      names('Logging ban', 'Запрет рубок', '禁伐', 'Мод огтлохыг хориглов'),
      {
        type: 'ban',
        year: 2019,
        provinces: ['RU-PRI'],
      },
    ),
  ],
  sources: [
    source('s-area', 'Area of the provinces', 'en'),
    source('s-other', 'Другой источник', 'ru'),
    source('s-site', '保护区名录', 'zh'),
    source('s-species', 'Red List account', 'en'),
    source('s-threat', 'Fire study', 'en'),
    source('s-nature', 'Гол мөрний тухай өгүүлэл', 'mn'),
    source('s-heritage', 'World Heritage List', 'en'),
  ],
};
