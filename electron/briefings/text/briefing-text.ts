import type { CountedForms } from '#shared/text/format-plural.ts';

/**
 * Every fixed phrase of a briefing. Each language has one file of this type, so that
 * a missing phrase does not compile. `{slots}` are filled by `fillTemplate`; the tests
 * prove that all four languages use the same ones.
 */
export interface BriefingText {
  readonly documentTitle: string;
  readonly documentSubject: string;
  readonly runningHead: string;
  readonly pageOf: string;
  readonly notKnown: string;
  readonly listSeparator: string;
  readonly clauseSeparator: string;
  readonly inParentheses: string;
  /** Between the parts of a note, such as scope and year. */
  readonly noteSeparator: string;
  readonly colon: string;
  readonly andMore: string;
  readonly forms: { readonly full: string; readonly onePage: string };
  readonly cover: {
    readonly kicker: string;
    readonly code: string;
    readonly extent: string;
    readonly edition: string;
    readonly cutOff: string;
    readonly printed: string;
    readonly language: string;
    readonly office: string;
    readonly dataVersion: string;
    readonly hash: string;
  };
  readonly headings: {
    readonly keyMessages: string;
    readonly map: string;
    readonly atAGlance: string;
    readonly whyItMatters: string;
    readonly protectedAreas: string;
    readonly species: string;
    readonly threats: string;
    readonly response: string;
    readonly acrossTheBorder: string;
    readonly annotations: string;
    readonly notKnown: string;
    readonly sources: string;
  };
  readonly messages: {
    readonly whatIsHere: CountedForms;
    readonly noSites: string;
    readonly areaKnown: CountedForms;
    readonly atStake: CountedForms;
    readonly ofThemThreatened: CountedForms;
    readonly noneThreatened: string;
    readonly noSpecies: string;
    readonly threats: CountedForms;
    readonly threatItem: string;
    readonly noThreats: string;
    readonly recognised: CountedForms;
    readonly notRecognised: string;
    readonly changed: CountedForms;
    readonly noChanges: string;
    readonly established: string;
    readonly designated: string;
    readonly adopted: string;
    readonly extended: string;
  };
  readonly map: {
    readonly alternative: string;
    readonly scale: string;
    readonly datum: string;
    readonly boundariesIndicative: string;
    readonly numbersRefer: string;
    /** On a page without the table. */
    readonly numbersReferFull: string;
    readonly worldHeritage: string;
    readonly ramsar: string;
    readonly biosphere: string;
    readonly countryBorder: string;
    readonly provinceBorder: string;
    readonly disputedBorder: string;
    readonly ecoregionOutline: string;
    readonly river: string;
    readonly lake: string;
    readonly town: string;
    readonly yourRegions: string;
    readonly north: string;
    readonly areaCircle: string;
    readonly projectionShort: string;
    readonly notPlaced: CountedForms;
  };
  readonly glance: {
    readonly area: string;
    readonly areaInside: string;
    readonly wholeInside: string;
    readonly protectedArea: string;
    readonly protectedOf: string;
    readonly sumNote: CountedForms;
    readonly sites: string;
    readonly labels: string;
    readonly population: string;
    readonly species: string;
    readonly threatenedNote: string;
    readonly basins: string;
    readonly computed: string;
    readonly chartTitle: string;
    readonly chartAlternative: string;
    readonly chartCount: CountedForms;
    readonly year: string;
  };
  readonly why: {
    readonly designations: string;
    readonly columns: {
      readonly name: string;
      readonly kind: string;
      readonly reference: string;
      readonly criteria: string;
      readonly year: string;
      readonly area: string;
    };
    readonly noDesignations: string;
    readonly extendedIn: string;
    readonly biomes: string;
    readonly rivers: string;
    readonly lakes: string;
    readonly corridors: string;
    readonly criteriaNote: string;
  };
  readonly sites: {
    readonly intro: string;
    readonly number: string;
    readonly name: string;
    readonly iucn: string;
    readonly year: string;
    readonly area: string;
    readonly labels: string;
    readonly legend: string;
    readonly outside: string;
    readonly partly: string;
    readonly none: string;
  };
  readonly species: {
    readonly intro: string;
    readonly name: string;
    readonly redList: string;
    readonly cites: string;
    readonly presence: string;
    readonly keySites: string;
    readonly flagship: string;
    readonly assessedAs: { readonly subspecies: string; readonly population: string };
    readonly chartTitle: string;
    readonly chartAlternative: string;
    readonly none: string;
    readonly others: string;
    readonly presenceOnly: string;
  };
  readonly threats: {
    readonly intro: string;
    readonly threat: string;
    readonly scope: string;
    readonly severity: string;
    readonly timing: string;
    readonly trend: string;
    readonly topTitle: string;
    readonly evidence: string;
    readonly noEvidence: string;
    readonly none: string;
    readonly more: CountedForms;
    readonly chartTitle: string;
    readonly chartAlternative: string;
  };
  readonly response: {
    readonly kinds: Readonly<Record<string, string>>;
    readonly none: string;
    readonly gaps: string;
    readonly gapKinds: string;
    readonly gapThreats: string;
    readonly gapUnknown: CountedForms;
    readonly noGaps: string;
  };
  readonly border: {
    readonly sharedRivers: string;
    readonly sharedSpecies: string;
    readonly sharedDesignations: string;
    readonly none: string;
  };
  readonly annotations: {
    readonly intro: string;
    readonly none: string;
    readonly untitled: string;
    readonly category: string;
    readonly author: string;
    readonly recorded: string;
    readonly changedOn: string;
    readonly area: string;
    readonly perimeter: string;
    readonly length: string;
    readonly position: string;
    readonly centre: string;
    readonly sitesInside: CountedForms;
    readonly circlesTouch: CountedForms;
    readonly overlap: string;
    /** In place of an area. */
    readonly noArea: string;
    readonly noOverlap: string;
    readonly noSites: string;
    readonly method: string;
  };
  readonly unknown: {
    readonly intro: string;
    readonly part: string;
    readonly known: string;
    readonly share: string;
    readonly rows: {
      readonly siteArea: string;
      readonly siteYear: string;
      readonly sitePoint: string;
      readonly siteIucn: string;
      readonly speciesRedList: string;
      readonly threatScope: string;
      readonly threatSeverity: string;
      readonly threatTrend: string;
      readonly population: string;
      readonly localName: string;
    };
    readonly ofTotal: string;
    readonly oldest: string;
    readonly contradictions: string;
    readonly contradictionsIntro: string;
    readonly contradictionsMinor: string;
    readonly contradictionsNone: string;
    readonly boundary: string;
  };
  readonly sources: {
    readonly intro: string;
    readonly seen: string;
    readonly copy: string;
    readonly usually: string;
    readonly ownComputation: string;
    readonly ownPublisher: string;
    readonly schemes: string;
    readonly schemeText: string;
    readonly mapData: string;
    readonly mapDataText: string;
    readonly cite: string;
    readonly citeText: string;
    readonly licences: string;
    readonly licencesText: string;
  };
}
