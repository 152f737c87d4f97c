import { useMemo } from 'react';
import { useLocation } from 'react-router-dom';
import { useInBrowser } from './useHydrated';

const MOST = 200;

/** The codes of /decode/?codes=…; what is not a seven-digit number is named apart. */
export function useSharedCodes(): { codes: string[]; invalid: string[] } {
  const { search } = useLocation();
  const asked = useInBrowser(search, '');
  return useMemo(() => {
    const list = new URLSearchParams(asked).get('codes') ?? '';
    const parts = list
      .normalize('NFKC')
      .split(/[\s,;、，]+/)
      .filter(Boolean)
      .slice(0, MOST);
    const isCode = (part: string) => /^\d{7}$/.test(part);
    return {
      codes: [...new Set(parts.filter(isCode))],
      invalid: parts.filter((part) => !isCode(part)).slice(0, 5),
    };
  }, [asked]);
}
