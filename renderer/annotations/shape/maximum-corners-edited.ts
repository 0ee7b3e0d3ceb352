/**
 * Each corner is an element of the page, and every move of one is compared with all
 * edges; with more of them dragging stutters. A day's GPS track has more.
 */
export const MAXIMUM_CORNERS_EDITED = 500;
