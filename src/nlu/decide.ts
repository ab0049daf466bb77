import { flatMap } from '../knowledge/flat-map.ts';
import { type Apart, mostParts, withApart } from './apart.ts';
import { type Findings, findAll, type Recognisers } from './findings.ts';
import type { Asked } from './intent/asked.ts';
import { besideSegments } from './intent/beside-segments.ts';
import { eachAmount } from './intent/each-amount.ts';
import { eachHours } from './intent/each-hours.ts';
import { eachLevel } from './intent/each-level.ts';
import { eachPeriod } from './intent/each-period.ts';
import { overruled } from './intent/overrule.ts';
import { oneByOne } from './one-by-one.ts';
import type { Reading } from './reading.ts';
import { rules } from './rules/rules.ts';
import { fillSlots, isCorrection } from './slots/slots.ts';
import { cutOut } from './text/segments.ts';
import { createView, type View } from './view/view.ts';

/** Decides what a message asks: at most three parts. */
export function decide(findings: Findings, tools: Recognisers): Omit<Reading, 'language'> {
  const view = createView(findings, tools);
  const apart = oneByOne(view, {
    find: (stretch, before) => findAll({ text: cutOut(findings.text, stretch, tools.lexicon.hintsOf), before }, tools),
    read: (found) => decide(found, tools).parts,
  });
  const { parts, weak } = apart ? { parts: apart, weak: false } : decideWhole(view, tools);
  return { parts, correction: isCorrection(findings), weak, explained: isExplained(findings, tools) };
}

/** What a message asks that is read as one. */
function decideWhole(view: View, tools: Recognisers): Pick<Reading, 'parts' | 'weak'> {
  const first = firstOf(view) ?? [{ kind: undefined, clauses: [] }];
  const second = overruled(first, view) ?? first;
  const asked = flatMap(
    flatMap([...second, ...besideSegments(second, view)], (part) => eachAmount(part, view)),
    (part) =>
      flatMap(
        flatMap(eachLevel(part, view), (one) => eachHours(one, view)),
        (one) => eachPeriod(one, view),
      ),
  );
  const parts = asked.slice(0, mostParts).map((part) => fillSlots(part, view, asked.length > 1));
  return {
    parts: withApart(parts, view, ({ read }, before) => decideApart(read(before), tools)),
    weak: asked.some(({ kind, weak }) => kind === undefined && weak),
  };
}

/** What a stretch of a message asks by itself. */
function decideApart(findings: Findings, tools: Recognisers): Apart {
  const view = createView(findings, tools);
  const first = firstOf(view) ?? [{ kind: undefined, clauses: [] }];
  const asked = overruled(first, view) ?? first;
  return { view, parts: asked.map((part) => fillSlots(part, view, asked.length > 1)) };
}

/** What the first rule that fits finds; the rules after it are not tried. */
function firstOf(view: View): Asked[] | undefined {
  for (const rule of rules) {
    const asked = rule(view);
    if (asked !== undefined) return asked;
  }
  return undefined;
}

function isExplained({ text, unexplained, cities, occupations }: Findings, { isCommon }: Recognisers): boolean {
  return (
    !text.leftOut &&
    unexplained.every(({ word }) => isCommon(word)) &&
    cities.every(({ city }) => city.id !== undefined) &&
    occupations.every(({ occupation }) => occupation.id !== undefined || occupation.candidates !== undefined)
  );
}
