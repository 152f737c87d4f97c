import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { FACETS, type Facet, type Picks } from '../../catalog/facets';
import { countFacet, type Facetable, type FacetValue } from '../../catalog/filters';
import { domainName, site } from '../../catalog/site';
import { ACTORS, KINDS, ORIGINS, RETRIES } from '../../../content/types';
import { useHydrated, useInBrowser } from '../../hooks/useHydrated';
import { useLang, useMessages } from '../../hooks/useLang';
import type { Lang, Messages } from '../../i18n';
import styles from './Facets.module.css';

interface Props<T extends Facetable> {
  /** Which facets, in this order; all of them unless told. */
  facets?: readonly Facet[];
  /** What the text has left: the counts are made of these. */
  items: readonly T[];
  picks: Picks;
  onToggle: (ticks: readonly FacetValue[]) => void;
}

/**
 * Filters as real checkboxes, each with how many codes it would show: open where there is room beside the list, folded on
 * smaller screens. Before the script runs, the same is said by the styles.
 */
export function Facets<T extends Facetable>({ facets = FACETS, items, picks, onToggle }: Props<T>) {
  const lang = useLang();
  const t = useMessages();
  const box = useRef<HTMLDivElement>(null);
  const wide = useInBrowser(isWide(), false);
  return (
    <>
      <div ref={box} className={styles.facets}>
        {facets.map((facet) => (
          <details
            key={facet}
            className={styles.facet}
            open={wide || picks[facet].length > 0 || undefined}
          >
            <summary>
              {t.filter.facets[facet]}
              {picks[facet].length > 0 && (
                <span className={styles.picked}>{picks[facet].length}</span>
              )}
            </summary>
            <fieldset>
              <legend className="visually-hidden">{t.filter.facets[facet]}</legend>
              {inOrder(countFacet(items, picks, facet), facet).map(({ value, count }) => (
                <label key={value} className={styles.option} data-empty={count === 0}>
                  <Tick
                    name={facet}
                    value={value}
                    checked={picks[facet].includes(value)}
                    onToggle={() => onToggle([{ facet, value }])}
                  />
                  <span>{facetValue(facet, value, lang, t)}</span>
                  <span className={styles.count}>{count}</span>
                </label>
              ))}
            </fieldset>
          </details>
        ))}
      </div>
      <EarlyTicks box={box} picks={picks} onToggle={onToggle} />
    </>
  );
}

/** Whether the filters stand beside the list, as the styles have it; false where there is no browser. */
function isWide(): boolean {
  return typeof window !== 'undefined' && window.matchMedia('(min-width: 60rem)').matches;
}

interface EarlyTicksProps extends Pick<Props<Facetable>, 'picks' | 'onToggle'> {
  box: { current: HTMLElement | null };
}

/**
 * What was ticked before the script arrived is picked, beside what the address asks for. It stands after the box,
 * whose element it would not find earlier, and alone renders again when the page has been taken over.
 */
function EarlyTicks({ box, picks, onToggle }: EarlyTicksProps) {
  const hydrated = useHydrated();
  const early = useRef<FacetValue[]>([]);
  useLayoutEffect(() => {
    const ticked = box.current?.querySelectorAll<HTMLInputElement>('input:checked') ?? [];
    early.current = Array.from(ticked, ({ name, value }) => ({ facet: name as Facet, value }));
  }, [box]);
  useEffect(() => {
    if (!hydrated) return;
    const more = early.current.filter(({ facet, value }) => !picks[facet].includes(value));
    early.current = [];
    if (more.length > 0) onToggle(more);
  }, [hydrated, picks, onToggle]);
  return null;
}

interface TickProps {
  name: string;
  value: string;
  checked: boolean;
  onToggle: () => void;
}

/** Shows its tick at once; the address, and with it the list, follows as soon as the browser gets to it. */
function Tick({ name, value, checked, onToggle }: TickProps) {
  const [ticked, setTicked] = useState(checked);
  useEffect(() => setTicked(checked), [checked]);
  return (
    <input
      type="checkbox"
      name={name}
      value={value}
      // No ticks of an earlier visit: the address says what is ticked.
      autoComplete="off"
      checked={ticked}
      onChange={() => {
        setTicked(!ticked);
        onToggle();
      }}
    />
  );
}

const ORDER: Record<Facet, readonly string[]> = {
  domain: site.domains.map(({ id }) => id),
  kind: KINDS,
  actor: ACTORS,
  retry: RETRIES,
  origin: ORIGINS,
};

function inOrder<V extends { value: string }>(values: V[], facet: Facet): V[] {
  const rank = (value: string) => (ORDER[facet].indexOf(value) + 1000) % 1000;
  return values.sort((a, b) => rank(a.value) - rank(b.value));
}

/** A facet's value in the reader's language; an unknown one from a URL is shown as it is. */
function facetValue(facet: Facet, value: string, lang: Lang, t: Messages): string {
  if (facet === 'domain') return domainName(value)[lang];
  const words: Partial<Record<string, string>> = t[facet];
  return words[value] ?? value;
}
