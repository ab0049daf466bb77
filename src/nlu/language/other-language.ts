import type { View } from '../view/view.ts';

/** Whether a message is written in a language that is neither German nor English. */
export function isOtherLanguage({ text: { clean, tokens }, kinds, slots }: View): boolean {
  if (otherLetter.test(clean)) {
    const letters = clean.match(/\p{L}/gu)?.length ?? 0;
    const others = clean.match(new RegExp(otherLetter, 'gu'))?.length ?? 0;
    if (letters > 0 && others / letters > 0.5) return true;
  }
  const known = tokens.filter(({ written }) => otherWords.has(written.folded)).length;
  return known >= 2 && known * 3 >= tokens.length && kinds.length + slots.length < known;
}

const otherLetter = /[\p{sc=Cyrillic}\p{sc=Arabic}\p{sc=Greek}\p{sc=Han}\p{sc=Hebrew}]/u;

/** Folded words without content of Spanish, French, Italian, Polish, Turkish, Romanian and Ukrainian that German and English lack. */
const otherWords = new Set(
  (
    'cuanto cuantos gana ganan como puedo quiero trabajo trabajar tengo donde hola gracias para una esta estoy soy que por ' +
    'combien gagne gagnent comment puis je veux travail travailler bonjour merci dans pour une est vous nous avec quel quelle ' +
    'quanto guadagna lavoro lavorare ciao grazie sono voglio posso come una per ' +
    'ile zarabia zarabiam jak moge chce praca pracowac dzien dobry dziekuje jest czy nie mam sie ' +
    'konusuyor musun almanca turkce biliyorum degil calisiyorum ' +
    'ne kadar kazanir maas nasil istiyorum calismak merhaba tesekkurler icin var mi bir ve ' +
    'cat castiga vreau munca buna multumesc este pentru ' +
    'skilki robota pratsyuvati dyakuyu'
  ).split(' '),
);
