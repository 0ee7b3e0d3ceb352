import type { Session } from 'electron';

/**
 * Every permission that Chromium can ask for, with the reason for the answer. What is not in the
 * table is denied.
 */
export const PERMISSIONS: Readonly<
  Record<string, { readonly allow: boolean; readonly why: string }>
> = {
  'clipboard-sanitized-write': {
    allow: true,
    why: 'copying an address of a source or coordinates',
  },
  fullscreen: { allow: true, why: 'showing the map in a meeting' },
  'clipboard-read': { allow: false, why: 'pasting works without it' },
  geolocation: { allow: false, why: 'asks a network service' },
  media: { allow: false, why: 'no camera or microphone is used' },
  'display-capture': { allow: false, why: 'not used' },
  notifications: { allow: false, why: 'not used' },
  midi: { allow: false, why: 'not used' },
  midiSysex: { allow: false, why: 'not used' },
  pointerLock: { allow: false, why: 'not used' },
  keyboardLock: { allow: false, why: 'not used' },
  openExternal: { allow: false, why: 'the atlas never opens other programs from the page' },
  'window-management': { allow: false, why: 'not used' },
  'idle-detection': { allow: false, why: 'not used' },
  'speaker-selection': { allow: false, why: 'not used' },
  'storage-access': { allow: false, why: 'only one origin exists' },
  'top-level-storage-access': { allow: false, why: 'only one origin exists' },
  fileSystem: { allow: false, why: 'files go through the router or a native dialog' },
  hid: { allow: false, why: 'no device is used' },
  serial: { allow: false, why: 'no device is used' },
  usb: { allow: false, why: 'no device is used' },
  'deprecated-sync-clipboard-read': { allow: false, why: 'not used' },
};

function isAllowed(permission: string): boolean {
  return PERMISSIONS[permission]?.allow ?? false;
}

/** Answers permission questions by the table and lets no request leave for the network. */
export function restrictSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => {
    answer(isAllowed(permission));
  });
  session.setPermissionCheckHandler((_contents, permission) => isAllowed(permission));
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest(
    { urls: ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*', 'ftp://*/*', 'file://*/*'] },
    (_details, answer) => answer({ cancel: true }),
  );
}
