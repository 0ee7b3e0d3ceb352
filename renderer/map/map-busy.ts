/**
 * Drawing owns the pointer: while it is on, a press on a province or a site must
 * not open a page. `renderer/annotations` sets it.
 */
let isBusy = false;

export function setMapBusy(busy: boolean): void {
  isBusy = busy;
}

export function isMapBusy(): boolean {
  return isBusy;
}
