import type { Words } from '../words.ts';

/** What no article says, and what the program does not talk about. */
export const unanswered: Pick<Words, 'silent' | 'outOfScope'> = {
  silent: {
    homeOffice:
      'home office, homeoffice, work from home, working from home, from home, remote*, wfh, telework*, telecommut*, hybrid work*, living room',
    shifts:
      'shift, shifts, night work, night shift*, weekend*, sunday*, saturday*, public holidays, bank holiday*, on call, nights, evenings, rota',
    netPay:
      'net, net pay, net salary, after tax*, after deductions, take home*, tax, taxes, tax class, social security, left in my pocket, end up in my pocket, stays in my pocket, after everything, health insurance, deductions, in hand',
    vacation: 'vacation*, holiday*, annual leave, leave days, days off, time off, paid leave, pto, sabbatical*',
    workingHours:
      'working hours, work hours, overtime, flexitime, flexible hours, flexi time, how many hours, hours per week do, opening hours, lunch break, breaks, four day week, 4 day week, hours like, finish work',
    extras:
      'bonus*, christmas bonus, holiday pay, 13th salary, thirteenth, thirteenth salary, commission*, perks, benefits, company car, allowance*, tips on top, gym, job ticket, free lunch, canteen, bonuses, 13th month, stock options, relocation package, relocation',
    childcare: 'childcare, kindergarten',
    pension: 'pension*, retirement',
    insteadOfPay:
      'sick pay, sickness pay, sickness benefit*, severance, severance pay, redundancy pay, redundancy payment*, maternity pay, short time pay',
    vacancies:
      'vacanc*, open position*, job opening*, openings, job ads, job adverts, job listing*, specific company, specific companies, company names, names of companies, actual company, names of the companies, address, addresses, which company exactly, actual companies, job board*, amazon, telekom, vodafone, vw, bmw, zalando, deutsche bahn, ikea, siemens, open jobs, jobs are open, specific employer*, name of employers, named employers, names of employers, name the companies',
    probation:
      'probation*, sack me, sacked, fire me, fired, without notice, notice period, fixed term, permanent contract, temporary contract, temp agency, temp work, agency work, permanent position, unlimited contract',
    dressCode:
      'dress code, what to wear, what should i wear, tattoo*, piercing*, headscarf, uniform, a suit, suits, in suit, clothes',
    visa: 'visa*, work permit*, residence permit*, blue card, sponsor*, recognition of, recognised degree, degree recognised, degree recognized, citizenship, eu citizen, language certificate, relocate from, immigration, permit',
    livingCost:
      'rent*, cost of living, living cost*, living expenses, apartment*, flat, housing, accommodation, expensive',
    commute: 'commuting, commute time*, parking, public transport, train connection*, tram',
    family: 'parental leave, maternity leave, family friendly, pregnan*, sick child, work life balance, kids sick',
    partTime: 'part time possible, part time option*, part time job*, offer part time, work part time, part time there',
    age: 'age limit*, minimum age, maximum age, too old, how old must, how old do',
    union: 'union*, works council, collective agreement*, strike*, collective bargaining',
    funding:
      'education voucher*, training voucher*, voucher from, bildungsgutschein*, funded by the job centre, funded by the jobcenter, job centre pay*, jobcenter pay*, job center pay*, agency pay*, funding from the job*',
    duration: 'how long does the onboarding, how long is the training, how long does it take, how long is onboarding',
    apprenticeship: 'apprenticeship place*, dual study',
    volunteering: 'volunteer*, voluntary work, unpaid work',
    internship: 'an intern, as intern, interns, internship*',
    sideJob: 'mini job, minijob*, working student, side job, student job, summer job',
    gender:
      'gender pay gap, women earn less, men earn more, women and men, men and women, do women, women get, women to men, men to women, share of women, share of men, how many women, how many men, ratio of women, ratio of men, gender ratio, gender balance, more women or, more men or',
    statistics:
      'unemployment rate, unemployment, how many applicants, how many people work, how many people, turnover rate, statistic*, average age, staff turnover, how many call centers, how many call centres, how many companies, how many firms, share of applicants, percentage of, what percentage, how many calls, calls per day, calls a day, calls per hour, how big are the teams, how large are the teams, team size, how many colleagues, acceptance rate, rejection rate',
  },
  outOfScope: `which bus, what bus, bus goes, bus go to, which tram, which train, train goes, place near, place to eat, places to eat, to eat, lasagna*, pizza*, pasta, burger*, kebab*, sushi, weather*, raining, snow, temperature*, recipe*, cook*, bake, cake, carbonara, football*, soccer, match result, chancellor*, president*, politics, election*, joke*, poem*, song, lyrics, horoscope*, stocks, bitcoin*, crypto*, lottery, what time is it, capital of, translate*, write me, write a, write code, homework, maths, math, square root, divided by, movie*, restaurants, pizza*, kebab*, headache*, love you, marry, date me, asshole, shit*, idiot*, stupid*, dumb*, fuck*, useless, piece of junk, moron*, crap, bastard, system prompt, ignore your, ignore all, ignore previous, your instructions, jailbreak, pretend, sue, sued, suing, lawyer*, legal advice, lawsuit, fired me, fierd me, fired, dismissed, terminate my, unemployment benefit*, unemployment money, benefits office claim, welfare, child benefit*, housing benefit*, tax return, write my cv, write my resume, write a cover letter, cover letter, write my, train to, flights, sightseeing, museum*, phone contract, password*, covid, vaccin*, cinema, buy a car, meaning of life, birthday*, world cup, einstein, capital city, divorce, tell me a joke, sing, chess, python code, who won, can my boss, is my boss allowed, is my employer allowed, can my employer, entitled to, am i entitled, claim benefits, citizens benefit`,
};
