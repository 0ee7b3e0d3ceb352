let isLeaving = false;

// Before what is written is stored at the same event.
window.addEventListener('pagehide', () => (isLeaving = true), { capture: true });
window.addEventListener('pageshow', () => (isLeaving = false), { capture: true });

/** Whether the window is being closed or hidden: what is sent now must outlive the page. */
export function isPageLeaving(): boolean {
  return isLeaving || document.visibilityState === 'hidden';
}
