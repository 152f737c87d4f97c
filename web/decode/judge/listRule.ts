import { certain, type Context, type Verdict } from './context';
import { ROW_START } from './neighbours';

/**
 * The verdict on the number before, for or against it, where this one goes on its list or its column: 4001034, 4031003. Null
 * where it does not, and where nothing spoke for or against that one.
 */
export function listGoesOn({
  previous,
  candidate,
  text,
  left,
  vocabulary: { sentences },
}: Context): Verdict | null {
  if (!previous || candidate.start - previous.candidate.end > 40) return null;
  const gap = text.slice(previous.candidate.end, candidate.start);
  // One below the other in a column of codes.
  if (
    previous.verdict.evidence === 'table' &&
    previous.verdict.confidence === 'certain' &&
    /^\s{1,12}$/.test(gap) &&
    gap.includes('\n')
  )
    return certain('table');
  const joined = sentences.joins.test(gap);
  const explained = /^\s?\([^()\n]{1,30}\)\s{0,2}[,;、]\s{0,4}$/.test(gap);
  if (!joined && !explained) return null;
  const { confidence, evidence, excluded, by } = previous.verdict;
  if (confidence === 'possible' && !excluded) return null;
  return {
    confidence,
    evidence: confidence === 'certain' && !ROW_START.test(left) ? 'list' : evidence,
    ...(excluded && { excluded }),
    ...(by && { by }),
  };
}
