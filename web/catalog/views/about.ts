import { ORIGINS, type Basis, type Origin, type Text } from '../../../content/types';
import type { OpenCatalog } from '../catalog';
import type { Installed } from '../installed';
import { cellOf, type Cell } from '../rows';

type ApartOrigin = Exclude<Origin, 'source'>;

export interface AboutData {
  document?: OpenCatalog['document'];
  editions: OpenCatalog['editions'];
  /** A real code for the examples. */
  example: { code: string; msg: string; status: number; reason: string } | undefined;
  /** How many statements (causes, fixes, facts) are documented, how many inferred. */
  basis: Record<Basis, number>;
  anomalies: Text[];
  /** The codes outside the source edition, by origin. */
  apart: { origin: ApartOrigin; codes: Cell[] }[];
  unassigned: string[];
  /** Codes and rows of the source edition, per status class. */
  counts: { status: number; codes: number; rows: number }[];
  /** Added by the build, which alone knows it. */
  installed?: Installed;
}

/** Takes an opened catalog; returns what the about page tells of it. `installed` is left out: the build adds it. */
export function aboutData(catalog: OpenCatalog): AboutData {
  const source = catalog.codes.filter((entry) => entry.origin === 'source');
  const sample = source.find((entry) => entry.observed.length === 0) ?? catalog.codes[0];
  const status = catalog.statuses.find((known) => sample?.code.startsWith(String(known.status)));
  const statements = catalog.codes.flatMap((entry) => [
    ...entry.facts,
    ...entry.meanings.flatMap((meaning) => [...meaning.causes, ...meaning.fixes]),
  ]);
  const count = (basis: Basis) => statements.filter((item) => item.basis === basis).length;
  return {
    ...(catalog.document && { document: catalog.document }),
    editions: catalog.editions,
    example: sample &&
      status && {
        code: sample.code,
        msg: sample.meanings[0]?.official ?? sample.meanings[0]?.title.zh ?? '',
        status: status.status,
        reason: status.reason,
      },
    basis: { documented: count('documented'), inferred: count('inferred') },
    anomalies: catalog.anomalies ?? [],
    apart: ORIGINS.filter((origin) => origin !== 'source').map((origin) => ({
      origin,
      codes: catalog.codes.filter((entry) => entry.origin === origin).map(cellOf),
    })),
    unassigned: (catalog.unassigned ?? []).map((number) => number.code),
    counts: catalog.statuses.map(({ status: number }) => {
      const codes = source.filter((entry) => entry.code.startsWith(String(number)));
      const rows = codes.reduce((sum, entry) => sum + entry.meanings.length, 0);
      return { status: number, codes: codes.length, rows };
    }),
  };
}
