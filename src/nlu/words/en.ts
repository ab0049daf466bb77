import type { Words } from './words.ts';

/** English vocabulary. */
export const en: Words = {
  kinds: {
    salary: {
      sure: `salar*, pay, pays, paid, paying, payscale, pay scale, payslip, paycheck, paycheque, pay cheque, wage, wages, earn*, income*, compensation, remunerat*, dough, bucks, moolah, how much do _ make, how much does _ make, how much would _ make, how much can _ make, what do _ make, what does _ make, what would _ make, can _ make, could _ make, money wise, moneywise, financially, starting money, hourly rate, rate of pay, how much money, what kind of money, what sort of money, how much cash, newbie cash, going rate, how much _ get, what would i get, what does _ get, what do _ get, what would i start on, what could i pull in, pull in, per annum, live on, live off, bring home, rake in, make ends meet, what _ start you on, start you on, what are we talking, gross, quid, remunerated, what is in it for me, whats in it for me, achievable, cough up, fork out, shell out, get per month, get paid, stretch to, most anyone can hope for, take home gross, gross take home, person _ take home, make a month, make a year, makes a month, what does _ bring in`,
      likely:
        'money, cash, make, makes, making, how much, get, gets, figures, numbers, rate, rates, euros, euro, range, start on, bump',
      hint: 'what, high',
    },
    skills: {
      sure: `want from applicants, want from people, expect from applicants, ok for me, right for me, suit me, suits me, something for me, good fit for me, cut out for, skill*, skil, skils, requirement*, qualification*, qualities, abilities, ability, strengths, competenc*, traits, what do i need, what do you need, what would i need, what does one need, what do they want, employers _ expect, expect from, expect of, what do employers want, what do they expect, what are they looking for, looking for in, look for, looks for, looking for, what does it take, what it takes, cut out for, besides languages, suited, good fit, right person, what kind of person, what sort of person, what type of person, personality, know how, knowhow, expected of, what should i know, what should i be good at, be good at, good at, what matters, what counts, attributes, character, bring to the table, should bring, must have, must haves, would i fit, fit in, soft side, talents, is it for me, right for`,
      likely:
        'need, needed, require*, required, know, able, important, languages, language, bring, want, wanted, expect',
    },
    tips: {
      sure: `tip, tips, advice, advise, recommend*, suggestion*, how do i get in*, how can i get in*, how to get in*, get into, getting into, get started, getting started, break into, breaking into, foot in the door, how do i start, how can i start, how should i, apply, applying, application, interview*, negotiat*, raise, pay rise, earn more, earning more, get more money, more money, better paid, boost my, increase my, improve my chances, improve my, how do i become, people like me, someone like me, somebody like me, career changer*, change career*, switch career*, career change, move into, moving into, prepare, stand out, do i stand a chance, stand a chance, have a chance, any chance, a chance, good impression, convince, pointers, guidance, help me get, land a job, what lifts, what raises, bump up, asking for more, ask for more, push for more, move up the pay`,
      likely: 'chance, chances, getting in, career switch*, success*, start in, onboarding',
    },
    tasks: {
      sure: `what is it exactly, what exactly is it, what is this job, what kind of job, task*, dut*, duties, responsib*, day to day, daily, day look, typical day, average day, a day in, day like, workday, working day, everyday, what do you do all day, what do they do, what do you actually do, what do i actually do, what would i do, what would i be doing, be doing, what work would i do, what will i do, what does _ do, what do _ do all day, do all day, all day, the tone, tone of, typically handle, handle, what is the work, the work like, work involve, job involve, involve*, what does the job, job entail, entail*, routine look, just phones, only phones, just answering, channels, on the phone all, what happens, what is the job like, job like, sit on the phone`,
      likely: 'do, doing, work like, day, stressful, stress, hard, boring, tough, busy, calls',
    },
    market: {
      sure: `companies look for, companys look for, companies looking for, firms look for, industr*, sector*, employer*, who is hiring, whos hiring, who hires, who recruits, hiring, recruit*, demand*, labour market, labor market, job market, market, competition, competitive field, competitors, compete, which companies, what companies, what kind of companies, kind of companies, what kind of firms, kind of firms, what sort of companies, sort of firms, what type of companies, types of companies, which firms, who employs, who needs, branches, who would i work for, who could i work for, where could i work, job prospects market, need people, people wanted, vacancies overall, applicants, after the same, crowded, up against, saturated, how stable, businesses, for which companies, who are the big`,
      likely: 'companies, company, firms, firm, jobs, stable, secure, needed, looking for people, opportunities',
    },
    training: {
      sure: `training*, trainings, course, courses, further education, certificat*, certif*, workshop*, seminar*, upskill*, reskill*, retrain*, qualify, learn more, learning opportunit*, keep learning, professional development, develop my skills, study, continuing education, what can i learn, what could i learn, what should i learn, classes, class, coaching, look after, looks after, taken care, showing me the ropes, show me the ropes, onboarding, induction, learn on the job, development program*, evening class*, left behind`,
      likely: 'learn, learning, taught, teach, program, programme, programs',
    },
    outlook: {
      sure: `future, career*, career path, make a career, promotion*, promoted, prospects, outlook, advance*, move up, moving up, work my way up, work your way up, work up, climb, ladder, progress*, dead end, deadend, stepping stone, springboard, ai, artificial intelligence, chatbot*, robot*, bot cant, bot cannot, bots cant, automat*, digitali*, replaced, replace, replacing, take over, taking over, taken over, take my job, take our jobs, taking our jobs, jobs disappear, obsolete, long term, longterm, in ten years, in five years, in 10 years, in 5 years, team lead*, teamlead*, team manager, become manager, supervisor, growth, chatgpt, algorithm*, machines, die out, dying, trend*, technology chang*, still exist, around in, humans still, human touch, become a manager, where can i go from here, where does it lead, where could i end up, where might i end up, doomed`,
      likely:
        'tech, technology, bots, development, develop, grow, lead, manager, machine, computers, change, changing, changed',
    },
    compare: {
      sure: `compar*, versus, vs, difference*, differ, differs, different from, better than, more than in, less than in, which is better, or rather, side by side, as opposed to, stack up, stacks up, how does _ measure up, against, which of the two, which of those two, of those two, better of those, any better, any worse`,
      likely: 'better, rather, worse, than',
    },
    rank: {
      sure: `rank*, ranking*, which city pays, which of your cities, which city wins, which cities pay, highest paying, best paying, best paid, lowest paying, worst paying, worst paid, where is pay highest, where do they pay, pays best, pays the best, pay the best, pays the most, pay the most, pays most, pay most, pays least, pays the least, pay the least, from high to low, high to low, low to high, highest to lowest, top paying, order the, sort*, in order, list every city, list all cities, where would i earn the most, where can i earn the most, where can i earn most, where do i earn the most, earn most, earn the most, make the most, league table, which city is best, best city, worst city, which town pays, where should i go for the money`,
      likely: 'highest, lowest, best, worst, most, least, biggest, top',
    },
    filter: {
      sure: 'which cities offer at least, where do i get at least, where can i get at least, anywhere i can hit, where could i get, where can i hit',
      likely: '',
    },
    offer: {
      sure: `offer, offered, offers, offering, offerd, contract, sign, fair, reasonable, in line, lowball*, low balled, ripped off, rip off, underpaid, too low, too little, too high, accept, take it, should i take, decent, market rate, market value, competitive, realistic, expect to get, a good deal, good deal, proposal, what they want to pay me, package, worth it, which figure, what figure, what number, which number, what should i ask _ for, should i ask _ for, ask them for, what should i ask for, how much should i ask, what could i ask for, asking too much, is that good, is this good, undervalued, legit, should i ask`,
      likely: 'ok, okay, good, bad, normal, enough, low, high, usual, alright, right, standard, fine',
    },
    overview: {
      sure: `overview*, summar*, gist, the gist, tell me about, tell me something about, tell me everything, tell me more about, know about customer service in, give me the short version, short version, short rundown, rundown, run down, in a nutshell, brief me, general information, information about, info about, info on, information on, everything about, the lot, what is customer service, whats customer service, what is it like, what is the job, describe, what about working, thinking of moving, thinking about moving, introduce the job, big picture, profile of`,
      likely: 'info, information, about, thinking',
    },
    coverage: {
      sure: `list pls, list please, your list, which profession, what profession, which occupation, what occupation, which locations, what locations, in which towns, in which cities, in which places, what else do you have, what else have you got, which cities do you, what cities do you, which cities are, what cities are, which places, what places, which towns, which occupations, what occupations, what ocupations, which jobs do you, what jobs do you, which professions, what professions, what do you know, what topics, which topics, what data, what do you cover, do you cover, covered, which cities can, what cities can, what cities have, other cities, other towns, other places, any other city, any other cities, which articles, what articles, list of cities, list your cities, what can you tell me stuff about, tell me stuf about, tell me stuff about, which regions, what areas, your coverage, cities you know, which cities, what cities`,
      likely: 'do you know, do you have',
    },
    source: {
      sure: `thats wrong, that is wrong, not true, cant be right, are you sure, you sure, source*, where did you get, where do you get, where does that come from, where does this come from, where is that from, wheres that from, where are these, where are those, where do these, where do those, how do you know, says who, who says, based on, according to, reference*, evidence, proof, how reliable, reliable, can i trust, trustworthy, how current, how old is, how up to date, up to date, made up, make that up, is that true, cite, citation, you sure, are you sure, where from`,
      likely: '',
    },
    minimumWage: {
      sure: 'minimum wage*, min wage, legal minimum, statutory minimum',
    },
    greeting: {
      sure: 'sup, hello, hi, hiya, hey, hey there, good morning, good afternoon, good evening, good day, greetings, howdy, yo, sup, whats up, wassup, hallo, morning, evening, heya, hi there, hello there, oi',
    },
    thanks: {
      sure: 'thank*, thanks, thx, ty, cheers, ta, much appreciated, appreciate*, thats brilliant, brilliant, great help, very helpful, helpful, that helps, perfect, awesome, lovely, nice one, great, amazing, excellent, thats all',
    },
    reaction: {
      sure: 'cool, aha, i see, got it, understood, good to know, noted, fair enough, makes sense, too bad, pity, what a pity, damn, oh no, ugh, meh, whatever, never mind, nevermind, forget it, forget about it, one more thing, another question, hold on, wait, hang on, sorry, my bad, oops, yes, no, yep, yeah, nope, sure, fine, right, k, ok, okay, alright, lol, haha*, wow, lame, hmm, hm, interesting, not sure, dunno, i dont know, back, cancel, wtf, boring, bummer',
    },
    sympathy: {
      sure: 'got fired, been fired, was fired, were fired, laid off, lost my job, lost his job, lost her job, got rejected, been rejected, was rejected, rejection, rejections, depressed, depression, burnout, burned out, burnt out, desperate, dont know what to do, do not know what to do, too dumb, too stupid, feel like a failure, heartbroken, cant take it anymore, cant do this anymore, feeling down, hopeless',
    },
    bye: {
      sure: 'bye*, goodbye, good bye, see you, see ya, cya, later, take care, have a nice day, have a good day, have a good one, good night, farewell, catch you later, im off, thats it for today, so long',
    },
    about: {
      sure: `are you chatgpt, are you gpt, are you siri, are you alexa, are you copilot, a real person or, real person or, person or a robot, human or robot, human or a robot, robot or human, bot or human, human or bot, who are you, what are you, who is this, who am i talking to, who am i speaking, am i talking to, am i speaking to, am i chatting, are you a human, are you human, are you a person, are you real, are you a real, are you a bot, are you a robot, are you an ai, are you ai, are you a machine, real person or, bot or human, human or bot, human or, or a bot, or a robot, or a machine, your name, introduce yourself, who made you, who built you, chatgpt or, do you store, do you save, privacy, data protection notice, what happens to my data`,
    },
    help: {
      sure: 'help, help me, what can you do, how do you work, how does this work, how does it work, what can i ask, what could i ask, how can you help, can you help me, what do you do, what are you for, instructions, menu, commands, what else can you, how do i use, examples, what should i ask you, what can i do here',
    },
    language: {
      sure: 'english only, only english, english again, german again, in english, english please, speak english, do you speak english, switch to english, in german, german please, speak german, switch to german, auf deutsch, auf englisch, change language, change the language, switch language, do you speak, can you speak, english answer, answer in english, reply in english, respond in english, talk in english, continue in english, continue in german, answer in german, reply in german, which languages do you, what languages do you speak, in spanish please, in french please, in turkish please, english pls, german pls, talk english, to english, to german, back to english, back to german',
    },
    restart: {
      sure: 'restart, start over, start again, start fresh, start afresh, start from scratch, lets start from scratch, from scratch, begin again, reset, forget everything, forget all, forget that, forget me, forget what, new conversation, clear everything, clear the, clear chat, clear our, delete everything, delete my, new client, next client, wipe, clean slate, scratch that',
    },
    crisis: {
      sure: 'kill myself, killing myself, want to die, end my life, ending my life, suicid*, dont want to live, do not want to live, hurt myself, harm myself, self harm',
    },
    person: {
      sure: `member of staff, staff member, with a colleague, with an adviser, with an advisor, with one of your, flesh and blood, get me a human, a human pls, human pls, human please, real human, real person, actual person, actual human, human being, speak to a human, talk to a human, speak to someone, talk to someone, speak with someone, talk with someone, speak to a person, talk to a person, speak to an, talk to an adviser, talk to an advisor, human agent, live agent, live person, to a colleague, an advisor, an adviser, a counsellor, a human please, somebody real, someone real, contact, phone number, telephone number, call me back, callback, call back, connect me, put me through, transfer me, customer representative, speak to somebody, talk to somebody, appointment, get in touch, not a bot, not a machine, personal advice, in person advice, face to face, human advisor, who can i call, who can i talk, someone i can, escalate, hand me over, real advisor, real adviser`,
    },
  },
  levels: {
    apprentice: 'apprentice, apprentices, apprentice pay, apprenticeship pay, vocational trainee*, azubi*',
    entry: `entry*, entry level, beginner*, beginer*, begginer*, begin, beginning, beginers, starter*, starting, start, starts, start out, start on, starts on, newbie*, newby, noob*, newcomer*, novice*, junior*, rookie*, fresher*, entrant*, first job, first role, no experience, without experience, without any experience, zero experience, never done, never worked, new to, brand new, im new, newly, who is new, is new, to begin with, straight out, out of school, school leaver*, graduate*, fresh out, fresh from, career starter*, green, just starting, getting started, career changer*, begin with, little experience, inexperienced, first time`,
    experienced: `years behind, or so years, years to my name, experienced, experience, years of experience, yrs of experience, years experience, yrs experience, yrs exp, years exp, exp, seasoned, senior*, veteran*, old hand, old hands, a few years, few years, some years, several years, many years, couple of years, years on the clock, years under, years in, years on the job, been doing, been in, been at it, long time, professional, professionals, pro, pros, mid career, mid level, midlevel, already done this, for years, years of, later on, over time, down the line, after a while`,
    specialist: `speciali*, specialist*, expert*, it type, it kind`,
    top: `top, top whack, top end, top of the range, maximum, max, at most, at best, how high, how far up, ceiling, upper end, upper limit, highest, best case, the most i can, best i can, most i can, most you can, best possible`,
  },
  periods: {
    month: 'a month, per month, monthly, month, each month, every month, pm',
    year: 'whole year, full year, entire year, a year, per year, yearly, annual*, per annum, pa, each year, every year, a yr, per yr, p a',
    hour: 'an hour, per hour, hourly, each hour, every hour, hour, ph, per hr, an hr, hr, p h',
  },
  partTime: [
    {
      cues: 'half a position, half position, half a job, half time, halftime, half days, part time, parttime',
      hours: 20,
    },
    { cues: 'three quarter time', hours: 30 },
    { cues: 'full time, fulltime', hours: 40 },
  ],
  need: `need, needed, needs, require*, required, must i, must, have to, has to, necessary, essential, mandatory, compulsory, prerequisite, enough, without, important, obligatory, be able to, speak, vital, useful, helpful, matter, matters, wanted, want, expect*, would it help, does it help, of use, a must, can i do it without, ask for, demand, good for, an advantage, count, crucial, get by with, do without, fluent, rule me out, rules me out, gotta be, must be, or nah`,
  concepts: {
    apprenticeship: 'apprenticeship, vocational training, vocational qualification, trade certificate',
    degree: 'degree, university degree, uni degree, college degree, bachelors, masters, been to uni, uni education',
    'it-projects': 'it stuff, it work, in it, into it, it side, it heavy role',
    'international-companies': 'international company, global company, international firm, international firms',
    multilingualism: 'many languages, speaks languages, three languages, several foreign languages',
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
    industry: 'industr*, sector*, kind of companies, kind of firms, kind of employers, type of companies',
  },
  wordings: {
    plain: {
      sure: 'plain language, simple language, easy language, simpler language, plain english, simple english, easy english, simpler english, plain german, simple german, easy german, simple words, simpler words, easy words, easier words, plain words, simple terms, simpler terms, layman*, short sentences, simpler explanation, easier explanation, easier to understand, explain _ simpler, explain _ easier, less complicated, without jargon, no jargon',
      likely:
        'simpler please, please simpler, easier please, make it simpler, make that simpler, make it easier, more simply, explain _ simply, keep it simple, say it simply',
      hint: 'simpler, simple please, easier, too complicated, much simpler',
    },
    normal: {
      sure: 'normal language, normal wording, standard wording, normal english, normal german, no plain language, no simple language',
      likely: 'normal please, back to normal, please normal',
      hint: 'normal again',
    },
  },
  everything:
    'show everything, show me everything, show all of it, read all of it, whole list, full list, complete list, everything please',
  silent: {
    homeOffice:
      'home office, homeoffice, work from home, working from home, from home, remote*, wfh, telework*, telecommut*, hybrid work*, living room',
    shifts:
      'shift, shifts, night work, night shift*, weekend*, sunday*, saturday*, public holidays, bank holiday*, on call, nights, evenings, rota',
    netPay:
      'net, net pay, net salary, after tax*, after deductions, take home*, tax, taxes, tax class, social security, left in my pocket, in my pocket, after everything, health insurance, deductions, in hand',
    vacation: 'vacation*, holiday*, annual leave, leave days, days off, time off, paid leave, pto, sabbatical*',
    workingHours:
      'working hours, work hours, overtime, flexitime, flexible hours, flexi time, how many hours, hours per week do, opening hours, lunch break, breaks, four day week, 4 day week, hours like, finish work',
    extras:
      'bonus*, christmas bonus, holiday pay, 13th salary, thirteenth, thirteenth salary, commission*, perks, benefits, company car, allowance*, tips on top, gym, job ticket, free lunch, canteen, bonuses, 13th month, stock options, relocation package, relocation',
    childcare: 'childcare, kindergarten',
    pension: 'pension*, retirement',
    vacancies:
      'vacanc*, open position*, job opening*, openings, job ads, job adverts, job listing*, specific company, specific companies, company names, names of companies, actual company, names of the companies, address, addresses, which company exactly, actual companies, job board*, amazon, telekom, vodafone, vw, bmw, zalando, deutsche bahn, ikea, siemens, open jobs, jobs are open, specific employer*, name of employers, named employers, names of employers, name the companies',
    probation:
      'probation*, notice period, fixed term, permanent contract, temporary contract, temp agency, temp work, agency work, permanent position, unlimited contract',
    dressCode: 'dress code, what to wear, what should i wear, tattoo*, piercing*, headscarf, uniform, suit, clothes',
    visa: 'visa*, work permit*, residence permit*, blue card, sponsor*, recognition of, recognised degree, degree recognised, degree recognized, citizenship, eu citizen, b1, b2, c1, a2, german level, level of german, language level, language certificate, relocate from, immigration, permit',
    livingCost:
      'rent*, cost of living, living cost*, living expenses, apartment*, flat, housing, accommodation, expensive',
    commute: 'commuting, commute time*, parking, public transport, train connection*, tram',
    family: 'parental leave, maternity leave, family friendly, pregnan*, sick child, work life balance, kids sick',
    partTime: 'part time possible, part time option*, part time job*, offer part time, work part time, part time there',
    age: 'age limit*, minimum age, maximum age, too old, how old must, how old do',
    union: 'union*, works council, collective agreement*, strike*, collective bargaining',
    duration: 'how long does the onboarding, how long is the training, how long does it take, how long is onboarding',
    apprenticeship: 'apprenticeship place*, dual study',
    internship: 'internship*, intern',
    sideJob: 'mini job, minijob*, working student, side job, student job, summer job',
    gender: 'gender pay gap, women earn less, men earn more, women and men, men and women, do women, women get',
    statistics:
      'unemployment rate, unemployment, how many applicants, how many people work, how many people, turnover rate, statistic*, average age, staff turnover, how many call centers, how many call centres, how many companies, how many firms',
  },
  outOfScope: `weather*, raining, snow, temperature*, recipe*, cook*, bake, cake, carbonara, football*, soccer, match result, chancellor*, president*, politics, election*, joke*, poem*, song, lyrics, horoscope*, stocks, bitcoin*, crypto*, lottery, what time is it, capital of, translate*, write me, write a, write code, homework, maths, math, square root, divided by, movie*, restaurant*, pizza*, kebab*, headache*, love you, marry, date me, asshole, shit*, idiot*, stupid*, dumb*, fuck*, useless, piece of junk, moron*, crap, bastard, system prompt, ignore your, ignore all, ignore previous, your instructions, jailbreak, pretend, sue, sued, suing, lawyer*, legal advice, lawsuit, fired me, fierd me, fired, dismissed, terminate my, unemployment benefit*, unemployment money, benefits office claim, welfare, child benefit*, housing benefit*, tax return, write my cv, write my resume, write a cover letter, cover letter, write my, train to, flights, sightseeing, museum*, phone contract, password*, covid, vaccin*, cinema, buy a car, meaning of life, birthday*, world cup, einstein, capital city, divorce, tell me a joke, sing, chess, python code, who won, can my boss, is my boss allowed, is my employer allowed, can my employer, entitled to, am i entitled, claim benefits, citizens benefit`,
  everywhere:
    'everywhere, in general, generally, overall, all cities, all five, all the cities, every city, each city, germany, across germany, on average, average, all of them, anywhere, all places, the other cities, other cities, elsewhere, nationwide',
  most: 'most, highest, best, top, more, biggest, greatest, strongest, max, maximum, wins, better, high to low',
  least:
    'least, lowest, worst, less, smallest, bottom, minimum, poorest, comes last, come last, last place, lowest paid, low to high',
  where:
    'where, is there a city, any city, which city, which cities, what city, what cities, which town, which towns, which place, which places, anywhere, cities, which of your cities, places, who pays, which pays, which one, which of the, which is the strongest, which is the best, which of yours, which offers',
  atLeast:
    'at least, minimum, min, from, above, over, more than, or more, not less than, upwards, plus, and up, no less than, hit, reach',
  offered:
    'offer, offered, offers, offerd, contract, they pay me, im getting, i get, i got, they want to pay, theyre paying, paying me, i earn, i make, got offered, being offered, been offered, intend to offer, pay me',
  correction:
    'no, nope, not, i meant, i ment, ment, meant, actually, instead, rather, sorry, srry, wait, correction, wrong, i mean, scratch that, oops, typo, hang on, oh right',
  placeWords:
    'in, to, from, at, near, around, for, of, outside, close to, city, town, region, area, live, living, move, moving, based',
  domain: `job*, occupation*, profession*, position*, role*, work*, working, place*, city, cities, town*, region*, area*, people, person, employee*, staff, candidate*, client*, customer*, article*, question*, answer*, topic*, info*, colleague, possible, example*, list, phone*, telephone*, chat, mail, email, company, firm, team, office, desk, week*, day, days, month*, year*, yrs, hour*, euro*, eur, advis*, counsel*, service*, support, center, centre, centres, centers, agent*, percent, living, life, move, moving, moved, relocat*, new, bot, customer, call, calls, rep, reps, help, helpdesk, representative*, field, full, time, career`,
  people:
    'mother, father, woman, student*, pensioner*, migrant*, refugee*, foreigner*, german, human, child, kid, kids, single, housewife, unemployed, person, son, daughter, friend*, boyfriend, girlfriend, nephew, niece, sister, brother, parent*, dropout*, candidate*, colleague, expat*, native*, mum, mom, dad, husband, wife, guy, lad, mate, career changer, newbie, sir, madam',
  change: 'change career*, switch*, career change*, something new, move into, transition*, retrain*, new field',
  curious: 'need to know, need to understand, need some info, need information, need two, need three',
  functionWords: `a, about, actually, again, all, almost, already, also, although, always, am, an, and, another, any, anybody, anyone, anything, are, arent, around, as, at, away, back, be, because, been, before, being, between, both, but, by, can, cannot, cant, could, couldnt, currently, did, didnt, do, does, doesnt, doing, done, dont, down, each, either, else, even, ever, every, exactly, few, find, first, for, from, further, gave, get, gets, getting, give, given, go, goes, going, gonna, got, gotta, guess, had, has, hasnt, have, havent, having, he, hello, her, here, hers, hey, him, his, how, however, i, id, if, ill, im, in, into, is, isnt, it, its, ive, just, keep, kind, kinda, know, last, later, less, let, lets, like, little, long, look, looking, lot, lots, made, make, many, may, maybe, me, mean, might, mine, more, most, much, must, my, myself, need, never, next, no, not, nothing, now, of, off, often, oh, ok, okay, on, once, one, only, or, other, others, our, out, over, own, per, please, pls, plz, possible, pretty, probably, put, quick, quickly, quite, rather, really, right, said, same, say, says, see, seem, seems, she, should, show, since, so, some, somebody, someone, something, somewhere, soon, sort, still, stuff, such, sure, take, tell, than, that, thats, the, their, them, then, there, theres, these, they, theyre, thing, things, think, thinking, this, those, though, through, till, to, today, together, too, try, trying, two, under, until, up, ur, us, use, used, usually, very, via, wanna, want, wanted, wants, was, way, we, well, were, what, whats, when, where, wheres, whether, which, while, who, whole, whos, whose, why, will, with, within, without, wondering, wonder, wont, would, wouldnt, yeah, yep, yes, yet, you, your, youre, yours, r, ya, thinking, interested, curious, anyway, roughly, approximately, approx, ballpark, basically, honestly, tbh, lol, haha, haha, btw, fyi, asap, eh, hm, hmm, um, uh, erm, k, considering, regarding, concerning, nice, good, great, hes, shes, theyd, youd, itd, weve, bit, bunch, couple, couldve, wouldve, might, guys, man, dude, bro, loads, ppl, enough, ask, asking, asked, come, comes, coming, tends, typically, normally, side, end`,
  spellings: {
    ern: 'earn',
    erning: 'earning',
    expirience: 'experience',
    adn: 'and',
    nad: 'and',
    teh: 'the',
    taht: 'that',
    hte: 'the',
    wnat: 'want',
    waht: 'what',
    jsut: 'just',
    sry: 'sorry',
    srry: 'sorry',
    whats: 'what is',
    wheres: 'where is',
    hows: 'how is',
    whos: 'who is',
    thats: 'that is',
    im: 'im',
    ye: 'you',
    yer: 'your',
    youse: 'you',
    wot: 'what',
    oot: 'out',
    aboot: 'about',
    ur: 'your',
    r: 'are',
    pls: 'please',
    plz: 'please',
    sal: 'salary',
    exp: 'experience',
    yrs: 'years',
    yr: 'year',
    hr: 'hr',
    hrs: 'hours',
    wich: 'which',
    alot: 'a lot',
    gonna: 'going to',
    wanna: 'want to',
    gotta: 'got to',
    cust: 'customer',
    reqs: 'requirements',
    quals: 'qualifications',
    mth: 'month',
    thru: 'through',
  },
  regions: {
    saxony: { name: 'Saxony', states: ['SN'] },
    brandenburg: { name: 'Brandenburg', states: ['BB'] },
    'saxony anhalt': { name: 'Saxony-Anhalt', states: ['ST'] },
    'ruhr area': { name: 'the Ruhr area', states: ['RUHR'] },
    ruhr: { name: 'the Ruhr area', states: ['RUHR'] },
    'ruhr valley': { name: 'the Ruhr area', states: ['RUHR'] },
    'ruhr region': { name: 'the Ruhr area', states: ['RUHR'] },
    'north rhine westphalia': { name: 'North Rhine-Westphalia', states: ['NW'] },
    nrw: { name: 'North Rhine-Westphalia', states: ['NW'] },
    bavaria: { name: 'Bavaria', states: ['BY'] },
    hesse: { name: 'Hesse', states: ['HE'] },
    'lower saxony': { name: 'Lower Saxony', states: ['NI'] },
    thuringia: { name: 'Thuringia', states: ['TH'] },
    saarland: { name: 'Saarland', states: ['SL'] },
    'baden wurttemberg': { name: 'Baden-Württemberg', states: ['BW'] },
    'rhineland palatinate': { name: 'Rhineland-Palatinate', states: ['RP'] },
    'schleswig holstein': { name: 'Schleswig-Holstein', states: ['SH'] },
    'mecklenburg western pomerania': { name: 'Mecklenburg-Western Pomerania', states: ['MV'] },
    'east germany': { name: 'eastern Germany', states: ['SN', 'ST', 'BB', 'TH', 'MV'] },
    'eastern germany': { name: 'eastern Germany', states: ['SN', 'ST', 'BB', 'TH', 'MV'] },
    'west germany': { name: 'western Germany', states: ['NW', 'HE', 'BW', 'BY', 'RP', 'SL', 'NI', 'SH', 'HB', 'HH'] },
    'western germany': {
      name: 'western Germany',
      states: ['NW', 'HE', 'BW', 'BY', 'RP', 'SL', 'NI', 'SH', 'HB', 'HH'],
    },
  },
  townNames: {
    munich: 'muenchen',
    cologne: 'koeln',
    nuremberg: 'nuernberg',
    hanover: 'hannover',
    brunswick: 'braunschweig',
    frankfurt: 'frankfurt-am-main',
    dusseldorf: 'duesseldorf',
    hamelin: 'hameln',
    constance: 'konstanz',
  },
  abroad:
    'vienna, zurich, geneva, paris, london, prague, warsaw, amsterdam, brussels, rome, milan, madrid, barcelona, lisbon, athens, istanbul, moscow, kyiv, copenhagen, stockholm, budapest, dublin, luxembourg, new york, austria, switzerland, france, poland, netherlands, spain, italy, turkey, england, uk, usa, america, abroad',
  numbers: {
    zero: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
    hundred: 100,
    thousand: 1000,
  },
};
