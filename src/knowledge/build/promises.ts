/**
 * True where a sentence of even text says that somebody gets more, or what he can negotiate, without a figure: "zahlen besser",
 * "der Lohn liegt höher", "kommt einiges obendrauf", "negotiate individually". What is denied, asked or only wished for is none.
 */
export function promisesMore(even: string): boolean {
  return HINT.test(even) && !OPEN.test(even) && !DENIED.test(even) && PATTERNS.some((pattern) => pattern.test(even));
}

/** Without one of these nothing is promised; looking for them first saves the rest. */
const HINT =
  /mehr|besser|höher|extra|drauf|drüber|darüber|locker|füll|übertarif|zulage|zuschl|aufschlag|verhandl|verhandel|negoti|more|better|higher|above|premium/;

/** A question or a condition: "Wer mehr verdienen will, …". */
const OPEN =
  /\?|(?<!\p{L})(?:wer|um|if you|who|to) (?:\p{L}+ ){0,3}(?:mehr|besser|more|better|higher)(?: \p{L}+){0,3} (?:will|wollen|möchte|zu|wants?|wanting)(?!\p{L})|(?<!\p{L})want(?:s|ed)? (?:to \p{L}+ )?more/u;
const DENIED =
  /(?<!\p{L})(?:nicht|kein|keine|keinen|kaum|niemand|nie|weder|ohne|selten|not|no|nobody|never|hardly|neither|n't) (?:\p{L}+ ){0,3}(?:mehr|besser|höher\p{L}*|extra|drauf|darüber|more|better|higher|above)(?!\p{L})|(?:nicht|never|not) (?:verhandel\p{L}*|negoti\p{L}*)|(?:mehr|besser|höher|more|better|higher)(?: [\p{L}-]+){0,7} (?:nicht|kaum|selten|not|rarely)(?! (?:nur|only|selten))(?!\p{L})|(?:forder|verlang|wünsch|hoff|träum|demand|hope|wish|early|früher)/u;

const words = (list: string) => String.raw`(?<!\p{L})(?:${list})(?!\p{L})`;
const within = (most: number) => String.raw`(?:[ ,]+[\p{L}\p{N}-]+){0,${most}}[ ,]+`;

const PAYS =
  'zahlt|zahlen|bezahlt|bezahlen|vergütet|vergüten|entlohnt|entlohnen|honoriert|honorieren|verdient|verdienen|bekommt|bekommen|erhält|erhalten|kassiert|kassieren|eingruppiert|eingestuft';
const PAYS_EN = 'pay|pays|paid|earn|earns|earned|get|gets|make|makes|receive|receives';
const PAY =
  'satz|lohn|löhne|gehalt|gehälter|verdienst|verdienste|vergütung|vergütungen|bezahlung|einkommen|entgelt|entgelte|tarif|sätze|stundenlohn|stundenlöhne|monatslohn';
const PAY_EN = 'pay|salary|salaries|wage|wages|rates|earnings|income|incomes';
const UP = String.raw`mehr(?! (?:lob|urlaub\p{L}*|freiheit\p{L}*|zeit|freizeit|verantwortung|ruhe|spaß|respekt|anerkennung|personal|leute|arbeit|stellen|aufgaben|als))|besser|höher|extra|zusätzlich|übertariflich|überdurchschnittlich|großzügiger|üppiger|ordentlicher`;
const UP_EN = String.raw`more(?! (?:time|freedom|holiday\p{L}*|responsibility|respect|staff|people|work|jobs|than))|better(?! (?:shifts?|hours|tools?|equipment|training|at))|higher|extra(?! (?:shifts?|hours|days?))|above average|a premium`;

const PATTERNS = [
  words(PAYS) + within(5) + words(UP),
  words(UP) + within(2) + words(PAYS),
  words(PAY) +
    within(7) +
    words(
      'höher|besser|darüber|drüber|jenseits davon|deutlich|spürbar|merklich|kräftig|über (?:dem )?tarif|übertariflich',
    ),
  words('höhere[rnsm]?|bessere[rnsm]?') + within(2) + words(PAY),
  words(
    'springt|kommt|kommen|gebe|gäbe|gibt|gibt es|ist|sind|liegt|liegen|lässt sich|steht|stehen|legt|legen|sitzt|hat|haben',
  ) +
    within(5) +
    words(
      '(?:mehr|einiges|etwas|was|manches|gutes stück|stück|schippe|zuschläge|zulagen)(?: \\p{L}+){0,2} (?:heraus|raus|drauf|obendrauf|oben drauf|drin|darüber|drüber|dazu|hinzu|möglich|in der tasche|auf dem konto)',
    ),
  words('zulagen|zuschläge|zulage|überstunden') + within(6) + words('dazu|hinzu|obendrauf|drauf|oben drauf'),
  words('geld') + within(4) + words('lockerer|locker'),
  words('konto|lohnzettel|abrechnung') + within(5) + words('füllen|füllt|aufbessern|aufbessert|merkt|merken'),
  words('verhandelt|verhandeln') + within(2) + words('frei|individuell|selbst|einzeln|besser|gesondert|eigene'),
  words('verhandlungssache|verhandelbar|frei verhandelt|frei vereinbart|übertariflich bezahlt'),
  words(PAYS_EN) + within(4) + words(UP_EN),
  words(PAY_EN) + within(6) + words('higher|better|above'),
  words('higher|better|extra') + within(1) + words(`${PAY_EN}|paid`),
  words('negotiate|negotiates|negotiated') +
    within(2) +
    words('individually|freely|their own|separately|better|higher'),
  words('negotiable|a matter (?:of|for) negotiation'),
].map((pattern) => new RegExp(pattern, 'u'));
