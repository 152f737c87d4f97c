import { certain, type Context, type Verdict } from './context';
import { ROW_START } from './neighbours';

/** What stands between two things with numbers: 4031005 blade carrier (1x), 4041012 … */
const THING_BETWEEN = /^\s[\p{L}\s-]{2,24}(?:\([^()\n]{1,6}\))?[,;]\s{1,4}$/u;

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
  // 4031005 blade carrier (1x), 4041012 wheel hub (2x): a list of things.
  const isThing = previous.verdict.excluded === 'identifier' && THING_BETWEEN.test(gap);
  const joined = isThing || sentences.joins.test(gap);
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
