/** The map shows zoom 4 to 11 (256-pixel zooms); the pack's 512-pixel tiles are 3 to 8. */
export const MINIMUM_ZOOM = 4;
export const MAXIMUM_ZOOM = 11;
/** 512-pixel tiles of zoom 8 are sharp at map zoom 9; beyond it they are enlarged. */
export const MAXIMUM_NATIVE_ZOOM = 9;
