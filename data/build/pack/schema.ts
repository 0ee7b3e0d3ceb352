/** Tables of `atlas.sqlite`; columns keep the names of `docs/content-tables.md`. */
export const ATLAS_SCHEMA = `
CREATE TABLE source (
  id TEXT PRIMARY KEY, title TEXT NOT NULL, publisher TEXT, year INTEGER, address TEXT,
  copy_address TEXT, date_seen TEXT NOT NULL, licence_note TEXT, language TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE name (
  subject TEXT NOT NULL, language TEXT NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL,
  source_id TEXT NOT NULL REFERENCES source (id), position INTEGER NOT NULL,
  PRIMARY KEY (subject, language, kind, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE description (
  subject TEXT PRIMARY KEY, en TEXT NOT NULL, ru TEXT NOT NULL, zh TEXT NOT NULL, mn TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Statements and reasons of claims and evidence of threats, keyed by their English wording.
CREATE TABLE phrase (
  en TEXT PRIMARY KEY, ru TEXT NOT NULL, zh TEXT NOT NULL, mn TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE claim (
  id TEXT PRIMARY KEY, subject TEXT NOT NULL, measure TEXT NOT NULL, value REAL, statement TEXT,
  unit TEXT NOT NULL, scope TEXT NOT NULL, year INTEGER, source_id TEXT NOT NULL REFERENCES source (id),
  origin TEXT NOT NULL, in_use INTEGER NOT NULL, reason TEXT, seed_fact TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_subject ON claim (subject);

CREATE TABLE province (
  id TEXT PRIMARY KEY, position INTEGER NOT NULL, country TEXT NOT NULL, extent TEXT NOT NULL,
  capital_place_id TEXT NOT NULL, source_id TEXT NOT NULL REFERENCES source (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE place (
  id TEXT PRIMARY KEY, country TEXT NOT NULL, province_id TEXT NOT NULL REFERENCES province (id),
  longitude REAL NOT NULL, latitude REAL NOT NULL, population INTEGER, rank INTEGER NOT NULL,
  source_id TEXT NOT NULL REFERENCES source (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE site (
  id TEXT PRIMARY KEY, country TEXT NOT NULL, native_category TEXT NOT NULL,
  native_category_language TEXT NOT NULL, category TEXT NOT NULL, level TEXT NOT NULL,
  iucn_category TEXT, iucn_source_id TEXT, longitude REAL, latitude REAL, point_source_id TEXT,
  inside_ecoregion TEXT NOT NULL, realm TEXT NOT NULL, established_year INTEGER,
  established_source_id TEXT, source_id TEXT NOT NULL REFERENCES source (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE site_province (
  site_id TEXT NOT NULL REFERENCES site (id), province_id TEXT NOT NULL REFERENCES province (id),
  position INTEGER NOT NULL, PRIMARY KEY (site_id, province_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE designation (
  id TEXT PRIMARY KEY, kind TEXT NOT NULL, reference TEXT, criteria TEXT, year INTEGER, date TEXT,
  extension_year INTEGER, area_hectares REAL, longitude REAL, latitude REAL,
  source_id TEXT NOT NULL REFERENCES source (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE species (
  id TEXT PRIMARY KEY, position INTEGER NOT NULL, scientific_name TEXT NOT NULL, authorship TEXT,
  rank TEXT NOT NULL, class TEXT NOT NULL, "order" TEXT NOT NULL, family TEXT NOT NULL,
  red_list_category TEXT, red_list_year INTEGER, red_list_scope TEXT, red_list_source_id TEXT,
  cites_appendix TEXT, cites_source_id TEXT, roles TEXT NOT NULL,
  source_id TEXT NOT NULL REFERENCES source (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE species_presence (
  kind TEXT NOT NULL, id TEXT NOT NULL, species_id TEXT NOT NULL REFERENCES species (id),
  presence TEXT NOT NULL, source_id TEXT NOT NULL REFERENCES source (id),
  PRIMARY KEY (kind, id, species_id, presence)
) STRICT, WITHOUT ROWID;

CREATE TABLE threat (
  id TEXT PRIMARY KEY, parent_id TEXT REFERENCES threat (id), position INTEGER NOT NULL,
  source_id TEXT NOT NULL REFERENCES source (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE threat_scheme (
  scheme TEXT NOT NULL, version TEXT NOT NULL, code TEXT NOT NULL, parent_code TEXT,
  en TEXT NOT NULL, ru TEXT NOT NULL, zh TEXT NOT NULL, mn TEXT NOT NULL,
  source_id TEXT NOT NULL REFERENCES source (id), PRIMARY KEY (scheme, version, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE threat_code (
  threat_id TEXT NOT NULL REFERENCES threat (id), scheme TEXT NOT NULL, version TEXT NOT NULL,
  code TEXT NOT NULL, PRIMARY KEY (threat_id, scheme, version, code),
  FOREIGN KEY (scheme, version, code) REFERENCES threat_scheme (scheme, version, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE threat_crosswalk (
  from_version TEXT NOT NULL, from_code TEXT NOT NULL, to_version TEXT NOT NULL,
  to_code TEXT NOT NULL, relation TEXT NOT NULL, source_id TEXT NOT NULL REFERENCES source (id),
  PRIMARY KEY (from_version, from_code, to_version, to_code)
) STRICT, WITHOUT ROWID;

CREATE TABLE threat_assessment (
  kind TEXT NOT NULL, id TEXT NOT NULL, threat_id TEXT NOT NULL REFERENCES threat (id),
  scope TEXT NOT NULL, severity TEXT NOT NULL, timing TEXT NOT NULL, trend TEXT NOT NULL,
  evidence TEXT, source_id TEXT NOT NULL REFERENCES source (id),
  PRIMARY KEY (kind, id, threat_id)
) STRICT, WITHOUT ROWID;

-- Rivers, lakes, biomes, corridors, cross-border areas and responses.
CREATE TABLE feature (
  kind TEXT NOT NULL, id TEXT NOT NULL, position INTEGER NOT NULL, type TEXT, year INTEGER,
  parent_id TEXT, longitude REAL, latitude REAL, source_id TEXT NOT NULL REFERENCES source (id),
  PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;

-- What a feature or a designation belongs to: provinces, sites, threats, rivers, lakes.
CREATE TABLE link (
  kind TEXT NOT NULL, id TEXT NOT NULL, linked_kind TEXT NOT NULL, linked_id TEXT NOT NULL,
  position INTEGER NOT NULL, PRIMARY KEY (kind, id, linked_kind, linked_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX link_back ON link (linked_kind, linked_id);

-- Layers of data/geography, geometry as GeoJSON text.
CREATE TABLE geography_feature (
  layer TEXT NOT NULL, position INTEGER NOT NULL, id TEXT, class TEXT, geometry TEXT NOT NULL,
  PRIMARY KEY (layer, position)
) STRICT, WITHOUT ROWID;

-- Elevations in metres, 16-bit little-endian, row by row from the north-west corner, deflated.
CREATE TABLE relief (
  west REAL NOT NULL, north REAL NOT NULL, cell_degrees REAL NOT NULL, columns INTEGER NOT NULL,
  rows INTEGER NOT NULL, elevations_metres BLOB NOT NULL
) STRICT;

CREATE TABLE map_label (
  position INTEGER PRIMARY KEY, kind TEXT NOT NULL, id TEXT NOT NULL, longitude REAL NOT NULL,
  latitude REAL NOT NULL, rank INTEGER NOT NULL, line TEXT, en TEXT, ru TEXT, zh TEXT, mn TEXT
) STRICT;

CREATE TABLE province_area (
  province_id TEXT PRIMARY KEY REFERENCES province (id),
  area_square_kilometres REAL NOT NULL, area_inside_square_kilometres REAL NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE completeness (
  position INTEGER PRIMARY KEY, kind TEXT NOT NULL, rows INTEGER NOT NULL,
  with_source INTEGER NOT NULL, with_two_sources INTEGER NOT NULL, names_en INTEGER NOT NULL,
  names_ru INTEGER NOT NULL, names_zh INTEGER NOT NULL, names_mn INTEGER NOT NULL,
  with_description INTEGER NOT NULL, with_point INTEGER NOT NULL, with_area INTEGER NOT NULL
) STRICT;

-- What can be found, numbered in the order in which equal results stand (kind, then length of the
-- name): an index read in that order can stop at the first hundred. names holds every name with
-- its folded forms (shared/text/search-names.ts), in one text because a search reads a hundred of
-- them; what is read only for the results stands behind it. label_words: labels, folded.
CREATE TABLE search_entry (
  entry INTEGER PRIMARY KEY, kind TEXT NOT NULL, names TEXT NOT NULL, label_words TEXT NOT NULL,
  id TEXT NOT NULL, longitude REAL, latitude REAL, en TEXT, ru TEXT, zh TEXT, mn TEXT,
  labels TEXT NOT NULL, UNIQUE (kind, id)
) STRICT;

-- Whole names and cores without spaces, for whole-name and beginning-of-name matches. The key of
-- a category (IUCN Ia, CITES II) begins with a blank and is looked up whole.
CREATE TABLE search_key (
  key TEXT NOT NULL, entry INTEGER NOT NULL, PRIMARY KEY (key, entry)
) STRICT, WITHOUT ROWID;

-- Words of names with each one letter left out, to find what a typing slip meant.
CREATE TABLE search_slip (
  shortened TEXT NOT NULL, word TEXT NOT NULL, PRIMARY KEY (shortened, word)
) STRICT, WITHOUT ROWID;

-- Words of so many entries that looking for their beginnings is slow: they are looked up as typed.
CREATE TABLE search_common (word TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;

-- One row: traditional characters, and at the same places their simplified forms.
CREATE TABLE search_han (traditional TEXT NOT NULL, simplified TEXT NOT NULL) STRICT;

-- Tokens are folded by shared/text before they come here; the tokenizer only splits at spaces.
-- search_names holds the words of names, search_words those of labels and descriptions as well.
CREATE VIRTUAL TABLE search_names USING fts5 (
  tokens, content = '', detail = none, tokenize = 'unicode61 remove_diacritics 0',
  prefix = '1 2 3 4'
);
CREATE VIRTUAL TABLE search_words USING fts5 (
  tokens, content = '', detail = none, tokenize = 'unicode61 remove_diacritics 0',
  prefix = '1 2 3 4'
);
`;
