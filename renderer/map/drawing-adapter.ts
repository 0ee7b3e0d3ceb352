import {
  type TerraDrawAdapterStyling,
  type TerraDrawChanges,
  TerraDrawExtend,
  type TerraDrawMouseEvent,
  type TerraDrawStylingFunction,
} from 'terra-draw';
import { POSITION_DECIMALS } from '#shared/geo/round-position.ts';
import type { Position } from '#shared/model/schemas.ts';
import { createDrawingPanes, DRAWING_PANES } from './drawing-panes.ts';
import { leaflet as L, type LeafletMap } from './leaflet.ts';

type StoredFeature = TerraDrawChanges['created'][number];

/** Pixels are compared as at this zoom when a position was not pointed at: 12 of them are half a metre. */
const EXACT_ZOOM = 22;
/** White below the line, so that it shows on forest and water alike. */
const CASING_PIXELS = 4;

/**
 * Joins Terra Draw to the map. Its own Leaflet adapter adds `<style>` elements,
 * which the content security policy forbids; and this one can also be given
 * positions that were typed or set with the keyboard.
 */
export class DrawingAdapter extends TerraDrawExtend.TerraDrawBaseAdapter {
  readonly #map: LeafletMap;
  readonly #layers = new Map<string, L.Layer>();
  #isExact = false;

  constructor(map: LeafletMap) {
    super({ coordinatePrecision: POSITION_DECIMALS, ignoreMismatchedPointerEvents: true });
    this.#map = map;
    createDrawingPanes(map);
  }

  get isDragging(): boolean {
    return this._dragState === 'dragging';
  }

  /** Sets a corner as if the position had been pressed, however near to another one it is. */
  clickAt(position: Position): void {
    this.#exactly(position, (event) => {
      this._currentModeCallbacks?.onMouseMove(event);
      this._currentModeCallbacks?.onClick(event);
    });
  }

  /** Draws the line to the next corner towards a position. */
  pointAt(position: Position): void {
    this.#exactly(position, (event) => this._currentModeCallbacks?.onMouseMove(event));
  }

  pressKey(key: string): void {
    this._currentModeCallbacks?.onKeyUp({ key, heldKeys: [], preventDefault: () => {} });
  }

  #exactly([longitude, latitude]: Position, act: (event: TerraDrawMouseEvent) => void): void {
    this.#isExact = true;
    const { x, y } = this.project(longitude, latitude);
    act({
      lng: Number(longitude.toFixed(POSITION_DECIMALS)),
      lat: Number(latitude.toFixed(POSITION_DECIMALS)),
      containerX: x,
      containerY: y,
      button: 'left',
      heldKeys: [],
      isContextMenu: false,
    });
    this.#isExact = false;
  }

  /** The program's own key handling decides what keys mean, wherever the focus is. */
  protected override getAdapterListeners() {
    return super.getAdapterListeners().filter(({ name }) => name !== 'keyup' && name !== 'keydown');
  }

  override getMapEventElement(): HTMLElement {
    return this.#map.getContainer();
  }

  override getLngLatFromEvent(event: PointerEvent | MouseEvent) {
    const { containerX, containerY } = this.getMapElementXYPosition(event);
    return this.unproject(containerX, containerY);
  }

  override project(longitude: number, latitude: number) {
    const { x, y } = this.#isExact
      ? this.#map.project([latitude, longitude], EXACT_ZOOM)
      : this.#map.latLngToContainerPoint([latitude, longitude]);
    return { x, y };
  }

  override unproject(x: number, y: number) {
    const { lng, lat } = this.#isExact
      ? this.#map.unproject([x, y], EXACT_ZOOM)
      : this.#map.containerPointToLatLng([x, y]);
    return { lng, lat };
  }

  override setCursor(cursor: string): void {
    this.getMapEventElement().style.cursor = cursor === 'unset' ? '' : cursor;
  }

  override setDraggability(isEnabled: boolean): void {
    if (isEnabled) this.#map.dragging.enable();
    else this.#map.dragging.disable();
  }

  override setDoubleClickToZoom(isEnabled: boolean): void {
    if (isEnabled) this.#map.doubleClickZoom.enable();
    else this.#map.doubleClickZoom.disable();
  }

  override render(changes: TerraDrawChanges, styling: TerraDrawStylingFunction): void {
    for (const id of changes.deletedIds) this.#remove(String(id));
    for (const feature of [...changes.created, ...changes.updated]) {
      this.#remove(String(feature.id));
      const style = styling[String(feature.properties['mode'])]?.(feature);
      if (style === undefined) continue;
      const layer = drawFeature(feature, style);
      this.#layers.set(String(feature.id), layer);
      layer.addTo(this.#map);
    }
  }

  #remove(id: string): void {
    this.#layers.get(id)?.remove();
    this.#layers.delete(id);
  }

  override clear(): void {
    this._currentModeCallbacks?.onClear();
    for (const id of [...this.#layers.keys()]) this.#remove(id);
  }

  override register(callbacks: Parameters<TerraDrawExtend.TerraDrawBaseAdapter['register']>[0]) {
    super.register(callbacks);
    callbacks.onReady?.();
  }
}

function toLatLngs(line: readonly (readonly number[])[]): L.LatLngTuple[] {
  return line.map(([longitude = 0, latitude = 0]) => [latitude, longitude]);
}

function drawFeature(feature: StoredFeature, style: TerraDrawAdapterStyling): L.Layer {
  const { geometry } = feature;
  if (geometry.type === 'Point') {
    const [longitude = 0, latitude = 0] = geometry.coordinates;
    return L.circleMarker([latitude, longitude], {
      pane: DRAWING_PANES.corners,
      interactive: false,
      radius: style.pointWidth,
      color: style.pointOutlineColor,
      weight: style.pointOutlineWidth,
      fillColor: style.pointColor,
      fillOpacity: style.pointOpacity ?? 1,
    });
  }
  const pane = DRAWING_PANES.shapes;
  const casing: L.PathOptions = { pane, interactive: false, color: '#ffffff', fill: false };
  if (geometry.type === 'LineString') {
    const line = toLatLngs(geometry.coordinates);
    const weight = style.lineStringWidth;
    return L.featureGroup([
      L.polyline(line, { ...casing, weight: weight + CASING_PIXELS }),
      L.polyline(line, { pane, interactive: false, color: style.lineStringColor, weight }),
    ]);
  }
  const rings = geometry.coordinates.map(toLatLngs);
  const weight = style.polygonOutlineWidth;
  return L.featureGroup([
    L.polygon(rings, { ...casing, weight: weight + CASING_PIXELS }),
    L.polygon(rings, {
      pane,
      interactive: false,
      color: style.polygonOutlineColor,
      weight,
      fillColor: style.polygonFillColor,
      fillOpacity: style.polygonFillOpacity,
    }),
  ]);
}
