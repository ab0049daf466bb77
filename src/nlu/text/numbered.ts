/**
 * Whether what stands before a number in even letters says that it numbers something else than places or money: a room, a
 * telephone, a file ("Kundennummer 39104", "0371 45127").
 */
export function isNumbered(before: string): boolean {
  return called.test(before) || dialled.test(before);
}

const called =
  /(?<!\p{L}|(?:am|im|per|by|on the|via) )(?:raum|zimmer|room|tel(?:efon)?|telefonnummer|handy|mobil|phone|(?:kunden|kd|bg|akten|haus|personal|stellen|rechnungs|auftrags|bestell|vertrags|mitglieds|vorgangs|ticket|steuer|versicherungs)-?(?:nr|nummer)|aktenzeichen|az|id|ref(?:erenz|erence)?|job ?id|nr|nummer|number)(?: (?:ist|is|lautet|nr|nummer|number))?[.:#]* ?$/u;

/** Codes of telephones begin with 0. */
const dialled = /(?<![\d.,])0\d{2,5} ?[-/]? ?$/;
