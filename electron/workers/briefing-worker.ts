import type { Briefing } from '../briefings/briefing-input.ts';
import { touchesOutline } from '../briefings/facts/touches-outline.ts';
import { renderBriefing } from '../briefings/render-briefing.ts';
import { type Atlas, openAtlas } from '../services/atlas/open-atlas.ts';
import type { BriefingTask } from './briefing-task.ts';

/** A worker stays alive between briefings and keeps its pack open. */
const openAtlases = new Map<string, Atlas>();

function atlasOf(packFolder: string): Atlas {
  const known = openAtlases.get(packFolder);
  if (known !== undefined) return known;
  const atlas = openAtlas(packFolder);
  openAtlases.set(packFolder, atlas);
  return atlas;
}

/** Prints one briefing; runs in a worker thread. */
export default async function printBriefing(task: BriefingTask): Promise<Briefing> {
  const atlas = atlasOf(task.packFolder);
  const geography = atlas.geography();
  const outline = geography.provinces.features.find(({ id }) => id === task.province);
  const touches = ({ geometry }: BriefingTask['annotations'][number]) =>
    outline !== undefined && touchesOutline(geometry, outline.geometry);
  return renderBriefing({
    manifest: atlas.manifest,
    page: atlas.provincePage(task.province),
    provinces: atlas.catalogue().provinces,
    geography,
    annotations: task.annotations.filter(touches),
    language: task.language,
    form: task.form,
    date: task.date,
    office: task.office,
    includeAuthors: task.includeAuthors,
  });
}
