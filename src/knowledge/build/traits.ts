import { common } from '../words.ts';
import { numberOf } from './skill-weights.ts';

/** What a word is like, as numbers. */
export interface Trait {
  /** It says something by itself. */
  content: boolean;
  word: number;
  root: number;
  endings: readonly [number, number, number, number];
  shape: number;
}

/** What a word is like, noted with the word. */
export const traitOf = common.noted(({ written, folded }): Trait => {
  const common = STOP.has(folded);
  return {
    content: folded.length > 1 && !common && !/^\d+$/.test(folded),
    word: numberOf(common ? folded : folded.slice(0, 7)),
    root: numberOf(folded.slice(0, 5)),
    endings: [
      numberOf(folded.slice(-2)),
      numberOf(folded.slice(-3)),
      numberOf(folded.slice(-4)),
      numberOf(folded.slice(-6)),
    ],
    shape: shapeOf(written),
  };
});

function shapeOf(written: string): number {
  const at = SHAPES.findIndex((shape) => shape.test(written));
  return at < 0 ? SHAPES.length : at;
}

const SHAPES = [/^\p{Lu}{2,}/u, /\d/, /\p{Ll}\p{Lu}/u, /^\p{Lu}/u];

const STOP: ReadonlySet<string> = new Set(
  `der die das den dem des ein eine einen einem einer eines und oder aber sowie auch nicht nur noch schon so wie als ist
  sind war waren wird werden wurde hat haben hatte sein man wer was wo wenn weil dass ob zu zum zur im in am an auf aus bei
  beim mit von vom vor nach uber unter fur um durch ohne gegen bis seit er sie es ich wir ihr du sich mich dich uns euch
  ihm ihn ihnen mir dir dieser diese dieses jeder jede jedes kein keine keinen hier dort da dann denn doch mal ja nein sehr
  mehr viel viele alle alles etwas nichts kann konnen muss mussen soll sollte sollten will wollen darf durfen mag mogen dazu
  dabei damit daran darauf davon dafur ins ans furs the a an and or but of to in on at by for with from as is are was were
  be been being has have had do does did no nor if than then that this these those there here it its he she they we you i
  his her their our your my who whom which what when where how why will would can could should must may might into out up
  down over under about after before also just only very more most some any all each every one two too per via euro eur`.split(
    /\s+/,
  ),
);
