import { telling } from './hints.ts';

/** "Say that in German": the last answer is wanted again. */
export const againWords: ReadonlySet<string> = new Set([
  'that',
  'this',
  'same',
  'das',
  'dies',
  'dasselbe',
  'gleiche',
  'nochmal',
  'wiederholen',
  'repeat',
]);

/** "Und mit drei Sprachen?": begins with a condition. */
export const condition =
  /^(?:(?:ok|okay|gut|hm|ja|ah|aha|alright|well|right|nice|cool|super|damn|great|puh|wow)[,.!]* )*(?:(?:und|and|n|aber|but),? )?(?:was (?:ist |ware )?(?=wenn)|what (?:about )?(?=if))?(?:bloss |nur |just |only )?(?:(?:f(?:ü|u|ue)r|for) (?:leute|jemand\p{L}*|people|someone|somebody|those|anyone) (?:mit|with|who|die)|mit|with|after|nach|w\/|wenn|if|falls|bei|once|having|could i ask for more|(?:what|how) about (?:going|moving|switching|getting|changing|stepping)(?: over| up)? (?:in)?to|was ist (?:mit|bei) (?:einem |dem )?(?:wechsel|umstieg|aufstieg|schritt))(?!\p{L})/u;

/** Ask whether something must be. */
export const demands =
  /(?<!\p{L})(?:need|must|required?|brauch\p{L}*|muss|m(?:ü|u|ue)ssen|pflicht|n(?:ö|o|oe)tig)(?!\p{L})/u;

/** "Warum da?", "why is that": begins by asking for the reason. */
export const why =
  /^(?:(?:und|and|aber|but|ok|okay|hm+|(?:ä|a)h|ja|so|warum|oh)[,.]? )*(?:warum|wieso|weshalb|woran|wie ?so|wie kommt(?:s| es| das)|how come|why|wozu|what for)(?!\p{L})/u;

/** "Wo isses nu besser?", "which would you pick": between the places that were spoken of. */
export const choosing = telling(
  /(?<!\p{L})(?:wo|welche\p{L}*|was|where|which|what)(?!\p{L}).{0,160}(?<!\p{L})(?:besser|lieber|nehmen|empf\p{L}*|better|pick|choose|recommend|take)(?!\p{L})|(?<!\p{L})(?:(?:lohnt|rentiert)(?: sich)?(?: (?:da|der|ein|so ein|denn|das|sich))* (?:umzug|umziehen|wechsel|wechseln)|(?:umzug|umziehen|wechsel) (?:lohnt|sinnvoll|wert)|worth (?:moving|the move|relocating|it to move|switching))(?!\p{L})/u,
);

/** "Unterschied?", "what's the difference": what was spoken of, side by side. */
export const differing =
  /^(?:(?:und|and|ok|okay|so|also),? )?(?:(?:was|wo|what|where|whats) (?:ist|sind|is|are|liegt)? ?)?(?:da |denn |eigentlich |genau )*(?:der |die |the |any )?(?:unterschiede?|differences?|vergleich|comparison)(?: (?:da|denn|dabei|genau|zwischen den beiden|between (?:them|the two)))?\s*[?.!]*$/u;

/** "Was verdient der?": the one whose pay was asked for before. */
export const sameEarner =
  /^(?:(?:und|and|ok|okay),? )?(?:was|wie ?viel|what|how much) (?:(?:verdient|kriegt|bekommt) (?:der|er|so einer|so jemand)|(?:does|would|do) (?:he|they|such a person) (?:earn|make|get))(?: (?:da|denn|dann|so|dort|there|then))*\s*[?.!]*$/u;

/** "Kannst du mir eine Zahl sagen?", "a figure please": the last question on pay again. */
export const wantsFigure =
  /^(?:(?:und|and|ok|okay|aber|but|ja|na),? )?(?:\p{L}+ ){0,5}(?:(?:ne|eine|die|ein paar|genaue|konkrete|exakte|a|an|the|any|some|exact|concrete|actual) )+(?:zahl(?:en)?|hausnummer|betrag|summe|figures?|numbers?|amount)(?: (?:sagen|nennen|geben|daf(?:ü|u)r|dazu|please|bitte|for (?:that|it)))*\s*[?.!]*$/u;

