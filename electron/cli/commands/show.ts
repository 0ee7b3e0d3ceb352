import type { Atlas } from '../../services/atlas/open-atlas.ts';
import { type CommonOptions, withServices } from '../options.ts';
import { printResult } from '../output.ts';

export const SHOW_KINDS = ['province', 'site', 'species', 'threat'] as const;
export type ShowKind = (typeof SHOW_KINDS)[number];

function pageOf(atlas: Atlas, kind: ShowKind, id: string): unknown {
  switch (kind) {
    case 'province':
      return atlas.provincePage(id.toUpperCase());
    case 'site':
      return atlas.sitePage(id);
    case 'species':
      return atlas.speciesPage(id);
    case 'threat':
      return atlas.threatPage(id);
  }
}

/** `show site ID`: one page of the atlas whole, with its claims and sources. */
export async function showCommand(
  kind: ShowKind,
  id: string,
  options: CommonOptions,
): Promise<void> {
  await withServices(options, ({ atlas }) => {
    const page = pageOf(atlas, kind, id);
    printResult(page, options.json === true, () => JSON.stringify(page, null, 2));
  });
}
