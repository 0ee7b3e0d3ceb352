import type { ComponentType } from 'react';
import { annotationsExtension } from '#renderer/annotations/extension.tsx';
import { briefingsExtension } from '#renderer/briefings/extension.tsx';
import type { IconName } from '#renderer/ui/icon.tsx';
import type { ExtensionName } from './routes.ts';

/**
 * What another part of the program adds to the page. Every slot but `name`,
 * `Label`, `icon` and `Panel` may be left out. See renderer/README.md.
 */
export interface Extension {
  /** Its pages are at `/<name>/…`. */
  readonly name: ExtensionName;
  /** The word in the navigation. */
  readonly Label: ComponentType;
  /** The drawing above that word. */
  readonly icon: IconName;
  /** The page in the panel; `rest` are the segments after `/<name>`. */
  readonly Panel: ComponentType<{ readonly rest: readonly string[] }>;
  /** Mounted once inside the map, on every page; draws with `useLeafletMap()`. */
  readonly MapLayer?: ComponentType;
  /** Buttons in the tool cluster of the map. */
  readonly Toolbar?: ComponentType;
  /** Lines at the end of the map's legend. */
  readonly Legend?: ComponentType;
  /** A line below the heading of a province's page, such as “Print a briefing”. */
  readonly ProvinceActions?: ComponentType<{ readonly provinceId: string }>;
}

/** Put each extension's import and name here; nothing else of the shell need change. */
export const EXTENSIONS: readonly Extension[] = [annotationsExtension, briefingsExtension];
