import type { Claim } from '#shared/model/claim.ts';
import { nameText } from '#shared/text/names.ts';
import type { Words } from '#shared/text/vocabulary/words.ts';
import type { Catalogue } from '../../services/atlas/catalogue.ts';
import { type CommonOptions, parseProvinces, withServices } from '../options.ts';
import { formatTable, printResult } from '../output.ts';

export const LIST_KINDS = [
  'provinces',
  'sites',
  'species',
  'threats',
  'claims',
  'sources',
  'designations',
  'features',
] as const;
export type ListKind = (typeof LIST_KINDS)[number];

interface ListOptions extends CommonOptions {
  readonly province?: string;
}

/** Claims about a province itself and about the sites in it. */
function claimsOfProvince(catalogue: Catalogue, province: string): readonly Claim[] {
  return catalogue.claims.filter(({ subject }) => {
    if (subject === `province:${province}`) return true;
    if (!subject.startsWith('site:')) return false;
    const site = catalogue.sites.get(subject.slice('site:'.length));
    return site?.provinces.some((id) => id === province) ?? false;
  });
}

function rowsOf(catalogue: Catalogue, kind: ListKind, province: string | null): readonly object[] {
  const isIn = (one: { readonly provinces: readonly string[] }) =>
    province === null || one.provinces.includes(province);
  switch (kind) {
    case 'provinces':
      return catalogue.provinces.filter((one) => province === null || one.id === province);
    case 'sites':
      return [...catalogue.sites.values()].filter(isIn);
    case 'species':
      return [...catalogue.species.values()].filter(isIn);
    case 'threats':
      return [...catalogue.threats.values()].filter(isIn);
    case 'designations':
      return catalogue.designations.filter(isIn);
    case 'features':
      return catalogue.features.filter(isIn);
    case 'claims':
      return province === null ? catalogue.claims : claimsOfProvince(catalogue, province);
    case 'sources':
      return [...catalogue.sources.values()];
  }
}

function describe(row: Record<string, unknown>): string[] {
  const names = row.names as Parameters<typeof nameText>[0] | undefined;
  if (names !== undefined)
    return [String(row.id), nameText(names, 'en'), nameText(names, 'ru'), nameText(names, 'zh')];
  const value = row.value ?? (row.statement as Words | null)?.en ?? row.title;
  return [String(row.id), String(row.subject ?? row.publisher ?? ''), String(value ?? '')];
}

/** `list provinces|sites|…`: everything of one kind, or what of it is in one province. */
export async function listCommand(kind: ListKind, options: ListOptions): Promise<void> {
  const province =
    options.province === undefined ? null : (parseProvinces(options.province)[0] ?? null);
  await withServices(options, ({ atlas }) => {
    const rows = rowsOf(atlas.catalogue(), kind, province);
    printResult(rows, options.json === true, () =>
      formatTable(rows.map((row) => describe(row as Record<string, unknown>))),
    );
  });
}
