import type { MarkWords } from '../words.ts';

/** Words that mean something whatever the question. */
export const marks: MarkWords = {
  need: `a plus, a bonus, play a role, plays a role, matters, need, needed, needs, require*, required, must i, must, have to, has to, necessary, essential, mandatory, compulsory, prerequisite, enough, without, important, obligatory, be able to, speak, vital, useful, helpful, matter, matters, wanted, want, expect*, would it help, does it help, of use, a must, can i do it without, ask for, demand, good for, an advantage, count, crucial, get by with, do without, fluent, rule me out, rules me out, gotta be, must be, or nah`,
  everywhere:
    'everywhere, in general, generally, overall, all cities, all five, all the cities, every city, each city, germany, across germany, on average, average, all of them, anywhere, all places, the other cities, other cities, elsewhere, nationwide',
  most: 'priciest, costliest, dearest, most, highest, best, top, more, biggest, greatest, strongest, max, maximum, wins, better, high to low',
  least:
    'cheapest, least expensive, least, lowest, worst, less, smallest, bottom, minimum, poorest, comes last, come last, last place, lowest paid, low to high',
  where:
    'where, is there a city, any city, which city, which cities, what city, what cities, which town, which towns, which place, which places, anywhere, cities, which of your cities, which of your places, places, who pays, which pays, which one, which of the, which is the strongest, which is the best, which of yours, which offers',
  atLeast:
    'at least, minimum, min, from, above, over, more than, or more, not less than, upwards, plus, and up, no less than, hit, reach',
  offered:
    'offer, mentioned, quoted, offered, offers, offerd, contract, they pay me, im getting, i get, i got, they want to pay, theyre paying, paying me, i earn, i make, got offered, being offered, been offered, intend to offer, pay me',
  correction:
    'no, nope, not, i meant, i ment, ment, meant, actually, instead, rather, sorry, srry, wait, correction, wrong, i mean, scratch that, oops, typo, hang on, oh right',
  domain: `job*, occupation*, profession*, position*, role*, work*, working, place*, city, cities, town*, region*, area*, people, person, employee*, staff, candidate*, client*, customer*, article*, question*, answer*, topic*, info*, colleague, possible, example*, list, phone*, telephone*, chat, mail, email, company, firm, team, office, desk, week*, day, days, month*, year*, yrs, hour*, euro*, eur, advis*, counsel*, service*, support, center, centre, centres, centers, agent*, percent, living, life, move, moving, moved, relocat*, new, bot, customer, call, calls, rep, reps, help, helpdesk, representative*, field, full, time, career`,
  people:
    'mother, father, woman, student*, pensioner*, migrant*, refugee*, foreigner*, german, human, child, kid, kids, single, housewife, unemployed, person, son, daughter, friend*, boyfriend, girlfriend, nephew, niece, sister, brother, parent*, dropout*, candidate*, colleague, expat*, native*, mum, mom, dad, husband, wife, guy, lad, mate, career changer, newbie, sir, madam',
  change:
    'change career*, switch*, career change*, something new, move into, transition*, retrain*, new field, wanna change, want to change, want a change, looking to change, fancy a change',
  curious: 'need to know, need to understand, need some info, need information, need two, need three',
};
