import type { ThreatScope, ThreatSeverity, ThreatTiming, Trend } from '../../model/closed-lists.ts';
import { type Words, words } from './words.ts';

const UNKNOWN = words('not known', 'неизвестно', '不详', 'мэдэгдээгүй');

/** Share of the area or population affected (IUCN Threats Classification, scoring). */
export const THREAT_SCOPE_WORDS: Readonly<Record<ThreatScope, Words>> = {
  whole: words('whole (> 90 %)', 'вся (> 90 %)', '全部（>90%）', 'бүхэлдээ (> 90 %)'),
  majority: words(
    'majority (50–90 %)',
    'большая часть (50–90 %)',
    '大部分（50%–90%）',
    'ихэнх (50–90 %)',
  ),
  some: words('some (10–49 %)', 'часть (10–49 %)', '部分（10%–49%）', 'зарим (10–49 %)'),
  small: words('small (< 10 %)', 'малая (< 10 %)', '少部分（<10%）', 'бага (< 10 %)'),
  unknown: UNKNOWN,
};

export const THREAT_SEVERITY_WORDS: Readonly<Record<ThreatSeverity, Words>> = {
  'very-rapid': words(
    'very rapid decline',
    'очень быстрое снижение',
    '极快速下降',
    'маш хурдан буурна',
  ),
  rapid: words('rapid decline', 'быстрое снижение', '快速下降', 'хурдан буурна'),
  slow: words(
    'slow but significant decline',
    'медленное, но заметное снижение',
    '缓慢但显著下降',
    'удаан боловч мэдэгдэхүйц буурна',
  ),
  fluctuating: words('fluctuating', 'колебания', '波动', 'хэлбэлзэлтэй'),
  negligible: words('negligible', 'незначительное', '可忽略', 'үл ялиг'),
  none: words('no decline', 'без снижения', '无下降', 'бууралтгүй'),
  unknown: UNKNOWN,
};

export const THREAT_TIMING_WORDS: Readonly<Record<ThreatTiming, Words>> = {
  past: words('past', 'в прошлом', '过去', 'өнгөрсөн'),
  ongoing: words('ongoing', 'продолжается', '持续', 'үргэлжилж байна'),
  future: words('future', 'в будущем', '未来', 'ирээдүйд'),
  unknown: UNKNOWN,
};

export const TREND_WORDS: Readonly<Record<Trend, Words>> = {
  increasing: words('increasing', 'усиливается', '加剧', 'нэмэгдэж байна'),
  stable: words('stable', 'без изменений', '稳定', 'тогтвортой'),
  decreasing: words('decreasing', 'ослабевает', '减轻', 'буурч байна'),
  unknown: UNKNOWN,
};
