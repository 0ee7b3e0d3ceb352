import { join } from 'node:path';
import { app, BrowserWindow, dialog, ipcMain, Menu, protocol, session } from 'electron';
import { AtlasError } from '#shared/errors/atlas-error.ts';
import { openProgram } from '../api/open-program.ts';
import { DEFAULT_PACK_FOLDER } from '../services/folders.ts';
import { defaultUserFolder } from '../services/user/default-user-folder.ts';
import { createWindow } from './create-window.ts';
import { answerDesktopBridge } from './desktop-bridge.ts';
import { createMenu } from './menu.ts';
import { restrictNavigation } from './navigation.ts';
import { restrictSession } from './permissions.ts';
import { ATLAS_SCHEME, createSchemeHandler } from './scheme.ts';

/** The preload is the only CommonJS file of the program: a sandboxed one must be. */
const PRELOAD_FILE = join(import.meta.dirname, '../preload/index.cjs');

function optionOf(name: string): string | undefined {
  const index = process.argv.indexOf(name);
  return index === -1 ? undefined : process.argv[index + 1];
}

function packFolder(): string {
  const named = optionOf('--pack');
  if (named !== undefined) return named;
  return app.isPackaged ? join(process.resourcesPath, 'pack') : DEFAULT_PACK_FOLDER;
}

async function openDesktop(): Promise<void> {
  const userFolder = optionOf('--user-folder') ?? defaultUserFolder();
  const { services, router } = openProgram({ packFolder: packFolder(), userFolder });
  protocol.handle('atlas', createSchemeHandler(router));
  restrictSession(session.defaultSession);
  answerDesktopBridge(ipcMain);
  app.on('web-contents-created', (_event, contents) => restrictNavigation(contents));
  const currentWindow = () => BrowserWindow.getAllWindows()[0] ?? null;
  Menu.setApplicationMenu(createMenu(services.settings.read().language, currentWindow));
  createWindow(PRELOAD_FILE, userFolder);
  app.on('second-instance', () => {
    const window = currentWindow();
    if (window?.isMinimized()) window.restore();
    window?.focus();
  });
  app.on('activate', () => {
    if (currentWindow() === null) createWindow(PRELOAD_FILE, userFolder);
  });
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', () => void services.close());
}

function reportAndQuit(error: unknown): void {
  const message = error instanceof AtlasError ? error.message : String(error);
  dialog.showErrorBox('Amur-Heilong Field Atlas', message);
  app.exit(1);
}

if (app.requestSingleInstanceLock()) {
  protocol.registerSchemesAsPrivileged([ATLAS_SCHEME]);
  // Not awaited: Electron emits `ready` only when this module has been evaluated.
  void app.whenReady().then(openDesktop).catch(reportAndQuit);
} else {
  app.quit();
}
