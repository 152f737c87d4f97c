import { createContext, createElement, use, useContext, type ReactNode } from 'react';
import type { AboutData } from '../catalog/views/about';
import type { CallsData } from '../catalog/views/calls';
import type { CodeData } from '../catalog/views/code';
import type { CodesData, HomeData, StatusData } from '../catalog/views/lists';
import type { TopicData, TopicsData } from '../catalog/views/topics';
import { dataFile, type DataName } from '../paths';
import type { DataSource } from './dataSource';

const SourceContext = createContext<DataSource | undefined>(undefined);

/** Gives the components below it where their data comes from. */
export function DataProvider({ source, children }: { source: DataSource; children: ReactNode }) {
  return createElement(SourceContext, { value: source }, children);
}

/** The source of data. Refuses (throws) to work outside a DataProvider. */
export function useDataSource(): DataSource {
  const source = useContext(SourceContext);
  if (!source) throw new Error('DataProvider is missing');
  return source;
}

/** What the data file of that name holds. */
export type DataOf<N extends DataName> = N extends 'home'
  ? HomeData
  : N extends 'about'
    ? AboutData
    : N extends 'codes'
      ? CodesData
      : N extends 'topics'
        ? TopicsData
        : N extends 'calls'
          ? CallsData
          : N extends { status: number }
            ? StatusData
            : N extends { topic: string }
              ? TopicData
              : CodeData | null;

/**
 * The data of a page (null for a code that has none); suspends until it is here, throws to the error boundary when it fails.
 */
export function usePageData<N extends DataName>(name: N): DataOf<N> {
  const source = useDataSource();
  const file = dataFile(name);
  return (source.has(file) ? source.peek(file) : use(source.read(file))) as DataOf<N>;
}
