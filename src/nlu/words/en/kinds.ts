import type { Words } from '../words.ts';

/** Cues that ask for a kind of question. */
export const kinds: Words['kinds'] = {
  salary: {
    sure: `what amount, what sum, which amount, is there a premium, a premium for, does an employee cost, does an agent cost, does a beginner cost, yearly budget, annual budget, salary budget, budget for, budget per head, what do _ cost, what does _ cost us, cost us, market range, benchmark*, pay band, pay bands, pay range, figure for, figures for, top figure, highest figure, maximum figure, a number for, salar*, pay, pays, paid, paying, payscale, pay scale, payslip, paycheck, paycheque, pay cheque, wage, wages, earn*, income*, compensation, remunerat*, dough, bucks, moolah, how much do _ make, how much does _ make, how much would _ make, how much can _ make, what do _ make, what does _ make, what would _ make, can _ make, could _ make, money wise, moneywise, financially, starting money, hourly rate, rate of pay, how much money, what kind of money, what sort of money, how much cash, how many euro, how many euros, could ask for per, can ask for per, could i ask for, can i ask for, in my pocket, in your pocket, the bag, newbie cash, going rate, how much _ get, what would i get, should _ be getting, should _ be on, should _ be paid, what does _ get, what do _ get, what would i start on, what could i pull in, pull in, per annum, live on, live off, bring home, rake in, make ends meet, what _ start you on, start you on, what i want to earn, what i would like to earn, how much i want, what salary i want, start me on, start us on, start him on, start her on, start them on, end up on, what are we talking, gross, quid, remunerated, what is in it for me, whats in it for me, achievable, cough up, fork out, shell out, get per month, get paid, stretch to, could i reach, can i reach, could _ rise to, can _ rise to, most anyone can hope for, take home gross, gross take home, person _ take home, make a month, make a year, makes a month, what does _ bring in`,
    likely:
      'budget, money, cash, make, makes, making, how much, get, gets, figures, numbers, rate, rates, euros, euro, range, start on, bump, brass, receive, receives',
    hint: 'what, high',
  },
  skills: {
    sure: `plus points, what else counts, what else helps, want from applicants, want from people, expect from applicants, ok for me, right for me, suit me, suits me, something for me, good fit for me, cut out for, skill*, skil, skils, requirement*, qualification*, qualities, abilities, ability, strengths, competenc*, traits, what do i need, what do you need, what would i need, what does one need, what do they want, employers _ expect, expect from, expect of, what do employers want, what do they expect, what are they looking for, looking for in, look for, looks for, looking for, what does it take, what it takes, cut out for, besides languages, suited, good fit, right person, what kind of person, kinda person, what sort of person, what type of person, personality, know how, knowhow, expected of, what should i know, what should i be good at, be good at, good at, what matters, what counts, attributes, character, bring to the table, should bring, must have, must haves, would i fit, fit in, soft side, talents, is it for me, right for`,
    likely: 'need, needed, require*, required, know, able, important, languages, language, bring, want, wanted, expect',
  },
  tips: {
    sure: `pay goes up, pay go up, pay to go up, salary goes up, salary go up, salary to go up, stand a chance, stands a chance, stand any chance, tip, tips, advice, advise, recommend*, suggestion*, how do i get in*, how can i get in*, how to get in*, get into, getting into, get started, getting started, break into, breaking into, foot in the door, how do i start, where do i start, where should i start, where to start, how can i start, how should i, apply, applying, application, interview*, negotiat*, raise, pay rise, earn more, earning more, get more money, more money, better paid, boost my, increase my, improve my chances, improve my, how do i become, career changer*, change career*, switch career*, career change, move into, moving into, prepare, stand out, do i stand a chance, stand a chance, have a chance, any chance, a chance, good impression, convince, pointers, guidance, help me get, land a job, what lifts, what raises, bump up, asking for more, ask for more, push for more, move up the pay`,
    likely:
      'people like me, someone like me, somebody like me, chance, chances, getting in, career switch*, success*, start in, onboarding',
  },
  tasks: {
    sure: `what theyd do, what id do, what youd do, what wed do, what shed do, what hed do, fill my hours, fill my day, fills my day, fills the day, what is it exactly, what exactly is it, what is this job, what kind of job, task*, dut*, duties, responsib*, day to day, daily, day _ look, days _ look, shift _ look like, typical day, average day, a day in, day like, workday, working day, everyday, what do you do all day, what do they do, what do you actually do, what do i actually do, what would i do, what would i be doing, be doing, what work would i do, what will i do, what does _ do, what do _ do all day, do all day, all day, the tone, tone of, typically handle, handle, what is the work, the work like, work involve, job involve, involve*, what does the job, job entail, entail*, routine look, just phones, only phones, just answering, channels, on the phone all, what happens, what is the job like, job like, sit on the phone`,
    likely: 'do, doing, work like, day, stressful, stress, hard, boring, tough, busy, calls',
  },
  market: {
    sure: `where are there more jobs, where are more jobs, more jobs, more vacancies, more openings, most jobs, most vacancies, most openings, are there even jobs, are there jobs, are there any jobs, any jobs in, companies look for, companys look for, companies looking for, firms look for, industr*, sector*, employer*, who is hiring, whos hiring, who hires, who recruits, hiring, recruit*, demand*, labour market, labor market, job market, market, competition, competitive field, competitors, compete, which companies, what companies, what kind of companies, kind of companies, what kind of firms, kind of firms, what sort of companies, sort of firms, what type of companies, types of companies, which firms, who employs, who needs, branches, who would i work for, who could i work for, where could i work, job prospects market, need people, people wanted, vacancies overall, applicants, after the same, crowded, up against, saturated, how stable, businesses, for which companies, who are the big, who for, for whom, who _ working for, who _ work for, kind of outfits, sort of outfits, what outfits, kind of business, sort of business, what business, kinda companies, kinda firms, kinda companys, sort of company`,
    likely: 'companies, company, firms, firm, jobs, stable, secure, needed, looking for people, opportunities',
  },
  training: {
    sure: `do they train, train new, train people, train newcomers, train staff, train beginners, get trained, be trained, train you, train me, training*, trainings, course, courses, further education, certificat*, certif*, workshop*, seminar*, upskill*, reskill*, retrain*, qualify, learn more, learning opportunit*, keep learning, professional development, develop my skills, study, continuing education, what can i learn, what could i learn, what should i learn, classes, class, coaching, look after, looks after, taken care, showing me the ropes, show me the ropes, onboarding, induction, learn on the job, development program*, evening class*, left behind`,
    likely: 'formation, formations, learn, learning, taught, teach, program, programme, programs',
  },
  outlook: {
    sure: `future, career*, career path, make a career, promotion*, promoted, prospects, outlook, advance*, move up, moving up, work my way up, work your way up, work up, climb, ladder, progress*, dead end, deadend, leads anywhere, lead anywhere, leads somewhere, lead somewhere, goes anywhere, stepping stone, springboard, ai, artificial intelligence, chatbot*, robot*, bot cant, bot cannot, bots cant, automat*, digitali*, replaced, replace, replacing, take over, taking over, taken over, take my job, take our jobs, taking our jobs, jobs disappear, obsolete, long term, longterm, in ten years, in five years, in 10 years, in 5 years, team lead*, teamlead*, team manager, become manager, supervisor, growth, chatgpt, algorithm*, machines, die out, dying, trend*, technology chang*, still exist, around in, humans still, human touch, become a manager, where can i go from here, where does it lead, where could i end up, where might i end up, doomed`,
    likely:
      'tech, technology, bots, development, develop, grow, lead, manager, machine, computers, change, changing, changed',
  },
  compare: {
    sure: `compar*, next to each other, line up, head to head, versus, vs, difference*, differ, differs, different from, better than, more than in, less than in, which is better, or rather, side by side, as opposed to, stack up, stacks up, how does _ measure up, against, which of the two, which of those two, of those two, better of those, any better, any worse`,
    likely: 'better, rather, worse, than',
  },
  rank: {
    sure: `get the most money, get most money, gets the most money, earn the most money, make the most money, lowest starting, highest starting, lowest entry, highest entry, best entry, best starting, worst starting, better number*, higher number*, highest number*, better figure*, higher figure*, better range, higher range, rank*, ranking*, which city pays, which of your cities, which city wins, which cities pay, highest paying, best paying, best paid, lowest paying, worst paying, worst paid, where is pay highest, where do they pay, pays best, pays the best, pay the best, pays the most, pay the most, pays most, pay most, pays least, pays the least, pay the least, from high to low, high to low, low to high, highest to lowest, top paying, order the, order all, order these, order them, sort by, sorted, sorting, sort them, sort the, sort these, sort those, sort all, sort your, sort cities, sort every, sort places, in order, list every city, list all cities, where would i earn the most, where can i earn the most, where can i earn most, where do i earn the most, earn most, earn the most, make the most, league table, which city is best, best city, worst city, which town pays, where should i go for the money`,
    likely: 'highest, lowest, best, worst, most, least, biggest, top',
  },
  filter: {
    sure: 'which cities offer at least, where do i get at least, where can i get at least, anywhere i can hit, where could i get, where can i hit',
    likely: '',
  },
  offer: {
    sure: `offer, offered, offers, offering, offerd, contract, sign, fair, reasonable, in line, lowball*, low balled, ripped off, rip off, underpaid, too low, too little, too high, accept, take it, should i take, decent, market rate, market value, competitive, realistic, expect to get, a good deal, good deal, proposal, what they want to pay me, package, worth it, which figure, what figure, what number, which number, what should i ask _ for, should i ask _ for, ask them for, what should i ask for, how much should i ask, what could i ask for, asking too much, is that good, is this good, undervalued, legit, should i ask, counter with, counter at, counter offer*, counteroffer*, to counter`,
    likely: 'ok, okay, good, bad, normal, enough, low, high, usual, alright, right, standard, fine',
  },
  overview: {
    sure: `overview*, summar*, gist, the gist, tell me about, tell me something about, tell me everything, tell me more about, know about customer service in, give me the short version, short version, short rundown, rundown, run down, in a nutshell, brief me, general information, information about, info about, info on, information on, everything about, the lot, what is customer service, whats customer service, what is it like, what is the job, describe, what about working, thinking of moving, thinking about moving, introduce the job, big picture, profile of`,
    likely: 'info, information, about, thinking',
  },
  coverage: {
    sure: `your scope, what scope, list pls, list please, your list, which profession, what profession, which occupation, what occupation, which locations, what locations, in which towns, in which cities, in which places, what else do you have, what else have you got, which cities do you, what cities do you, which cities are, what cities are, which places, what places, which towns, which occupations, what occupations, what ocupations, which jobs do you, what jobs do you, which professions, what professions, what do you know, what topics, which topics, what data, what do you cover, do you cover, covered, which cities can, what cities can, what cities have, other cities, other towns, other places, any other city, any other cities, which articles, what articles, list of cities, list your cities, what can you tell me stuff about, tell me stuf about, tell me stuff about, which regions, what areas, your coverage, cities you know, which cities, what cities`,
    likely: 'do you know about, do you have',
  },
  source: {
    sure: `based upon, the passage, show me the text, quote the article, thats wrong, that is wrong, not true, cant be right, are you sure, you sure, source*, where did you get, where do you get, where does that come from, where does this come from, where is that from, wheres that from, where are these, where are those, where do these, where do those, how do you know, says who, who says, based on, according to, reference*, evidence, proof, how reliable, reliable, can i trust, trustworthy, how current, how old is, how up to date, up to date, made up, make that up, is that true, cite, citation, you sure, are you sure, where from`,
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
    sure: 'cant sleep, crying all the time, cry every day, cry every night, yells at me, shouts at me, screams at me, bullied, bullying, at my wits end, got fired, been fired, was fired, were fired, laid off, lost my job, lost his job, lost her job, got rejected, been rejected, was rejected, rejection, rejections, depressed, depression, burnout, burned out, burnt out, desperate, dont know what to do, do not know what to do, too dumb, too stupid, feel like a failure, heartbroken, cant take it anymore, cant do this anymore, feeling down, hopeless',
  },
  bye: {
    sure: 'bye*, goodbye, good bye, see you, see ya, cya, later, take care, have a nice day, have a good day, have a good one, good night, farewell, catch you later, im off, thats it for today, so long',
  },
  about: {
    sure: `are u a real, are u real, are you an actual, are you actually a, are you a human, are u human, are u a human, are u a person, are u a bot, are u a robot, are u an ai, r u a real, r u real, r u human, r u a human, r u a bot, r u a robot, you a real, is this a real, is this a bot, is this a robot, is this an ai, is this a human, you even real, you even human, are you chatgpt, are you gpt, are you siri, are you alexa, are you copilot, a real person or, real person or, person or a robot, human or robot, human or a robot, robot or human, bot or human, human or bot, who are you, what are you, who is this, who am i talking to, who am i speaking, am i talking to, am i speaking to, am i chatting, are you a human, are you human, are you a person, are you real, are you a real, are you a bot, are you a robot, are you an ai, are you ai, are you a machine, real person or, bot or human, human or bot, human or, or a bot, or a robot, or a machine, your name, introduce yourself, who made you, who built you, chatgpt or, do you store, do you save, privacy, data protection notice, what happens to my data`,
  },
  help: {
    sure: 'help, help me, what can you do, how do you work, how does this work, how does it work, what can i ask, what could i ask, how can you help, can you help me, what do you do, what are you for, instructions, menu, commands, what else can you, how do i use, examples, what should i ask you, what can i do here',
  },
  language: {
    sure: 'can we speak german, can we speak english, can we speak deutsch, can we talk in german, can we talk in english, can we write in german, can we write in english, can we go on in english, can we go on in german, can we continue in english, can we continue in german, do you speak, do u speak, can you speak, english only, only english, english again, german again, in english, english please, speak english, do you speak english, switch to english, in german, german please, speak german, switch to german, auf deutsch, auf englisch, change language, change the language, switch language, do you speak, can you speak, english answer, answer in english, reply in english, respond in english, talk in english, continue in english, continue in german, answer in german, reply in german, which languages do you, what languages do you speak, in spanish please, in french please, in turkish please, english pls, german pls, talk english, to english, to german, back to english, back to german',
  },
  restart: {
    sure: 'restart, start over, start again, start fresh, start afresh, start from scratch, lets start from scratch, from scratch, begin again, reset, forget everything, forget all, forget that, forget me, forget what, new conversation, clear everything, clear the, clear chat, clear our, delete everything, delete my, new client, next client, wipe, clean slate, scratch that',
  },
  crisis: {
    sure: 'kill myself, killing myself, want to die, end my life, ending my life, suicid*, dont want to live, do not want to live, hurt myself, harm myself, self harm',
  },
  person: {
    sure: `someone from hr, somebody from hr, anyone from hr, anybody from hr, someone in hr, somebody in hr, anyone in hr, someone i can call, somebody i can call, anyone i can call, person i can call, number i can call, anybody who can help, anyone who can help, somebody who can help, someone who can help, help me in person, in person, member of staff, staff member, with a colleague, with an adviser, with an advisor, with one of your, flesh and blood, get me a human, a human pls, human pls, human please, real human, real person, actual person, actual human, human being, speak to a human, talk to a human, speak to someone, talk to someone, speak with someone, talk with someone, speak to a person, talk to a person, speak to an, talk to an adviser, talk to an advisor, human agent, live agent, live person, to a colleague, an advisor, an adviser, a counsellor, a human please, somebody real, someone real, contact, phone number, telephone number, call me back, callback, call back, connect me, put me through, transfer me, customer representative, speak to somebody, talk to somebody, appointment, get in touch, not a bot, not a machine, personal advice, in person advice, face to face, human advisor, who can i call, who can i talk, someone i can, escalate, hand me over, real advisor, real adviser`,
  },
};
