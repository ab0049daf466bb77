import type { Span } from '../model.ts';
import type { OccupationMatch } from '../occupations.ts';
import type { PlaceMatch } from './places.ts';

/** A town or an occupation as named; `own` where it is the article's. */
export interface Named {
  at: Span;
  own: boolean;
}

/** People as named; `single` where it is one person, `related` where the name shares a stem with one of the article's own occupation, `alike` where with the one it goes by. */
export interface Person extends Named {
  single: boolean;
  related: boolean;
  alike: boolean;
}

/** An occupation as named; `single` where it is one person's ("ein Laborant"), `related` where its name shares a stem with the article's. */
export interface NamedOccupation {
  name: string;
  at: Span;
  single: boolean;
  related: boolean;
  /** A clause about them leads up to the end: "…, der mit Diplom auf". */
  told: boolean;
}

/** Finds what a text names, the article's own or not. */
export interface Find {
  towns: (text: string) => PlaceMatch[];
  occupations: (text: string) => OccupationMatch[];
}