/** What one brings forward for more pay. */
export const arguing = telling(
  /(?<!\p{L})(?:argument\p{L}*|waagschale|wagschale|ins feld f(?:ü|u|ue)hren|gegenvorschlag|gegenangebot|counter ?offer|headroom|spielraum|verhandel\p{L}*|nachverhandel\p{L}*|negotiat\p{L}*|room (?:left|for|to)|ask for more|push for|(?:was|und was) (?:sag|antwort|entgegn)\p{L}* (?:ich|man)|what (?:do|should|can|could|might) (?:i|he|she|we) (?:say|answer|reply|ask for|do)|what (?:range|figure|amount|number|counter ?offer) (?:would|should|do)|how (?:much|high) (?:should|can|could|do) (?:i|he|she|we) (?:ask|go)|(?:wie|und wie) (?:kann|soll|k(?:ö|o)nnte|frag\p{L}*) (?:ich|er|sie|man) (?:nach|um|\p{L}+ nach) mehr|mehr (?:fragen|fordern|verlangen)|was (?:soll|kann|könnte|konnte) ich (?:denn )?(?:fordern|verlangen|vorschlagen|nennen)|wiggle room|room for more|(?:noch|nach|dr(?:ü|u|ue)ber) ?handeln|begr(?:ü|u|ue)nd\p{L}*|justify|say to (?:them|him|her|my boss)|tell (?:them|my boss)|get more|dem chef sagen|der chefin sagen|mehr (?:raus|heraus)\p{L}*)(?!\p{L})/u,
);

/** "Was müsste ich dafür können?" after pay asks what it takes to earn that. */
export const forThat = telling(
  /(?<!\p{L})(?:daf(?:ü|u|ue)r|hierf(?:ü|u|ue)r|dahin|for that|for it|to get there|to get that|to earn that)(?!\p{L})/u,
);

/** "Was macht das", "wie viel ist das", "what does that come to": a figure that was said. */
export const ofThat = telling(
  /(?<!\p{L})(?:(?:macht|ist|sind|w(?:ä|a|ae)r|w(?:ä|a|ae)ren|ergibt|gibt|hei(?:ß|ss)t|entspricht) (?:das|des|dat|dit|det)|(?:das|dat) (?:macht|ist|sind|w(?:ä|a|ae)r|w(?:ä|a|ae)ren|ergibt|hei(?:ß|ss)t|entspricht)|(?:is|does|would) (?:that|this)|whats that|that (?:is|makes|comes|would))(?!\p{L})/u,
);

/** Words that ask for the same as before. */
export const sameWords: ReadonlySet<string> = new Set([
  'same',
  'dasselbe',
  'gleiche',
  'gleichen',
  'gleiches',
  'selbe',
  'beides',
  'both',
  'ebenso',
]);

/** "Beide Punkte in Dresden?" asks both of what was asked before. */
export const bothThings = telling(
  /(?<!\p{L})(?:beide[nrs]? (?:punkte?n?|fragen?|themen|sachen|dinge|angaben)|both (?:points|questions|things|topics)|the same two|same (?:two|three|3|2))(?!\p{L})/u,
);

/** "Wie verhandle ich?": who negotiates needs the figures. */
export const negotiates =
  /(?<!\p{L})(?:(?:gehalts?)?verhand(?:el|l)\p{L}*|negotiat\p{L}*|gehaltsgespr(?:ä|a|ae)ch\p{L}*|(?:fragen?|ask) .{0,160}(?:was|what|how much) (?:ich|man|i) (?:haben|verdienen|want|would like)|gehaltsw(?:u|ü|ue)nsch\p{L}*|gehaltsvorstellung\p{L}*|salary expectations?|haggle|pay talks?)(?!\p{L})/u;

