import type { Money } from './money.ts';

/** Words next to a figure, and what they say of it. */
export interface Row {
  pattern: RegExp;
  form: Money['form'] | undefined;
  approximate: boolean;
}

const before = (words: string) => new RegExp(String.raw`(?<!\p{L})(?:${words}) ?$`, 'u');
const after = (words: string) => new RegExp(String.raw`^,? ?(?:brutto |netto |gross )?(?:${words})(?!\p{L})`, 'u');

/** What stands right before a figure; the first row that fits counts. */
export const LEADS: Row[] = [
  {
    pattern: before(
      '(?:just|a shade|a little|a touch|slightly|a bit) (?:over|under|above|below|more than|shy of|short of)|(?:knapp|etwas|ein bisschen|ein wenig|leicht|kurz|gerade so) (?:über|unter|vor|mehr als)|so um|so|eher(?: bei| um)?|nearer(?: to)?|closer to|so zwischen',
    ),
    form: undefined,
    approximate: true,
  },
  {
    pattern:
      /(?<!\p{L})(?:untergrenze|unterkante|mindestgehalt|\p{L}*mindest(?:lohn|entgelt)|minimum wage|floor|minimum|lower end)(?: \p{L}+){0,3} (?:bei|von|at|around|is|of)(?: ab)? ?$/u,
    form: 'from',
    approximate: false,
  },
  {
    pattern:
      /(?<!\p{L})(?:obergrenze|deckel|fahnenstange|schluss|höchstgrenze|maximum|ceiling|cap|upper end|top end|upper limit)(?: \p{L}+){0,3} (?:bei|von|at|around|is|of) ?$/u,
    form: 'upTo',
    approximate: false,
  },
  {
    pattern: before(
      '(?:may|might|can|could) (?:\\p{L}+ )?(?:climb|rise|go|get|creep) (?:up )?to|can reach|could reach|may reach',
    ),
    form: 'upTo',
    approximate: false,
  },
  {
    pattern: before(
      'touch(?:es)?|nudges?|scratch(?:es)?|scratch(?:es)? at|(?:kratzt|kratzen|stößt|stoßen)(?: man| es| er| sie)? an',
    ),
    form: 'upTo',
    approximate: false,
  },
  {
    pattern: before('(?:creeps?|climbs?|moves?|rises?|rising|inch(?:es)?|edges?|works? its way) up to'),
    form: undefined,
    approximate: false,
  },
  {
    pattern: before(
      'nicht unter|nie unter|kaum unter|nicht weniger als|not under|not below|not less than|no less than|never below',
    ),
    form: 'from',
    approximate: false,
  },
  {
    pattern: before(
      'nicht über|kaum über|selten über|nie über|nicht mehr als|kaum mehr als|selten mehr als|nie mehr als|allenfalls|bestenfalls|at best|hardly over|rarely over|seldom over|rarely above|no more than|not more than|never more than|rarely more than',
    ),
    form: 'upTo',
    approximate: false,
  },
  {
    pattern: before(
      'endet bei|enden bei|schluss ist bei|ende ist bei|deckel bei|gedeckelt bei|gedeckelt auf|ends at|stops at|caps at|capped at|tops out at|tops out around|bis(?: hin)?(?: zu)?|bis an die|maximal|höchstens|nicht mehr als|nicht über|unter|weniger als|up to|as much as|at most|no more than|not more than|a maximum of|maximum of|a ceiling of|less than|below|under|south of|as high as',
    ),
    form: 'upTo',
    approximate: false,
  },
  {
    pattern: before(
      '(?:überschreite[nt]|übersteig(?:en|t)|knack(?:en|t)|exceeds?|cross(?:es)?|pass(?:es)?)(?: in der regel| meist| oft| häufig| usually| often)?(?: die| the)?(?: marke| grenze| schwelle| mark| threshold)?(?: von| of)?|ab|mindestens|wenigstens|minimum|nicht unter|nicht weniger als|(?<!sich |reden |spricht |sprechen |klagt |klagen |streiten |verhandelt |verhandelt gerade |verhandeln )über|mehr als|oberhalb von|jenseits von|at least|a minimum of|from|starting at|starting from|more than|over|above|upwards of|north of|no less than|not less than|not below|beyond',
    ),
    form: 'from',
    approximate: false,
  },
  {
    pattern: before(
      'an die|close to|rund|etwa|circa|ca\\.?|zirka|ungefähr|um die|um|gegen|knapp|gut|fast|nahezu|annähernd|schätzungsweise|grob|so um die|in etwa|irgendwo bei|irgendwo um|around|about|roughly|approximately|approx\\.?|some|nearly|almost|just under|just over|a little over|a little under|a good|somewhere near|somewhere around|circa|in the region of|~|≈',
    ),
    form: undefined,
    approximate: true,
  },
  {
    pattern: before(
      '(?:irgendwo|irgendwas|ungefähr|etwa|grob|in etwa|somewhere|roughly|around|about|anywhere) (?:zwischen|between)',
    ),
    form: undefined,
    approximate: true,
  },
  { pattern: before('zwischen|von|between|from'), form: undefined, approximate: false },
  { pattern: before('die|den|the|a|bei|at'), form: undefined, approximate: false },
];

