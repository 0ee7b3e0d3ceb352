import { type BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';
import { DESKTOP_CHANNELS } from '#shared/api/desktop-bridge.ts';
import type { Language } from '#shared/text/language.ts';
import { type Words, words } from '#shared/text/vocabulary/words.ts';

const LABELS = {
  atlas: words('Atlas', 'Атлас', '图集', 'Атлас'),
  map: words('Map', 'Карта', '地图', 'Газрын зураг'),
  annotations: words('Annotations', 'Пометки', '标注', 'Тэмдэглэл'),
  briefings: words('Print briefings…', 'Печать справок…', '打印简报…', 'Танилцуулга хэвлэх…'),
  about: words('About the data', 'О данных', '关于数据', 'Өгөгдлийн тухай'),
  quit: words('Quit', 'Выход', '退出', 'Гарах'),
  edit: words('Edit', 'Правка', '编辑', 'Засах'),
  view: words('View', 'Вид', '视图', 'Харагдац'),
} satisfies Record<string, Words>;

/** The program's menu; undo and redo stay with the page, which has its own history. */
export function createMenu(language: Language, currentWindow: () => BrowserWindow | null): Menu {
  const goTo = (key: keyof typeof LABELS, path: string, accelerator: string) =>
    ({
      label: LABELS[key][language],
      accelerator,
      click: () => currentWindow()?.webContents.send(DESKTOP_CHANNELS.navigate, path),
    }) satisfies MenuItemConstructorOptions;
  return Menu.buildFromTemplate([
    {
      label: LABELS.atlas[language],
      submenu: [
        goTo('map', '/', 'CommandOrControl+1'),
        goTo('annotations', '/annotations', 'CommandOrControl+2'),
        goTo('briefings', '/briefings', 'CommandOrControl+P'),
        goTo('about', '/about', 'F1'),
        { type: 'separator' },
        { role: 'quit', label: LABELS.quit[language] },
      ],
    },
    {
      label: LABELS.edit[language],
      submenu: [{ role: 'cut' }, { role: 'copy' }, { role: 'paste' }, { role: 'selectAll' }],
    },
    {
      label: LABELS.view[language],
      submenu: [
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { type: 'separator' },
        { role: 'togglefullscreen' },
      ],
    },
  ]);
}
