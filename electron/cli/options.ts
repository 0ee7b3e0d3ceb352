import { existsSync } from 'node:fs';
import { AtlasError } from '#shared/errors/atlas-error.ts';
import { PROVINCE_IDS, type ProvinceId } from '#shared/model/closed-lists.ts';
import { isLanguage, LANGUAGES, type Language } from '#shared/text/language.ts';
import { ensurePack } from '../launcher/ensure-built.ts';
import { type Annotations, openAnnotations } from '../services/annotations/open-annotations.ts';
import { DEFAULT_PACK_FOLDER } from '../services/folders.ts';
import { type LogListeners, logListeners, openLog } from '../services/log.ts';
import { openServices, type Services } from '../services/open-services.ts';
import { defaultUserFolder } from '../services/user/default-user-folder.ts';
import { printNote } from './output.ts';

/** Options that every command takes. */
export interface CommonOptions {
  readonly json?: boolean;
  readonly userFolder?: string;
  readonly pack?: string;
}

/** @throws AtlasError `unknown-province` naming the codes that exist */
export function parseProvinces(text: string): readonly ProvinceId[] {
  if (text === 'all') return PROVINCE_IDS;
  return [...new Set(text.split(',').map((part) => part.trim().toUpperCase()))].map((id) => {
    const known = PROVINCE_IDS.find((one) => one === id);
    if (known !== undefined) return known;
    throw new AtlasError(
      'unknown-province',
      `There is no province “${id}”. Known are ${PROVINCE_IDS.join(', ')}, or “all”.`,
      { province: id },
    );
  });
}

/** @throws AtlasError `unknown-language` */
export function parseLanguages(text: string): readonly Language[] {
  if (text === 'all') return LANGUAGES;
  return [...new Set(text.split(',').map((part) => part.trim().toLowerCase()))].map((language) => {
    if (isLanguage(language)) return language;
    throw new AtlasError(
      'unknown-language',
      `There is no language “${language}”. Known are ${LANGUAGES.join(', ')}, or “all”.`,
      { language },
    );
  });
}

/** The pack to read: the one named, else the built one, which is built now if it never was. */
export async function packFolderOf(options: CommonOptions): Promise<string> {
  if (options.pack !== undefined) return options.pack;
  if (!existsSync(DEFAULT_PACK_FOLDER)) await ensurePack();
  return DEFAULT_PACK_FOLDER;
}

/** Trouble is told at the terminal too, but not amid JSON. */
function listenersOf(options: CommonOptions, userFolder: string): LogListeners {
  const { onSlowQuery, onTrouble } = logListeners(openLog(userFolder));
  return {
    onSlowQuery,
    onTrouble: (what, error) => {
      onTrouble(what, error);
      if (options.json !== true) printNote(`${what}: ${(error as Error).message}`);
    },
  };
}

/** Runs a command's work on open services and closes them whatever happens. */
export async function withServices<Result>(
  options: CommonOptions,
  work: (services: Services) => Promise<Result> | Result,
): Promise<Result> {
  const userFolder = options.userFolder ?? defaultUserFolder();
  const services = openServices({
    packFolder: await packFolderOf(options),
    userFolder,
    ...listenersOf(options, userFolder),
  });
  try {
    return await work(services);
  } finally {
    await services.close();
  }
}

/** Runs a command's work on the annotations alone: they can be rescued where the pack is missing. */
export function withAnnotations<Result>(
  options: CommonOptions,
  work: (annotations: Annotations, userFolder: string) => Result,
): Result {
  const userFolder = options.userFolder ?? defaultUserFolder();
  const { onSlowQuery, onTrouble } = listenersOf(options, userFolder);
  const annotations = openAnnotations(userFolder, onSlowQuery, undefined, onTrouble);
  try {
    return work(annotations, userFolder);
  } finally {
    annotations.close();
  }
}
