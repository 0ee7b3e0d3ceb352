import { BrowserWindow, type BrowserWindowConstructorOptions, screen } from 'electron';
import { restrictNavigation } from './navigation.ts';
import { PAGE_ORIGIN } from './scheme.ts';
import { keepWindowState, readWindowState } from './window-state.ts';

/** Fits an office screen of 1366 × 768. */
const FIRST_SIZE = { width: 1280, height: 720 };
const MINIMUM_SIZE = { minWidth: 800, minHeight: 560 };

/** Options of the one window; the tests assert each of them. */
export function windowOptions(preloadFile: string): BrowserWindowConstructorOptions {
  return {
    ...FIRST_SIZE,
    ...MINIMUM_SIZE,
    show: false,
    title: 'Amur-Heilong Field Atlas',
    backgroundColor: '#f6f4ee',
    webPreferences: {
      preload: preloadFile,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
    },
  };
}

/** Opens the atlas where it was last; shown when the page has painted. */
export function createWindow(preloadFile: string, userFolder: string): BrowserWindow {
  const screens = screen.getAllDisplays().map((display) => display.workArea);
  const state = readWindowState(userFolder, screens);
  const { isMaximized = false, ...bounds } = state ?? {};
  const window = new BrowserWindow({ ...windowOptions(preloadFile), ...bounds });
  if (isMaximized) window.maximize();
  restrictNavigation(window.webContents);
  keepWindowState(window, userFolder);
  window.once('ready-to-show', () => window.show());
  void window.loadURL(`${PAGE_ORIGIN}/`);
  return window;
}
