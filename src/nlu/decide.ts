import { flatMap } from '../knowledge/flat-map.ts';
import type { Findings, Recognisers } from './findings.ts';
import type { Asked } from './intent/asked.ts';
import { besideSegments } from './intent/beside-segments.ts';
import { eachAmount } from './intent/each-amount.ts';
import { eachHours } from './intent/each-hours.ts';
import { eachLevel } from './intent/each-level.ts';
import { overruled } from './intent/overrule.ts';
import type { Reading } from './reading.ts';
import { rules } from './rules/rules.ts';
import { fillSlots, isCorrection } from './slots/slots.ts';
import { createView, type View } from './view/view.ts';

/** Decides what a message asks: at most three parts. */
export function decide(findings: Findings, tools: Recognisers): Omit<Reading, 'language'> {
  const view = createView(findings, tools);
  const first = firstOf(view) ?? [{ kind: undefined, clauses: [] }];
  const second = overruled(first, view) ?? first;
  const asked = flatMap(
    flatMap([...second, ...besideSegments(second, view)], (part) => eachAmount(part, view)),
    (part) => flatMap(eachLevel(part, view), (one) => eachHours(one, view)),
  );
  return {
    parts: asked.slice(0, 3).map((part) => fillSlots(part, view, asked.length > 1)),
    correction: isCorrection(findings),
    weak: asked.some(({ kind, weak }) => kind === undefined && weak),
    explained: isExplained(findings, tools),
  };
}

/** What the first rule that fits finds; the rules after it are not tried. */
function firstOf(view: View): Asked[] | undefined {
  for (const rule of rules) {
    const asked = rule(view);
    if (asked !== undefined) return asked;
  }
  return undefined;
}

function isExplained({ unexplained, cities, occupations }: Findings, { isCommon }: Recognisers): boolean {
  return (
    unexplained.every(({ word }) => isCommon(word)) &&
    cities.every(({ city }) => city.id !== undefined) &&
    occupations.every(({ occupation }) => occupation.id !== undefined || occupation.candidates !== undefined)
  );
}
