/** Whether keys go into a text field, a list or a dialog, where they have a meaning of their own. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest(
      'input, textarea, select, [contenteditable], [role="dialog"], [role="listbox"], [role="menu"]',
    ) !== null
  );
}

/** Whether Enter and Space press what has the focus. */
export function isPressable(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, a, [role="row"]') !== null;
}
