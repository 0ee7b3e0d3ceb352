import type { PageErrorCode } from '#renderer/bridge/request.ts';

/** For every code: what happened, what was kept, what to do. */
export const errors = {
  'pack-missing':
    'The atlas pack was not found. Your annotations and settings are untouched. Put the pack back beside the program, or install the atlas again.',
  'pack-damaged':
    'The atlas pack is damaged and was not opened. Your annotations and settings are untouched. Copy the pack again from where you got it.',
  'pack-older':
    'The atlas pack was made for an older program. Nothing was changed. Put the newer pack in its place.',
  'pack-newer':
    'The atlas pack was made for a newer version of this program. Nothing was changed. Install the newer program, or use the older pack.',
  'user-folder-unwritable':
    'The folder for your own data cannot be written to. Nothing was changed. Ask for write permission to it, or choose another folder.',
  'annotations-damaged':
    'The file of your annotations is damaged, empty or gone. Nothing was overwritten, and the backups are kept. Open “Annotations” to see what can be done.',
  'annotations-newer':
    'The file of your annotations was made by a newer version of this program. It was not changed. Open it with the newer program.',
  'annotations-locked':
    'Another program holds the file of your annotations. Nothing was changed, and the file is whole. Close the other program, then try again.',
  'annotation-conflict':
    'Somebody else has changed this annotation meanwhile. Both versions are kept. Compare them and choose.',
  'disk-full':
    'The disk is full, so this was not saved. What was saved before is kept. Make room, then try again.',
  'disk-error':
    'The disk failed while reading or writing. This was not saved; what was saved before was left as it is. Check that the disk or USB stick is in place, then try again; if it fails again, copy your files to another disk.',
  'port-taken':
    'Another program uses the port of the atlas. Nothing was changed. Close that program, or start the atlas with another port.',
  'unknown-province':
    'The atlas has no such province. Nothing was changed. Choose one from the list of provinces.',
  'unknown-language':
    'The atlas does not speak this language. Nothing was changed. Choose English, Russian, Chinese or Mongolian.',
  'unknown-site':
    'The atlas has no such site. Nothing was changed. Look for it by name: its address may be of another version.',
  'unknown-species':
    'The atlas has no such species. Nothing was changed. Look for it by name: its address may be of another version.',
  'unknown-threat':
    'The atlas has no such threat. Nothing was changed. Choose one from the list of threats.',
  'unknown-entity':
    'The atlas has no such thing. Nothing was changed. Look for it by name: its address may be of another version.',
  'not-found': 'Nothing is at this address. Nothing was changed. Go back, or search by name.',
  'invalid-request':
    'The program did not understand the request. Nothing was changed. Check what you entered, then try again.',
  'invalid-file':
    'The file does not hold what it should. Nothing was taken from it. Check that it is the right file, or export it again.',
  'file-not-utf8':
    'The text of the file is not in the encoding UTF-8, so its names would be garbled. Nothing was taken from it. Export it again and choose UTF-8.',
  'import-too-large':
    'The file holds more than can be taken in at once: 50 MB or 50,000 shapes. Nothing was taken from it. Split it into several files.',
  'file-unreadable':
    'The file cannot be read. Nothing was changed. Check that it is there and that you may open it.',
  'file-unwritable':
    'The file cannot be written. The old one, if there was one, is kept. Close it in other programs, or choose another place.',
  forbidden:
    'This is not allowed from here. Nothing was changed. Open the atlas with the address that it printed when it started.',
  'job-cancelled':
    'The work was stopped as you asked. What was finished before is kept. Start it again when you like.',
  'briefing-failed':
    'The briefing could not be made. Briefings finished before are kept. Try again; if it fails again, tell us the code.',
  'content-invalid':
    'The content of the atlas breaks its own rules, so it was not built. The former pack is kept. Correct the rows named below.',
  internal:
    'Something went wrong inside the program. What was saved before is kept. Try again; if it fails again, start the program anew.',
  'no-connection':
    'The atlas does not answer: its program may have been closed or started anew. What was saved before is kept. Start it if it is not running, and open the address that it prints.',
} satisfies Readonly<Record<PageErrorCode, string>>;