/** "Von den beiden", "of the two": the places that were spoken of. */
export const bothPlaces = telling(
  /(?<!\p{L})(?:von (?:den|diesen) (?:beiden|zweien)|welche[rs]? (?:der|von) (?:den )?beiden|of (?:the|these|those) two|of (?:both|them both)|which of the two|die beiden (?:städte|stadte|orte)|both (?:cities|places|towns)|beide(?:n)? (?:städten?|stadten?|orten?))(?!\p{L})/u,
);

/** Ask for what is close to the place of the conversation. */
export const nearWords = telling(
  /(?<!\p{L})(?:in der n(?:ä|ae|a)he|n(?:ä|ae|a)chste[rn]? (?:stadt|ort)|n(?:ä|ae|a)chstgelegene[nrms]?|n(?:ä|ae|a)chstm(?:ö|oe|o)gliche[nrms]?|naheste[nrms]?|nächst\p{L}* dran|naechst\p{L}* dran|nah dran|am n(?:ä|ae|a)chsten (?:dran|liegt|ist)|am n(?:ä|ae|a)chsten(?=\s*[?.!]*$)|in der (?:gegend|umgebung)|im umkreis|nearest|closest|nearby|close by)(?!\p{L})/u,
);

/** "Do they speak English there?", "spricht man da Polnisch?": of others, not a wish for a language. */
export const othersSpeak = telling(
  /(?<!\p{L})(?:(?:do|does|must|will) (?:they|people|one|anyone|the? ?(?:colleagues|customers|callers|staff|clients|team|others)|customers|colleagues|callers|clients) (?:\p{L}+ )?(?:speak|talk)|(?:spr(?:e|i)ch\p{L}*|red\p{L}*) (?:man|die|alle|viele|leute|kund\p{L}*|kolleg\p{L}*)|wird .{0,160}gesprochen|(?:i|he|she|you|people|one) (?:\p{L}+ )?(?:have|has|need|needs|got) to (?:be able to )?(?:speak|talk)|must (?:i|he|she|you|one) (?:be able to )?speak|(?:brauch\p{L}*|muss|m(?:ü|u)ssen|sollte?) (?:man|ich|er|die) (?:\p{L}+ ){0,4}(?:sprechen|reden))(?!\p{L})/u,
);

/** "Was bringt mir das finanziell?" of training. */
export const worth =
  /(?<!\p{L})(?:finanziell|geldlich|(?:mehr|more|extra) (?:geld|gehalt|lohn|money|pay|salary)|financially|money ?wise|(?:pay|zahlt) .*(?:off|aus)|a raise|pay rise|higher pay)(?!\p{L})/u;

/** "Reicht Freundlichkeit?", "is being nice enough?" */
export const sufficing = telling(
  /(?<!\p{L})(?:reich(?:ts?|en)|gen(?:ü|u|ue)g(?:t|en)|ausreich\p{L}*|enough|suffic\p{L}*|all (?:it|you) (?:takes|need)|the main thing)(?!\p{L})/u,
);

/** "Was brauche ich, um mehr zu verdienen?" */
export const moreToEarn = telling(
  /(?<!\p{L})(?:(?:um|damit|to|so) .{0,160}(?:mehr|more|besser|better).{0,160}(?:verdien\p{L}*|bekomm\p{L}*|krieg\p{L}*|earn|get|make|paid|geld|gehalt|money)|(?:to|um) (?:earn|get|make) more)(?!\p{L})/u,
);

/** Words for the place of the conversation. */
export const anaphora: ReadonlySet<string> = new Set(['dort', 'dorthin', 'there', 'dorten']);

