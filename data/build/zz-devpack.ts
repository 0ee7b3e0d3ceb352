import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { checkContent } from './content/check-content.ts';
import { readGeography } from './geography.ts';
import { buildAtlasDatabase } from './pack/build-atlas-database.ts';
const c = checkContent('data') as any;
const sp = new Set(c.content.species.map((r:any)=>r.id)), si=new Set(c.content.sites.map((r:any)=>r.id));
c.content.species_threats = c.content.species_threats.filter((r:any)=>sp.has(r.species_id));
c.content.site_species = c.content.site_species.filter((r:any)=>sp.has(r.species_id)&&si.has(r.site_id));
mkdirSync('out/pack',{recursive:true});
const counts = buildAtlasDatabase('out/pack/atlas.sqlite', c, readGeography('data/geography'));
if(!process.argv.includes('--keep')){ const db=new Sqlite('out/pack/basemap.mbtiles'); db.exec("DROP TABLE IF EXISTS metadata; DROP TABLE IF EXISTS tiles; CREATE TABLE metadata(name text,value text); CREATE TABLE tiles(zoom_level int,tile_column int,tile_row int,tile_data blob); INSERT INTO metadata VALUES('format','webp')"); db.close(); }
const d=(f:string)=>{const b=readFileSync('out/pack/'+f);return{bytes:b.length,sha256:createHash('sha256').update(b).digest('hex')}};
const h='0'.repeat(64);
writeFileSync('out/pack/manifest.json',JSON.stringify({formatVersion:1,title:'Amur-Heilong field atlas',dataVersion:'dev',cutOffDate:'2026-11-22',sourceHash:h,basemapHash:h,files:{'atlas.sqlite':d('atlas.sqlite'),'basemap.mbtiles':d('basemap.mbtiles')},counts}));
console.log(counts, d('atlas.sqlite').bytes);
