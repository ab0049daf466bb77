import type { Words } from '../words.ts';

/** What people call concepts and facets when they ask about them. */
export const concepts: Pick<Words, 'concepts' | 'facets'> = {
  concepts: {
    'written-expression': 'grammar, write well, good at writing, writing skills',
    'self-confidence': 'not confident, insecure, lack confidence, confident',
    teamwork: 'loner, lone wolf, team player, lone worker',
    concentration: 'concentrate, get distracted, easily distracted',
    punctuality: 'always late, punctual*',
    'sense-of-order': 'disorgani*, messy, chaotic',
    composure:
      'snap back, snap at, shout back, yell back, blow up, lose my cool, lose my rag, hot head*, hothead*, impulsive*, fly off the handle, explode, lose my temper, short temper*, hot temper*, hot headed, quick tempered, short fuse, angry easily, get angry, temper, anger issues',
    patience: 'impatien*, no patience, little patience',
    memory: 'forgetful, bad memory, forget things, forget names, poor memory, terrible memory',
    'driving-own-car': 'own car, a car, own vehicle',
    'reading-difficulties': 'dyslexi*, bad at spelling, my spelling, spelling, poor speller',
    disability:
      'disability, disabled, disabilities, wheelchair, hard of hearing, hearing aid*, hearing impaired, deaf, blind, visually impaired, chronic illness, chronically ill, epilepsy, depression, adhd, autistic, autism, bad back, back problem*, back pain, diabetic, diabetes, health problem*, illness',
    'speech-impediment': 'stutter*, stammer*, lisp, speech impediment, speech impairment',
    dialect: 'dialect, dialects, high german, saxon dialect',
    accent: 'accent, accents, broken german',
    'previous-experience':
      'previous experience, prior experience, prior work experience, previous work experience, experience required, experience necessary, experience needed, experience a must, experience mandatory, experience essential, experience compulsory, need experience, need any experience, need some experience, need prior, need previous, require experience, require previous, customer experience, experience with customers, customer facing experience, worked with customers, worked in customer, worked with people, dealt with customers, dealt with people, worked in a call center, worked in a call centre, done this before, done anything like, experience beforehand',
    multitasking: 'several things at once, many things at once, juggle, juggling',
    'voice-strength': 'my voice, strong voice',
    insurance: 'insurance, insurers, insurer',
    'e-commerce': 'online shop*, online retail*, online shopping',
    'energy-suppliers': 'utilities, energy firm*, power compan*',
    'spare-parts-orders': 'spare parts',
    'technical-enquiries': 'technical questions',
    eloquence: 'good with words, way with words',
    'intercultural-competence': 'other cultures, different cultures',
    'systems-thinking': 'complex systems, understand systems',
    'it-affinity': 'tech savvy, good with it',
    'interfaces-pay': 'worked in sales, sales experience, sales background, from sales',
    friendliness:
      'being nice, to be nice, nice enough, being friendly, unfriendly, being kind, a friendly guy, friendly person, nice guy, nice person, just nice',
    typing: 'i type, how fast i type, type fast, typing speed, slow typist, type slowly, typing fast',
    apprenticeship: 'apprenticeship, vocational training, vocational qualification, trade certificate',
    'polish-language': 'polish',
    'norwegian-language': 'norwegian',
    'danish-language': 'danish',
    'finnish-language': 'finnish',
    'dutch-language': 'dutch',
    'hungarian-language': 'hungarian',
    'bulgarian-language': 'bulgarian',
    'romanian-language': 'romanian',
    'portuguese-language': 'portuguese',
    'croatian-language': 'croatian',
    'serbian-language': 'serbian',
    'vietnamese-language': 'vietnamese',
    'extra-qualification':
      'extra certificate*, additional certificate*, extra qualification*, additional training, extra training, further qualification*, extra course*',
    banks: 'bank, banks, banking',
    'german-language':
      'german level, level of german, language level, a2, b1, b2, c1, my german, little german, no german, speak german, good german, german skills, basic german',
    degree: 'degree, university degree, uni degree, college degree, bachelors, masters, been to uni, uni education',
    'it-projects':
      'it support project*, it based project*, it jobs, it role*, tech side, it stuff, it work, in it, into it, it side, it heavy role, it heavy',
    'international-companies':
      'international employer*, foreign companies, foreign company, international company, global company, international firm, international firms',
    multilingualism:
      'many languages, speaks languages, three languages, two languages, 2 languages, 3 languages, 4 languages, several foreign languages',
    'from-hospitality-retail':
      'hospitality, hotel background, hotel experience, from a hotel, hotel work, worked in a hotel, waiting tables, retail, retail experience, retail background, shop work, worked in a shop, supermarket',
    'dropouts-welcome':
      'dropped out, dropout, quit uni, left university, quit my degree, didnt finish uni, never finished my degree',
    'lateral-entry':
      'career changer*, switch careers, change careers, changing careers, different industry, another field, from another industry, career change',
    'school-leavers': 'just finished school, finished school, out of high school, left school, straight from school',
    'school-certificate': 'a levels, gcses, gcse, high school diploma, school leaving certificate, diploma',
  },
  facets: {
    language: 'language, languages, langauge*, foreign languages, which languages, what languages',
    tool: 'software, tools, programs, systems, computer programs, apps',
    industry:
      'industr*, sector*, which companies, what companies, which employers, what employers, which firms, what firms, who are _ employers, who hires, who is hiring, kind of companies, kind of firms, kind of employers, type of companies',
  },
};
