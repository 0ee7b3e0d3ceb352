import { useWords } from '#renderer/i18n/use-words.ts';
import {
  THREAT_SCOPE_COLOURS,
  THREAT_SEVERITY_COLOURS,
} from '#shared/cartography/status-colours.ts';
import type { ThreatScope, ThreatSeverity } from '#shared/model/closed-lists.ts';
import { withSoftHyphens } from '#shared/text/soft-hyphens.ts';
import { THREAT_SCOPE_WORDS, THREAT_SEVERITY_WORDS } from '#shared/text/vocabulary/threats.ts';

/** Only the deepest colour needs white text for 4.5:1; black is better on the next (5.3:1). */
const DEEP: ReadonlySet<string> = new Set(['whole', 'very-rapid']);

export function ScopeCell({ scope }: { readonly scope: ThreatScope }) {
  const { word } = useWords();
  return (
    <td
      className={DEEP.has(scope) ? 'heat deep' : 'heat'}
      style={{ backgroundColor: THREAT_SCOPE_COLOURS[scope] }}
    >
      {withSoftHyphens(word(THREAT_SCOPE_WORDS[scope]))}
    </td>
  );
}

export function SeverityCell({ severity }: { readonly severity: ThreatSeverity }) {
  const { word } = useWords();
  return (
    <td
      className={DEEP.has(severity) ? 'heat deep' : 'heat'}
      style={{ backgroundColor: THREAT_SEVERITY_COLOURS[severity] }}
    >
      {withSoftHyphens(word(THREAT_SEVERITY_WORDS[severity]))}
    </td>
  );
}
