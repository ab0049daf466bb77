import type { Concept } from '../../knowledge/model.ts';
import { once } from '../../knowledge/once.ts';
import type { Knowledge } from '../../knowledge/store.ts';
import type { Lexemes } from '../../knowledge/words.ts';
import type { Recognisers } from '../findings.ts';
import type { Kind } from '../question.ts';
import { kindOfFacet } from '../slots/kind-of-facet.ts';
import { createPoints } from './senses.ts';

/** What finds what articles say in words of the same meaning as a message, and what is asked by asking for that. */
export function pointing(
  knowledge: Knowledge,
  lexemes: Lexemes,
): Pick<Recognisers, 'points' | 'kindOfPoint' | 'namesConcept'> {
  return {
    points: createPoints(knowledge, namedConcepts(knowledge), lexemes),
    kindOfPoint: kindsOfPoints(knowledge),
    namesConcept: (town, id) =>
      isLarge(knowledge)
        ? undefined
        : knowledge.profilesIn(town).some(({ mentions }) => mentions.some(({ concept }) => concept === id)),
  };
}

/** By the aspect that a concept answers, or else by its facet; what belongs to no list of its own is about the work. */
function kindsOfPoints({ aspects, concept }: Knowledge): (id: string) => Kind {
  const asked = once(
    () => new Map(aspects.toReversed().flatMap((aspect) => aspect.concepts.map((id) => [id, aspect.kind] as const))),
  );
  return (id) => {
    const kind = asked().get(id) ?? kindOfFacet[concept(id)?.facet ?? 'detail'];
    return instead[kind] ?? kind;
  };
}

const instead: Partial<Record<Kind, Kind>> = { need: 'skills', salary: 'outlook', overview: 'tasks' };

/** So many articles name nearly everything, and are not all read to find that out. */
const large = 500;

function isLarge({ count }: Knowledge): boolean {
  return count > large;
}

/** What one of the articles names. */
function namedConcepts(knowledge: Knowledge): Concept[] {
  const { details, concepts, covered, profilesOf } = knowledge;
  if (isLarge(knowledge)) return [...details, ...concepts];
  const named = new Set(
    covered.flatMap(({ id }) => profilesOf(id).flatMap(({ mentions }) => mentions.map(({ concept }) => concept))),
  );
  return [...details, ...concepts].filter(({ id }) => named.has(id));
}
