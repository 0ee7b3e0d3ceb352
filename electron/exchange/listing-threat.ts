import { THREAT_VERSIONS } from '#shared/model/closed-lists.ts';
import type { Threat } from '#shared/model/threat.ts';
import { type ListingFormat, nameColumns, sourceListColumns } from './listing-column.ts';

/** Exported threats: a code has a column for each version, for it means nothing without one. */
export const THREAT_LISTING: ListingFormat<Threat> = {
  locationOf: null,
  columns: [
    { name: 'id', value: ({ id }) => id },
    { name: 'heading_id', value: ({ parentId }) => parentId },
    ...nameColumns<Threat>(({ names }) => names),
    ...THREAT_VERSIONS.map((version) => ({
      name: `iucn_cmp_${version.replace('.', '_')}`,
      value: ({ codes }: Threat) =>
        codes.filter((code) => code.version === version).map(({ code }) => code),
    })),
    { name: 'provinces', value: ({ provinces }) => provinces },
    ...sourceListColumns<Threat>(({ sourceIds }) => sourceIds),
  ],
};
