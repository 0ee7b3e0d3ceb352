type HexColour = `#${string}`;

const WHITE: HexColour = '#ffffff';
const LINE_PIXELS = 2.5;
const CORNER_PIXELS = 4.5;
const FINISHING_CORNER_PIXELS = 6.5;
const FILL_OPACITY = 0.18;

function cornerStyles(colour: HexColour) {
  return {
    coordinatePointColor: WHITE,
    coordinatePointWidth: CORNER_PIXELS,
    coordinatePointOutlineColor: colour,
    coordinatePointOutlineWidth: 2,
    closingPointColor: colour,
    closingPointWidth: FINISHING_CORNER_PIXELS,
    closingPointOutlineColor: WHITE,
    closingPointOutlineWidth: 2,
  };
}

/** How shapes look while they are drawn; `colour` is one of the annotation colours. */
export function pointStyles(colour: string) {
  return {
    pointColor: colour as HexColour,
    pointWidth: FINISHING_CORNER_PIXELS,
    pointOutlineColor: WHITE,
    pointOutlineWidth: 2,
  };
}

export function lineStyles(colour: string) {
  return {
    lineStringColor: colour as HexColour,
    lineStringWidth: LINE_PIXELS,
    ...cornerStyles(colour as HexColour),
  };
}

export function regionStyles(colour: string) {
  return {
    fillColor: colour as HexColour,
    fillOpacity: FILL_OPACITY,
    outlineColor: colour as HexColour,
    outlineWidth: LINE_PIXELS,
    ...cornerStyles(colour as HexColour),
  };
}

/** How a shape looks while its corners are dragged: the corners filled, the middles of edges hollow. */
export function editingStyles(colour: string) {
  const own = colour as HexColour;
  return {
    selectedPointColor: own,
    selectedPointWidth: FINISHING_CORNER_PIXELS + 2,
    selectedPointOutlineColor: WHITE,
    selectedPointOutlineWidth: 3,
    selectedLineStringColor: own,
    selectedLineStringWidth: LINE_PIXELS,
    selectedPolygonColor: own,
    selectedPolygonFillOpacity: FILL_OPACITY,
    selectedPolygonOutlineColor: own,
    selectedPolygonOutlineWidth: LINE_PIXELS,
    selectionPointColor: own,
    selectionPointWidth: FINISHING_CORNER_PIXELS,
    selectionPointOutlineColor: WHITE,
    selectionPointOutlineWidth: 2,
    midPointColor: WHITE,
    midPointWidth: CORNER_PIXELS,
    midPointOutlineColor: own,
    midPointOutlineWidth: 1.5,
  };
}
