// A stand-in for the module `electron`: it records what the main bundle asks of Electron and lets
// a test call the handlers that were registered. No window is opened and nothing is drawn.
import { EventEmitter } from 'node:events';

const record = {
  schemes: [],
  windows: [],
  menu: null,
  errors: [],
  ipc: {},
  session: {},
  exitCode: null,
  opened: [],
};

class WebContents extends EventEmitter {
  windowOpenHandler = null;
  sent = [];
  setWindowOpenHandler(handler) {
    this.windowOpenHandler = handler;
  }
  send(...args) {
    this.sent.push(args);
  }
}

export class BrowserWindow extends EventEmitter {
  static getAllWindows() {
    return record.windows;
  }
  webContents = new WebContents();
  isShown = false;
  isFocused = false;
  url = null;
  constructor(options) {
    super();
    this.options = options;
    record.windows.push(this);
    app.emit('web-contents-created', {}, this.webContents);
  }
  async loadURL(url) {
    this.url = url;
  }
  show() {
    this.isShown = true;
  }
  focus() {
    this.isFocused = true;
  }
  maximize() {
    this.maximized = true;
  }
  isMaximized() {
    return this.maximized === true;
  }
  isMinimized() {
    return false;
  }
  restore() {}
  getNormalBounds() {
    return { x: 40, y: 30, width: 1000, height: 700 };
  }
}

class App extends EventEmitter {
  isPackaged = false;
  requestSingleInstanceLock() {
    return process.env.STAND_IN_SECOND_INSTANCE !== '1';
  }
  whenReady() {
    return new Promise((resolve) => setTimeout(resolve, 10));
  }
  quit() {
    this.emit('will-quit');
    reply({ event: 'quit' });
  }
  exit(code) {
    record.exitCode = code;
    reply({ event: 'exit', code, errors: record.errors });
  }
}

export const app = new App();

export const protocol = {
  registerSchemesAsPrivileged: (schemes) => {
    record.schemes = schemes;
  },
  handle: (scheme, handler) => {
    record.handler = { scheme, handler };
  },
};

export const session = {
  defaultSession: {
    setPermissionRequestHandler: (handler) => {
      record.session.request = handler;
    },
    setPermissionCheckHandler: (handler) => {
      record.session.check = handler;
    },
    setDevicePermissionHandler: (handler) => {
      record.session.device = handler;
    },
    webRequest: {
      onBeforeRequest: (filter, handler) => {
        record.session.webRequest = { filter, handler };
      },
    },
  },
};

export const ipcMain = {
  handle: (channel, handler) => {
    record.ipc[channel] = handler;
  },
};

export const shell = {
  openPath: async (file) => {
    record.opened.push(file);
    return '';
  },
};

export const Menu = {
  buildFromTemplate: (template) => template,
  setApplicationMenu: (menu) => {
    record.menu = menu;
  },
};

export const dialog = {
  showErrorBox: (title, message) => record.errors.push({ title, message }),
};

export const screen = {
  getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }],
};

export const contextBridge = {};
export const ipcRenderer = {};

function reply(message) {
  process.send?.(message);
}

/** Runs a function of a test inside this process, with the record as its argument. */
process.on('message', async ({ id, source, argument }) => {
  try {
    const work = new Function(`return (${source})`)();
    reply({ id, result: await work({ record, app, BrowserWindow }, argument) });
  } catch (error) {
    reply({ id, error: String(error?.stack ?? error) });
  }
});

app.on('will-quit', () => reply({ event: 'will-quit' }));
setTimeout(() => reply({ event: 'loaded' }), 50);
