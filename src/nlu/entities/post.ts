import { type Telling, telling, tells } from '../text/hints.ts';
import type { Text } from '../text/text.ts';

/** The id of the concept of a post, most of them leading ones, whose pay a text may ask about ("was kriegt so ein Teamlead?"); undefined where none is named, or only who says or pays something. */
export function recognisePost(text: Text): string | undefined {
  return posts.find(({ words }) => tells(words, text))?.concept;
}

/** "Mein Chef bietet", "my boss says", "dem Chef sagen", "muss der Chef erhöhen?": who is spoken to or pays. */
const acts = String.raw`(?! (?:(?:in|from|aus|von) \p{L}+ )?(?:\p{L}+ )?(?:cuts?|reduced|raised|k(?:ü|u)rz\p{L}*|streicht|senkt\p{L}*|setzt\p{L}*|schickt\p{L}*|will|sagte?|meinte?|bietet|bot|hat|zahlt|gibt|gab|möchte|verspricht|versprach|fragt|offers?|offered|says?|said|wants|pays|paid|gives|gave|told|thinks|promised|asks|is)(?!\p{L}))(?!(?:[^.?!]|\.(?=\d))* (?:zahlen|bezahlen|geben|erh(?:ö|o|oe)hen|an[hg]eben|bieten|drauflegen|aufstocken|anpassen|pay|raise|increase|give|offer)(?!\p{L}))`;
const spokenTo = `(?<!(?:zahlt|zahlen|zalt|bietet|gibt|sagt|meint|will|hat|möchte) (?:mir |uns )?(?:der |die |mein |meine |unser )?)(?<!(?:vom|dem|zum|beim|den|meinen|meinem|mit|to|from|by|tell|ask|with) (?:my |the |our |meinem |dem )?)`;

const posts: readonly { concept: string; words: Telling }[] = [
  {
    concept: 'quality-management',
    words: telling(
      /(?<!\p{L})(?:in|ins|zur|zu|als|im|die|der|into|to|towards|as) (?:(?:the|bereich|team) )?(?:qualit(?:ä|a|ae)tssicherung|qualit(?:ä|a|ae)tssicherer(?:in)?|quality assurance|qa|qs)(?!\p{L})/u,
    ),
  },
  {
    concept: 'team-lead',
    words: telling(/(?<!\p{L})(?:team[ -]?(?:leit|lead|chef|führ)|gruppenleit|group lead)\p{L}*/u),
  },
  {
    concept: 'shift-leader',
    words: telling(/(?<!\p{L})(?:schicht(?:leit|führ)\p{L}*|shift (?:lead|supervis|manag)\p{L}*)/u),
  },
  {
    concept: 'department-head',
    words: telling(
      /(?<!\p{L})(?:(?:abteilungs|bereichs)leit\p{L}*|(?:department|division) (?:head|manager)s?|head of department)/u,
    ),
  },
  {
    concept: 'leadership-position',
    words: telling(
      new RegExp(
        String.raw`(?<!\p{L})${spokenTo}(?:chefs?|chefin(?:nen)?|boss(?:es)?|vorgesetzte[rn]?|(?:team|führungs|personal)verantwortung|führungs(?:kraft|kräfte|position\p{L}*)|leitende[rn]? (?:angestellte\p{L}*|position\p{L}*)|supervis(?:or|er)\p{L}*|team ?manager\p{L}*|(?:leiter|leiterin|leitung)(?= (?:des |der |im |vom |von |kunden|customer|service|call))|(?:head|director|manager|leiter|leitung) (?:of|im|des|der) (?:the )?(?:customer|kunden|call|service|contact)\p{L}*|(?:call ?cent(?:er|re)|service|customer service|floor|operations) (?:manager|leit)\p{L}*|(?<!(?:success|account|quality|project|product|case|sales|process|event|office|marketing) )manager(?:s|in)?(?= (?:pay|salary|gehalt|verdien|earn|in customer service|im kundenservice)))(?!\p{L})${acts}`,
        'u',
      ),
    ),
  },
];