/** "Ist das überhaupt erlaubt?" of an offer. */
export const lawful =
  /(?<!\p{L})(?:erlaubt|legal|zul(?:ä|a|ae)ssig|rechtens|d(?:ü|u|ue)rf(?:en|t)? (?:die|sie|ihr) das|darf (?:der|die|das|er|sie|man|mein \p{L}+|meine \p{L}+|ein \p{L}+)(?: (?:das|denn|so|mir|wirklich|(?:ü|u)berhaupt|sowas|so was|zahlen))+|(?:can|may) (?:they|he|she|my \p{L}+) (?:do|pay) (?:that|this|me that|so little)|verboten|allowed|lawful|illegal)(?!\p{L})/u;

/** "Was bleibt netto von 2.500?": what is left of an amount, not whether it is in line. */
export const leftOver = telling(
  /(?<!\p{L})(?:bleib\p{L}*|(?:ü|u|ue)brig|raus|heraus|ausbezahlt|ausgezahlt|rechne\p{L}*|wie ?viel (?:ist|sind|w(?:ä|a|ae)re) das netto|how much (?:do|would|will|is|of).{0,160}(?:after tax|net)|left|take home|takehome)(?!\p{L})/u,
);

/** "Welche Stadt passt zu mir?": where somebody fits, not where it pays most. */
export const fitting =
  /(?<!\p{L})(?:passt|passen|geeignet|gut f(?:ü|u|ue)r (?:mich|ihn|sie|uns)|am leichtesten|am einfachsten|leichter rein|einfacher rein|easiest|easier to get|suits?|right for (?:me|him|her)|good for (?:me|him|her)|best for (?:me|him|her|someone|somebody)|recommend\p{L}*|empf(?:e|ie)hl\p{L}*|(?:beste|gute)n? (?:karten|chancen)|(?:best|good) (?:chances?|prospects))(?!\p{L})/u;

/** "How do I get to 3,500?", "wie komme ich auf 3.400?": an amount as a goal. */
export const reaching =
  /(?<!\p{L})(?:how (?:do|can|could|would|should|might|to) (?:(?:i|one|you|we|he|she|someone|people) )?(?:ever |then |actually )?(?:get(?: up)? to|come to|make it to|reach|climb to|work (?:my|your) way|achieve|hit)|(?:path|way|road|route|steps?)(?: \p{L}+){0,3} (?:to|towards) (?:the |about |around |some )?(?=¤? ?\d)|what (?:(?:do(?:e|)s|would|will) it take|do i have to do|must i do|should i do|would i have to do|do i need|would i need)(?: \p{L}+){0,3} (?:to|for)(?! the job)|wie (?:komm\p{L}*|schaff\p{L}*|arbeiten(?= \p{L}+ es )|erreich\p{L}*|gelang\p{L}*)(?: \p{L}+){0,5} (?:auf|zu|an|bis|(?:ü|u|ue)ber)|womit (?:komm\p{L}*|schaff\p{L}*|erreich\p{L}*)|(?:der|den|welcher|ein|nen) weg (?:zu|auf)|was (?:muss|m(?:ü|u|ue)sste|kann|soll|sollte) (?:ich|man) (?:\p{L}+,? ){0,5}(?:um|f(?:ü|u|ue)r|damit|daf(?:ü|u|ue)r|dahin)|was brauch\p{L}* (?:ich|man|es) (?:\p{L}+ ){0,4}(?:um|f(?:ü|u|ue)r|damit|daf(?:ü|u|ue)r|dahin)|my (?:goal|target) is|mein ziel (?:ist|sind|w(?:ä|a|ae)re)|what would it take)(?!\p{L})/u;

/** "Sind die 2.200 brutto oder netto?" asks which, not whether it is in line. */
export const eitherTax = telling(
  /(?<!\p{L})(?:brutto oder netto|netto oder brutto|gross or net|net or gross|before or after tax|after or before tax|vor oder nach steuern?)(?!\p{L})/u,
);

/** "Mein Mann in Leipzig, ich in Dresden: was kriegt jeder?": each place is asked about. */
export const distributive =
  /(?<!\p{L})(?:jeweils|jede[rs]? (?:von|der)|(?:kriegt|bekommt|verdient) (?:da )?jede[rs]?|each(?: of)? (?:us|them|get|one|earn|make|expect)|(?:us|we|they) (?:each|both)|respectively)(?!\p{L})/u;

