/** Version of the atlas pack's format; raised whenever a table or file changes its meaning. */
export const PACK_FORMAT_VERSION = 2;

/** “AHFA” in ASCII: marks a SQLite file as this program's atlas (`PRAGMA application_id`). */
export const ATLAS_APPLICATION_ID = 0x41484641;

/** “AHFN” in ASCII: marks a SQLite file as this program's annotations. */
export const ANNOTATIONS_APPLICATION_ID = 0x4148464e;

/** The files of a pack beside its manifest. */
export const PACK_FILES = ['atlas.sqlite', 'basemap.mbtiles'] as const;
export const MANIFEST_FILE = 'manifest.json';
