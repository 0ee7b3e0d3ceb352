import { formatSquareKilometres } from '#shared/text/format-area.ts';
import { countedForm } from '#shared/text/format-plural.ts';
import { DESIGNATION_WORDS, SITE_CATEGORY_WORDS } from '#shared/text/vocabulary/sites.ts';
import { THREAT_SCOPE_WORDS, TREND_WORDS } from '#shared/text/vocabulary/threats.ts';
import type { ComposeContext } from '../compose-context.ts';
import { recentChanges } from '../facts/recent-changes.ts';
import { midSentence, nameInlines } from '../facts/words.ts';
import type { Block } from '../layout/blocks.ts';
import { fillTemplate, type Inline, joinInlines, plainText } from '../layout/inline.ts';
import { STYLES } from '../layout/text-style.ts';

/** Names listed in one message: more would not be read. */
const MOST_SPECIES = 4;
const MOST_THREATS = 3;
const MOST_DESIGNATIONS = 4;
const MOST_CHANGES = 3;

/** Five lines: what is here, what is at stake, what threatens it, who recognises it, what changed. */
export function composeKeyMessages(context: ComposeContext, isCompact = false): Block[] {
  const messages = [
    whatIsHere(context),
    whatIsAtStake(context),
    topThreats(context),
    recognition(context),
    whatChanged(context),
  ];
  return [
    {
      kind: 'heading',
      level: 2,
      inlines: [{ text: context.text.headings.keyMessages }],
      isCompact,
    },
    {
      kind: 'list',
      style: isCompact ? { ...STYLES.small, leadingPoints: 9.8 } : STYLES.message,
      labelWidth: isCompact ? 13 : 18,
      spacing: isCompact ? 1.2 : 4,
      items: messages.map((inlines, index) => ({ label: `${index + 1}.`, inlines })),
    },
  ];
}

function whatIsHere({ input: { language }, text, facts, citations }: ComposeContext): Inline[] {
  const count = facts.sites.length;
  if (count === 0) return [{ text: text.messages.noSites }, ...citations.citeOwn()];
  const list = facts.categories.map(({ category, count: members }) => [
    { text: SITE_CATEGORY_WORDS[category][language].toLowerCase() + text.colon + members },
  ]);
  const withArea = facts.sitesWithArea;
  return [
    ...fillTemplate(countedForm(text.messages.whatIsHere, count, language), {
      n: String(count),
      list: joinInlines(list, text.clauseSeparator),
    }),
    ...(withArea === 0
      ? []
      : fillTemplate(countedForm(text.messages.areaKnown, withArea, language), {
          n: String(withArea),
          area: formatSquareKilometres(facts.publishedAreaHectares / 100, language),
        })),
    ...citations.citeOwn(),
  ];
}

function whatIsAtStake({ input: { language }, text, facts, citations }: ComposeContext): Inline[] {
  const count = facts.living.length;
  if (count === 0) return [{ text: text.messages.noSpecies }, ...citations.citeOwn()];
  const threatened = facts.threatened;
  const opening = fillTemplate(countedForm(text.messages.atStake, count, language), {
    n: String(count),
  });
  if (threatened.length === 0) {
    return [...opening, { text: text.messages.noneThreatened }, ...citations.citeOwn()];
  }
  const categories = (['CR', 'EN', 'VU'] as const).flatMap((category) => {
    const members = threatened.filter((entry) => entry.species.redListCategory === category);
    return members.length === 0 ? [] : [[{ text: `${category}\u00a0${members.length}` }]];
  });
  const named = threatened.slice(0, MOST_SPECIES);
  return [
    ...opening,
    ...fillTemplate(countedForm(text.messages.ofThemThreatened, threatened.length, language), {
      m: String(threatened.length),
      categories: joinInlines(categories, text.listSeparator),
      list: joinInlines(
        named.map(({ species }) =>
          midSentence(nameInlines(species.names, language, species.scientificName), language),
        ),
        text.listSeparator,
      ),
    }),
    ...citations.cite(named.map((entry) => entry.sourceId)),
  ];
}

function topThreats({ input: { language }, text, facts, citations }: ComposeContext): Inline[] {
  const top = facts.threats.slice(0, MOST_THREATS);
  if (top.length === 0) return [{ text: text.messages.noThreats }, ...citations.citeOwn()];
  const list = top.map((threat) => {
    const words = [
      ...(threat.scope === 'unknown'
        ? []
        : [
            `${text.threats.scope.toLowerCase()}${text.colon}${THREAT_SCOPE_WORDS[threat.scope][language]}`,
          ]),
      `${text.threats.trend.toLowerCase()}${text.colon}${TREND_WORDS[threat.trend][language]}`,
    ];
    return fillTemplate(text.messages.threatItem, {
      threat: midSentence(nameInlines(threat.threat.names, language, threat.threatId), language),
      words: words.join(text.listSeparator),
    });
  });
  return [
    ...fillTemplate(countedForm(text.messages.threats, top.length, language), {
      list: joinInlines(list, text.clauseSeparator),
    }),
    ...citations.cite(top.map((threat) => threat.sourceId)),
  ];
}

function recognition({ input: { language }, text, facts, citations }: ComposeContext): Inline[] {
  const designations = facts.designations;
  if (designations.length === 0) {
    return [{ text: text.messages.notRecognised }, ...citations.citeOwn()];
  }
  const named = designations.slice(0, MOST_DESIGNATIONS);
  const list = named.map((designation) => {
    const name = nameInlines(designation.names, language, designation.id);
    const kind = DESIGNATION_WORDS[designation.kind][language];
    const saysKind = plainText(name).toLowerCase().includes(kind.toLowerCase());
    if (saysKind) return name;
    const words = midSentence([{ text: kind }], language);
    return [...name, ...fillTemplate(text.inParentheses, { text: words })];
  });
  const rest = designations.length - named.length;
  return [
    ...fillTemplate(countedForm(text.messages.recognised, designations.length, language), {
      n: String(designations.length),
      list: [
        ...joinInlines(list, text.listSeparator),
        ...(rest > 0 ? [{ text: text.andMore.replace('{n}', String(rest)) }] : []),
      ],
    }),
    ...citations.cite(named.map((designation) => designation.sourceId)),
  ];
}

function whatChanged({ input: { language, page }, text, citations }: ComposeContext): Inline[] {
  const changes = recentChanges(page, MOST_CHANGES);
  if (changes.length === 0) return [{ text: text.messages.noChanges }, ...citations.citeOwn()];
  const list = changes.map((change) => {
    const name = nameInlines(change.names, language, text.notKnown);
    const saysYear = plainText(name).includes(String(change.year));
    if (change.kind === 'response' && saysYear) return name;
    const template =
      change.kind === 'response' ? text.messages.adopted : text.messages[change.kind];
    return fillTemplate(template, {
      name,
      year: String(change.year),
    });
  });
  return [
    ...fillTemplate(countedForm(text.messages.changed, changes.length, language), {
      list: joinInlines(list, text.clauseSeparator),
    }),
    ...citations.cite(changes.flatMap((change) => change.sourceIds)),
  ];
}