/** "Bringt das was, auch vom Geld her?": beside whether it counts, what it brings in pay. */
export const moneyToo = telling(
  /(?<!\p{L})(?:geld|gehalt|lohn|finanziell|verdien\p{L}*|bezahlung|money|pay|salary|wages?|financially)(?!\p{L})/u,
);

/** "Rein vom Geld", "judging by pay only": nothing but pay is to count. */
export const moneyAlone = telling(
  /(?<!\p{L})(?:(?:rein|nur|allein|alleine|blo(?:ß|ss|s)|ausschlie(?:ß|ss)lich|einzig)(?: \p{L}+)? (?:vom|fürs|furs|für das|des|wegen|wegen des|nach|nach dem|beim|das|aufs|ums|dem) (?:geld(?:e?s)?|gehalt(?:e?s)?|lohn(?:e?s)?|verdienst(?:e?s)?|bezahlung|kohle)|(?:rein|nur) (?:finanziell|gehaltlich|geldm(?:ä|a|ae)(?:ß|ss)ig|(?:das |die )?(?:geld|gehalt|kohle|bezahlung))|vom (?:geld|gehalt|verdienst|lohn) her|geldm(?:ä|a|ae)(?:ß|ss)ig|gehaltsm(?:ä|a|ae)(?:ß|ss)ig|(?:money|pay|salary|wage)[ -]?wise|(?:purely|only|just|solely|simply|judging) (?:\p{L}+ ){0,2}(?:by|on|for|about|in terms of|the) (?:the )?(?:money|pay|salary|wages?|cash)(?: (?:only|alone))?|(?:in terms of|for|on) (?:the )?(?:money|pay|salary|wages?) (?:only|alone)|money (?:only|alone)|for a (?:beginner'?s? )?wallet)(?!\p{L})/u,
);

/** "In welche von eure Städte", "which article", "which of these places": a city is looked for. */
export const whichCity = telling(
  /(?<!\p{L})(?:welche[rnsm]?|which|what)(?: (?:von|der|den|denen|of|the|eure[rnsm]?|ihre[rnsm]?|deine[rnsm]?|diese[rnsm]?|your|those|these|f(?:ü|u|ue)nf|five|anderen|other|sächsischen|ostdeutschen|eastern))* (?:st(?:a|ä|ae)dte?n?|orte?n?|artikeln?|texte?n?|standorte?n?|cit(?:y|ies)|towns?|places?|locations?|articles?|sites?|texts?)(?!\p{L})/u,
);

/** "Was könnte ich da fordern?", "what can I ask for?" */
export const claiming = telling(
  /(?<!\p{L})(?:was|wat|wie ?viel|welche[sn]? (?:gehalt|lohn|betrag|summe|verdienst)|what|how much|what (?:pay|salary|wage|figure))(?!\p{L})(?: \p{L}+){0,2} (?:kann|k(?:ö|o|oe)nnte?|darf|d(?:ü|u|ue)rfte?|soll|sollte?|can|could|should|may|might)(?!\p{L})[^.?!]{0,80}?(?<!\p{L})(?:verlang\p{L}*|forder\p{L}*|aufruf\p{L}*|beanspruch\p{L}*|ask|ask for|charge|demand|command|claim)(?!\p{L})|(?<!\p{L})(?:sensible|realistic|fair|good|reasonable|right) (?:figure|number|sum|amount|ask)(?: \p{L}+){0,3} (?:to )?(?:ask|name|put|give|quote|go in with|aim)(?!\p{L})|(?<!\p{L})(?:realistische\p{L}*|vern(?:ü|u|ue)nftige\p{L}*|angemessene\p{L}*|gute|faire\p{L}*) (?:zahl|summe|hausnummer|forderung|betrag|gehaltsforderung|gehaltswunsch)(?!\p{L})/u,
);
