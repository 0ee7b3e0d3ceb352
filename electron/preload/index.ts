import { contextBridge, ipcRenderer } from 'electron';
import { DESKTOP_CHANNELS, type DesktopBridge } from '#shared/api/desktop-bridge.ts';

const bridge: DesktopBridge = {
  printPdf: (name, bytes) => ipcRenderer.invoke(DESKTOP_CHANNELS.printPdf, name, bytes),
  onNavigate: (listener) => {
    ipcRenderer.on(DESKTOP_CHANNELS.navigate, (_event, path: unknown) => {
      if (typeof path === 'string') listener(path);
    });
  },
};

contextBridge.exposeInMainWorld('atlasDesktop', bridge);
