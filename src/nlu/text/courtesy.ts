/**
 * A message without what it opens and closes with for politeness' sake ("Guten Tag, kurze Frage: …", "… Vielen Dank im Voraus!"),
 * as none of that is asked; as it was where nothing else is said.
 */
export function withoutCourtesy(message: string): string {
  const opened = opens.test(message) ? without(message, opening) : message;
  const from = Math.max(0, opened.length - longestClosing);
  const end = opened.slice(from);
  const bare = closes.test(end) ? opened.slice(0, from) + without(end, closing) : opened;
  return bare.length < message.length && saysMore(bare) ? bare.replace(quoted, '$1') : message;
}

/** A text without what a pattern in small letters finds: one that ignores case takes several times as long to compile. */
function without(text: string, pattern: RegExp): string {
  const lower = text.toLowerCase();
  const found = lower.length === text.length ? pattern.exec(lower) : null;
  return found ? text.slice(0, found.index) + text.slice(found.index + found[0].length) : text;
}

/** „Was verdient man da?“, all of it in quotation marks. */
const quoted = /^["„“”»«']([^"„“”»«]+)["„“”»«'][.?!]?$/u;

const greeting = oneOf(
  /(?:einen )?(?:sch(?:ö|oe|o)nen )?guten? (?:tag|morgen|abend|mittag)/u,
  /moin(?: moin)?|servus|gr(?:ü|ue|u|ia)(?:ß|ss|s)e? (?:gott|dich|di|sie|euch|eich)|gr(?:ü|ue|u)ezi|mahlzeit|tach/u,
  /hall(?:o|ö)chen|hallo(?: zusammen| ihr(?: lieben)?)?|hi+(?: there| all| everyone)?|hey+(?: there)?|hiya|hello(?: there| everyone)?/u,
  /good (?:morning|afternoon|evening|day)|dear sir or madam|sehr geehrte damen und herren/u,
  /(?:liebes|hallo|hi|dear|hello) team|(?:hallo|hi|hey|hello|lieber) (?:chat)?bot/u,
);

const question =
  /(?:nur |mal |ganz |eben |eine? |ne |noch |just |only |a |another |one |so )*(?:(?:kurze?|schnelle?|kleine|simple|dumme|bl(?:ö|oe|o)de|quick|short|small|stupid|dumb|silly|brief),? )?(?:frage|question)(?: an (?:sie|dich|euch)| in die runde| for you)?/u
    .source;

const thanks =
  /(?:(?:vielen|besten|lieben|herzlichen|sch(?:ö|oe|o)nen|tausend|1000|ganz|many) )*(?:dank|danke|dankesch(?:ö|oe|o)n|merci|thx|thanks|thank you|thank u|ty|cheers)(?: (?:dir|ihnen|euch|sehr|so much|very much|a lot|a bunch|again|nochmal))*/u
    .source;

const forIt =
  /(?: (?:schon ?mal|schon jetzt|jetzt schon|im vorr?aus|vorab|in advance|(?:f(?:ü|ue|u)r|for) (?:(?:die|ihre|eure|deine|jede|your|the|any|all) )*(?:schnelle |kind )?(?:hilfe|auskunft|m(?:ü|ue|u)he|infos?|antwort(?:en)?|r(?:ü|ue|u)ckmeldung|unterst(?:ü|ue|u)tzung|zeit|geduld|help|time|info|information|assistance|patience|answer|reply|support)|for (?:looking|checking|helping)(?: it up| me)?))/u
    .source;

const announcement = oneOf(
  `${thanks}${forIt}+`,
  `(?:ich )?(?:h(?:ä|ae|a)tte|hab|habe)(?: da| hier| mal| noch| gerade| an sie)* ${question}`,
  `(?:i )?(?:have|had|got|i've got|i've)(?: just)? ${question}`,
  question,
  /(?:darf|kann|k(?:ö|oe|o)nnte|d(?:ü|ue|u)rfte) ich (?:sie |dich |euch |mal |kurz |eben |hier )*(?:was|etwas|eine frage|eins) (?:fragen|stellen)/u,
  /(?:can|could|may|might) i (?:just |quickly )*ask (?:you )?(?:something|a (?:quick )?question)/u,
  /ich hoffe,? (?:sie|du|ihr) (?:k(?:ö|oe|o)nn(?:en|t)|kannst) mir (?:da |hier |kurz )?(?:weiter)?helfen/u,
  /(?:i )?hope you can help(?: me)?(?: out)?(?: with this| here)?/u,
  /(?:vielleicht |eventuell )?k(?:(?:ö|oe|o)nnt?en sie|(?:ö|oe|o)nnte?st du|annst du|(?:ö|oe|o)nnte?t ihr) (?:mir|uns) (?:bitte |da |hier |mal |kurz )*(?:(?:weiter)?helfen|sagen|verraten)(?: bitte)?/u,
  /(?:can|could|would) you (?:please |maybe )?(?:help|tell) (?:me|us)(?: out)?(?: please)?/u,
  /ich (?:wollte|w(?:ü|ue|u)rde gerne?|m(?:ö|oe|o)chte) (?:mal |nur |kurz |gerne? |eben )*(?:etwas |was )?(?:fragen|wissen)/u,
  /(?:i was |i am |was |i'?m )?(?:just )?wondering|(?:i (?:just )?(?:wanted|want|would like)|i'?d like) to (?:ask|know)(?: something)?/u,
  /(?:nur |mal |ganz |just |a )*(?:kurz|quickly|quick one)(?: gefragt)?/u,
  `(?:meine|my|eine|unsere|our|noch eine) ${question}(?: (?:ist|is|w(?:ä|ae|a)re|lautet|h(?:ä|ae|a)tte ich(?: noch)?|hab(?:e)? ich(?: noch)?|would be))?(?: (?:folgende|this|die|nun|jetzt|also|noch))*`,
  /(?:was ich (?:wissen (?:will|m(?:ö|oe|o)chte|muss)|fragen (?:will|wollte))|what i (?:need|want|would like|wanted|'d like) to (?:know|ask))(?: (?:ist|is|w(?:ä|ae|a)re))?(?: (?:folgendes|das|dies|this))?/u,
  /(?:mich|uns|ihn|sie) (?:w(?:ü|ue|u)rde |t(?:ä|ae|a)te )?(?:mal |noch |nur |jetzt )*(?:interessieren|interessiert)(?: (?:mal|noch|nur|dabei|jetzt|folgendes))*/u,
  /(?:sagen sie|sag|sagt|verraten sie|verrat)(?: mir| uns)?(?: doch| mal| bitte)*|(?:please )?tell (?:me|us)(?: please)?|let me ask(?: you)?(?: something)?/u,
  /ich (?:w(?:ü|ue|u)rde|m(?:ö|oe|o)chte|will|wollte) (?:mal |noch |nur |gerne? |bitte )*(?:wissen|erfahren)/u,
  /(?:ich hoffe,? )?es geht (?:ihnen|dir|euch) gut|(?:i )?hope you(?:'re| are) (?:doing )?(?:well|fine|ok(?:ay)?)/u,
  /(?:mein name ist|ich hei(?:ß|ss)e|my name is|my name's) \p{L}+(?: \p{L}+)?/u,
  /(?:entschuldigung|entschuldigen sie|verzeihung|sorry|excuse me|pardon)(?: bitte)?,? (?:die st(?:ö|oe|o)rung|(?:dass|wenn) ich st(?:ö|oe|o)re|to bother you|for bothering you|to disturb)(?:,? (?:but|aber))?/u,
);

/** What somebody says to an answer before they ask on. */
const reaction = oneOf(
  /(?:ah+|oh|ach|na|und|lol|haha|hm+|mhm) ?(?:okay|ok|oki|gut|jut|so)|(?:okay|ok|oki|okey)(?: (?:gut|good|cool|super|danke|thanks|thx|lol))*/u,
  /(?:ah+|aha+|oha|achso|hm+|mhm|lol|haha+|wow|puh|uff)/u,
  /(?:na |sehr |very )?(?:gut|good)|(?:alles )?klar|super|prima|toll|klasse|top|great|fine|perfect|perfekt|cool|nice|interessant|interesting|wonderful/u,
  /al(?:l )?right|i see|got it|gotcha|makes sense|understood|good to know|ich verstehe|verstehe|verstanden|gut zu wissen|macht sinn|ach so/u,
  `(?:ah+|oh|ok|okay|gut|super|great|prima|cool)?,? ?${thanks}(?![\\s,.!?:…–-]+(?:das|des|dat|that|this|it|is|hat|war|reicht|langt|ich|i|sie|du|you|mach|bis|dann|then|schön|have|so)(?!\\p{L})(?:\\s*\\S+){0,8}\\s*$)`,
);

const person =
  /(?:t(?:ö|oe|o)chter|sohn|kind|schwester|bruder|mutter|vater|frau|mann|partner(?:in)?|freund(?:in)?|kumpel|nachbar(?:in)?|cousine?|nichte|neffe|schw(?:ä|ae|a)gerin|schwager|kolleg(?:e|in|en)|bekannten?|(?:ratsuchenden?|klient(?:in|en)?|kund(?:e|in|en)|teilnehmer(?:in)?|bewerber(?:in)?|kandidat(?:in|en)?|mandant(?:in|en)?|tn)|daughter|son|child|kid|sister|brother|mum|mom|mother|dad|father|wife|husband|friend|mate|neighbou?r|cousin|niece|nephew|colleague|coworker|client|customer|participant|applicant|candidate|jobseeker)/u
    .source;

/** "Für meine Klientin: …", "Asking for a friend: …" */
const forWhom = `(?:(?:eine )?(?:frage|question) |ich frage |(?:i'?m )?asking |das ist |this is |it'?s )?(?:f(?:ü|ue|u)r|for|im auftrag(?: von)?|on behalf of) (?:(?:eine?[nrms]?|mein(?:e[nrms]?)?|unser(?:e[nrms]?)?|my|our|a|an|the|one of|gute[nr]?) )*${person}(?: (?:of mine|of ours|von mir|hier))?`;

/** "Meine Kundin fragt: …", "My client wants to know: …" */
const asksFor = `(?:(?:mein(?:e[nrms]?)?|unser(?:e[nrms]?)?|my|our|die|der|ein(?:e[nrms]?)?|an?|the) )?${person} (?:fragt|m(?:ö|oe|o)chte (?:gerne? )?wissen|will wissen|w(?:ü|ue|u)rde gerne? wissen|asks|is asking|wants to know|would like to know)(?: (?:mich|sich|gerade|nun|jetzt|me|now|just))*`;

const opening = new RegExp(
  `^(?:\\s*(?:(?:${greeting}(?= ?[,.!:–\\n-])|${announcement}|${reaction})\\s*[,.!?:…–\\n-]+|(?:${forWhom}|${asksFor}) ?[:.–-]|(?:lol|haha) (?=\\p{L})|(?:also|so|well) (?=(?:und|and|an) ))\\s*)+`,
  'u',
);

/** Messages in which nothing stands apart in front begin with no courtesy. */
const opens = /[,.!?:…–\n-][\s\S]*[\p{L}\d]|^\s*(?:lol|haha|also|so|well) /iu;

const wish = oneOf(
  `${thanks}(?:${forIt})*`,
  /(?:lg|vg|mfg|(?:viele|liebe|beste|sch(?:ö|oe|o)ne) gr(?:ü|ue|u)(?:ß|ss)e|gru(?:ß|ss)|(?:kind|best) regards)(?:,? \p{L}+)?/u,
  /(?:ü|ue|u)ber (?:eine|ihre|deine) (?:schnelle |kurze )?(?:antwort|r(?:ü|ue|u)ckmeldung) (?:w(?:ü|ue|u)rde|freue) ich mich(?: sehr| freuen)*/u,
  /(?:i'?d|i would|would) (?:really |greatly |much )?appreciate (?:it|(?:any|your|an) (?:help|advice|answer|reply))/u,
  /(?:any |your )?(?:help|advice|answer|reply|info)(?: is| would be)?(?: much| greatly| really| highly)? appreciated/u,
  /(?:das )?w(?:ä|ae|a)re (?:super|nett|lieb|toll|prima|klasse)/u,
  /(?:ich )?freue? mich (?:auf|(?:ü|ue|u)ber) (?:ihre|eure|deine|eine|jede) (?:schnelle )?(?:antwort|r(?:ü|ue|u)ckmeldung)/u,
  /(?:i )?look(?:ing)? forward to (?:your (?:reply|answer|response)|hearing from you)/u,
  /(?:einen )?(?:sch(?:ö|oe|o)nen|guten) (?:tag|abend|feierabend)(?: noch| ihnen)*|have a (?:nice|good|great|lovely) (?:day|evening|weekend|one)|(?:ein )?sch(?:ö|oe|o)nes wochenende/u,
  /(?:bitte |please )?(?:nur |ganz )?(?:kurz (?:halten|fassen|antworten|und knapp)|(?:keep|make) it (?:short|brief|quick)|(?:eine )?(?:kurze antwort|short answer)(?: reicht| gen(?:ü|ue|u)gt| will do| is enough)?)(?:,? (?:bitte|please|pls))?/u,
);

const closing = new RegExp(`(?:[\\s,;…–-]+(?:und |and )?(?:${wish})[.!…]*)+[\\s:;)]*$`, 'u');

/** In UTF-16 units; further in front nothing is looked for. */
const longestClosing = 120;

/** Most messages end without any of these, and need no closer look. */
const closes =
  /dank|merci|thx|than|ty|cheers|[lvm]f?g|gr[uü]|regards|ntwort|meldung|reply|hear|apprec|w[aä]e?re|sch[oö]e?n|guten|have a|kurz|knapp|short|brief|quick/i;

/** Words beside which thanks or a greeting are what is meant. */
const acknowledging = new Set(
  "ok okay okey oki gut super alles klar prima perfekt toll klasse top great perfect fine good cool nice all clear right alright nein no nee nope ja yes yeah yep nun na so und and also das war wars reicht mir that that's is was it all everything helps hilft this hallo hi hey hello moin tach servus tag guten morgen morning evening abend bye tschüss tschuess tschau ciao danke thanks dank vielen sehr nett kind you are sie sind du bist hat mir geholfen hilfreich weiter weitergeholfen helped me a lot so much really".split(
    ' ',
  ),
);

function saysMore(bare: string): boolean {
  const words = bare.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
  return words.some((word) => !acknowledging.has(word));
}

function oneOf(...patterns: readonly (RegExp | string)[]): string {
  return `(?:${patterns.map((pattern) => (typeof pattern === 'string' ? pattern : pattern.source)).join('|')})`;
}