/** What stands right after it. */
export const TAILS: Row[] = [
  {
    pattern:
      /^(?: euros?| €)?(?: (?!zum |am |und )\p{L}+){0,6} (?:schluss|das ende|die grenze|der deckel|das maximum|das höchste der gefühle|the ceiling|the limit|the cap|the maximum|the most|as (?:high|good) as it (?:goes|gets))(?!\p{L})/u,
    form: 'upTo',
    approximate: false,
  },
  {
    pattern:
      /^[^.;:\d]{0,20}, (?:viel )?(?:mehr|more) (?:ist|is|gibt|wird|geht|liegt)(?: \p{L}+){0,3} (?:selten|kaum|nicht|nie|rare|rarely|seldom|unlikely|hardly)(?: drin| möglich)?(?!\p{L})/u,
    form: 'upTo',
    approximate: false,
  },
  {
    pattern:
      /^[^.;:\d]{0,20}, (?:and )?(?:that is|that's|das ist)(?: \p{L}+){0,2} (?:as (?:high|good|far) as it (?:goes|gets)|the (?:ceiling|limit|maximum|most|end)|das (?:ende|maximum|höchste)|die (?:grenze|obergrenze)|der deckel|schluss)(?!\p{L})/u,
    form: 'upTo',
    approximate: false,
  },
  {
    pattern: /^ (?:hoffen|träumen|hope for|dream of)(?!\p{L})/u,
    form: 'upTo',
    approximate: false,
  },
  {
    pattern: after(
      'aufwärts|und mehr|und darüber|und drüber|und aufwärts|oder mehr|or better|and over|and upwards?|plus(?= ?[.;)]|$)|an aufwärts|or more|and more|and up|and above|upwards|or above|nach oben offen',
    ),
    form: 'from',
    approximate: false,
  },
  {
    pattern: after(
      '(?:im monat |im jahr |die stunde |pro stunde |a month |a year |an hour )?(?:mindestens|wenigstens|at least|at the very least|as a minimum)(?! ?(?:€ ?|eur ?)?\\d)',
    ),
    form: 'from',
    approximate: false,
  },
  {
    pattern: after(
      '(?:maximal|höchstens|at most|at the most|tops|max\\.?|or less|oder weniger)(?! ?(?:€ ?|eur ?)?\\d)',
    ),
    form: 'upTo',
    approximate: false,
  },
  {
    pattern:
      /^(?: euros?| €)? (?:sind|ist|is|are|bilden|bildet) (?:hier |in etwa )?(?:die untergrenze|der boden|der mindestsatz|das minimum|das mindeste|das wenigste|the minimum|the floor|the least)(?!\p{L})/u,
    form: 'from',
    approximate: false,
  },
  {
    pattern: after(
      '(?:is|are|ist|sind|wäre|wären) (?:about right|a fair guess|realistisch geschätzt)|(?:mal|eher) (?:etwas )?(?:mehr|weniger),? (?:mal|eher) (?:etwas )?(?:mehr|weniger)|plus minus|herum|ungefähr|in etwa|circa|ca\\.|rund|or so|or thereabouts|give or take|plus/minus|plusminus',
    ),
    form: undefined,
    approximate: true,
  },
];
