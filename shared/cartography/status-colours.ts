import type { RedListCategory, ThreatScope, ThreatSeverity } from '../model/closed-lists.ts';

/** The IUCN Red List's own category colours, darkened where white text stands on them. */
export const RED_LIST_COLOURS: Readonly<Record<RedListCategory, string>> = {
  EX: '#000000',
  EW: '#542344',
  CR: '#c0121a',
  EN: '#b85410',
  VU: '#8a6d00',
  NT: '#4d7c0f',
  LC: '#256b45',
  DD: '#6b6b63',
  NE: '#8a8f98',
};

/** Heat table: the deeper the cell, the larger the scope. */
export const THREAT_SCOPE_COLOURS: Readonly<Record<ThreatScope, string>> = {
  whole: '#9e2a2b',
  majority: '#cf5c36',
  some: '#eda268',
  small: '#f6d6b0',
  unknown: '#ececea',
};

/** Heat table: the deeper the cell, the faster the decline. */
export const THREAT_SEVERITY_COLOURS: Readonly<Record<ThreatSeverity, string>> = {
  'very-rapid': '#9e2a2b',
  rapid: '#cf5c36',
  slow: '#eda268',
  fluctuating: '#f3c795',
  negligible: '#f6e3cb',
  none: '#e4ece0',
  unknown: '#ececea',
};
