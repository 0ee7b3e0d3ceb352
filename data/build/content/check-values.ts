import { claimQuestion } from '#shared/model/claim-question.ts';
import { PROVINCE_IDS } from '#shared/model/closed-lists.ts';
import type { ContentIssue } from './content-issue.ts';
import type { Content, ContentRow } from './content-tables.ts';
import { lineOf } from './read-content.ts';

/** The ecoregion has 185 million hectares: nothing inside it is larger. */
const LARGEST_SITE_HECTARES = 20_000_000;
/** A tenth of a hectare: a single rock or spring. */
const SMALLEST_SITE_HECTARES = 0.1;

function issue(table: keyof Content, row: object, rule: string, message: string): ContentIssue {
  return { rule, table, line: lineOf(row), message };
}

/** A value that needs a source of its own has one, and none is given for a value that is not there. */
function checkOwnSources(content: Content): ContentIssue[] {
  const issues: ContentIssue[] = [];
  const pair = (
    table: keyof Content,
    row: object,
    column: string,
    value: unknown,
    sourceId: string | null,
  ) => {
    if ((value === null) !== (sourceId === null)) {
      const what = value === null ? 'is empty but has a source' : 'has no source';
      issues.push(issue(table, row, 'sourced', `${column} ${what}`));
    }
  };
  for (const row of content.sites) {
    pair('sites', row, 'iucn_category', row.iucn_category, row.iucn_source_id);
    pair('sites', row, 'established_year', row.established_year, row.established_source_id);
    pair('sites', row, 'longitude', row.longitude, row.point_source_id);
    if ((row.longitude === null) !== (row.latitude === null)) {
      issues.push(issue('sites', row, 'point', 'longitude and latitude go together'));
    }
    if (row.provinces.length === 0)
      issues.push(issue('sites', row, 'province', 'names no province'));
  }
  for (const row of content.species) {
    pair('species', row, 'red_list_category', row.red_list_category, row.red_list_source_id);
    pair('species', row, 'cites_appendix', row.cites_appendix, row.cites_source_id);
  }
  return issues;
}

function checkClaim(row: ContentRow<'claims'>): ContentIssue[] {
  const issues: ContentIssue[] = [];
  const say = (rule: string, message: string) => issues.push(issue('claims', row, rule, message));
  const isStatement = row.measure === 'statement';
  if (isStatement !== (row.value === null))
    say('value', 'a statement has no value, a figure has one');
  if (isStatement && row.statement === null) say('value', 'the statement is empty');
  if (isStatement !== (row.unit === 'text')) say('unit', `unit ${row.unit} does not fit`);
  if (row.value !== null && row.value < 0) say('bounds', 'is below zero');
  if (row.unit === 'percent' && (row.value ?? 0) > 100) say('bounds', 'is over 100 %');
  if (row.subject.startsWith('site:') && row.measure === 'area' && row.value !== null) {
    const hectares = row.unit === 'square-kilometre' ? row.value * 100 : row.value;
    if (hectares < SMALLEST_SITE_HECTARES || hectares > LARGEST_SITE_HECTARES) {
      say('bounds', `${hectares} ha is no area of a site`);
    }
  }
  return issues;
}

/** Rule 3: among claims that answer one question, exactly one is in use, and it says why. */
function checkClaimsInUse(content: Content): ContentIssue[] {
  const issues: ContentIssue[] = [];
  const groups = new Map<string, ContentRow<'claims'>[]>();
  for (const row of content.claims) {
    if (row.measure === 'statement') continue;
    const key = claimQuestion(row, row.statement);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  for (const [key, rows] of groups) {
    const used = rows.filter((row) => row.in_use === 'yes');
    const first = used[0];
    if (first === undefined || used.length > 1) {
      const where = rows[0] as ContentRow<'claims'>;
      issues.push(
        issue('claims', where, 'in-use', `${key}: ${used.length} claims are in use, not one`),
      );
    } else if (rows.length > 1 && first.reason === null) {
      issues.push(issue('claims', first, 'reason', `${key}: no reason why this claim is used`));
    }
  }
  return issues;
}

/** Every fact of the starting document has a claim, and the claim names the fact. */
function checkSeedFacts(content: Content): ContentIssue[] {
  const issues: ContentIssue[] = [];
  const claims = new Map(content.claims.map((row) => [row.id, row]));
  for (const fact of content.seed_facts) {
    if (fact.claim_ids.length === 0)
      issues.push(issue('seed_facts', fact, 'seed', `${fact.id} has no claim`));
    for (const id of fact.claim_ids) {
      if (claims.get(id)?.seed_fact.includes(fact.id) === false) {
        issues.push(issue('seed_facts', fact, 'seed', `${id} does not name ${fact.id}`));
      }
    }
  }
  if (content.seed_facts.length === 0) {
    issues.push({ rule: 'seed', table: 'seed_facts', line: null, message: 'no facts' });
  }
  return issues;
}

/** Rules 1–4: sources of values, bounds, contradictions, seed facts, codes of threats. */
export function checkValues(content: Content): ContentIssue[] {
  const issues = [
    ...checkOwnSources(content),
    ...content.sources
      .filter((row) => row.address === null && row.copy_address === null)
      .map((row) => issue('sources', row, 'address', `${row.id} says nowhere where it was read`)),
    ...content.claims.flatMap(checkClaim),
    ...checkClaimsInUse(content),
    ...checkSeedFacts(content),
  ];
  const codes = new Set(
    content.threat_scheme.map((row) => `${row.scheme} ${row.version} ${row.code}`),
  );
  for (const row of content.threat_codes) {
    const key = `${row.scheme} ${row.version} ${row.code}`;
    if (!codes.has(key))
      issues.push(issue('threat_codes', row, 'code', `${key} is not in the scheme`));
  }
  for (const row of content.threats) {
    for (const version of ['3.3', '4.0']) {
      const coded = content.threat_codes.some(
        (code) => code.threat_id === row.id && code.version === version,
      );
      if (!coded) issues.push(issue('threats', row, 'code', `${row.id} has no code in ${version}`));
    }
  }
  for (const id of PROVINCE_IDS) {
    if (!content.provinces.some((row) => row.id === id)) {
      issues.push({
        rule: 'province',
        table: 'provinces',
        line: null,
        message: `${id} is missing`,
      });
    }
  }
  for (const row of content.species) {
    if (!content.province_species.some((link) => link.species_id === row.id)) {
      issues.push(issue('species', row, 'province', `${row.id} is in no province`));
    }
  }
  return issues;
}
