import type { Words } from '../words.ts';

/** Levels of experience, periods of pay and hours of work. */
export const levels: Pick<Words, 'levels' | 'periods' | 'partTime'> = {
  levels: {
    apprentice:
      'starts an apprenticeship, start an apprenticeship, starting an apprenticeship, begins an apprenticeship, do an apprenticeship, does an apprenticeship, doing an apprenticeship, dual student*, dual studies, dual study, dual degree*, dual course, during _ retraining, while retraining, apprentice, apprentices, apprentice pay, apprenticeship pay, during _ apprenticeship*, in an apprenticeship, during vocational training, while in training, vocational trainee*, azubi*',
    entry: `coming in fresh, come in fresh, people coming in, just finished my apprenticeship, just finished my training, just finished training, finished my apprenticeship, just qualified, newly qualified, experience i have none, experience i dont have, experience he has none, experience she has none, experience is zero, experience: none, started fresh, start fresh, starting fresh, new person, new people, new persons, someone new, somebody new, new starter there, brand new, no prior experience, no previous experience, no relevant experience, no real experience, no professional experience, no work experience, no job experience, without prior experience, without previous experience, without relevant experience, without real experience, without professional experience, without work experience, without job experience, without any prior experience, without any previous experience, without any relevant experience, without any real experience, without any professional experience, without any work experience, without any job experience, hardly any experience, lacks experience, first year, entry*, entry level, beginner*, beginer*, begginer*, begin, beginning, beginers, starter*, starting, start, starts, start out, start on, starts on, newbie*, newby, noob*, newcomer*, novice*, junior*, rookie*, fresher*, entrant*, first job, first role, no experience, without experience, without any experience, zero experience, never done, never worked, new to, brand new, im new, newly, who is new, is new, to begin with, straight out, out of school, school leaver*, graduate*, fresh out, fresh from, career starter*, green, just starting, getting started, career changer*, begin with, little experience, inexperienced, first time`,
    experienced: `what about later, and later, later on, older in the job, longer in the job, years on the phone*, years on the line*, years at the phone*, years on phones, years doing this, if _ few years, once _ few years, if _ couple of years, years behind, or so years, years to my name, experienced, experience, years of experience, yrs of experience, years experience, yrs experience, yrs exp, years exp, exp, seasoned, senior*, veteran*, old hand, old hands, a few years, few years, some years, several years, many years, couple of years, years on the clock, years under, years in, years on the job, been doing, been in, been at it, long time, professional, professionals, a pro, pros, mid career, mid level, midlevel, already done this, for years, years of, later on, over time, down the line, after a while, once _ know the job, when _ know the job, once _ know the ropes, when _ know the ropes, once _ learned the ropes, once _ learnt the ropes, when _ learned the ropes, once _ settled, once _ got the hang, when _ got the hang, once _ up to speed, when _ up to speed, get good at it, got good at it, getting good at it`,
    specialist: `speciali*, specialist*, expert*, it type, it kind`,
    top: `climb higher, end up higher, further up, regardless of experience, whatever the experience, top, top whack, top end, top of the range, maximum, max, at most, at best, how high, how far up, ceiling, upper end, upper limit, highest, best case, the most i can, best i can, most i can, most you can, most one can, most _ could, most _ ever, most _ earns, most anyone, most anybody, most someone, most somebody, the cap, pay cap, salary cap, max out, maxes out, top out, tops out, very top, upper bound, upper limit, highest possible, best possible`,
  },
  periods: {
    month: 'a month, per month, monthly, month, each month, every month, pm',
    year: 'year complete, complete year, full year, whole year, entire year, one year total, multipl* _ by 12, multipl* _ by twelve, multipl* _ 12, x12, over twelve months, over 12 months, twelve times, 12 times, added up, all 12, all twelve, 12 month, 12 months, twelve months, times 12, times twelve, x 12, whole year, full year, entire year, a year, per year, yearly, annual*, per annum, pa, each year, every year, a yr, per yr, p a',
    hour: 'an hour, per hour, hourly, each hour, every hour, hour, ph, per hr, an hr, a hr, p h',
  },
  partTime: [
    {
      cues: 'half a position, half position, half a job, half time, halftime, half days, part time, parttime',
      hours: 20,
    },
    { cues: 'three quarter time', hours: 30 },
    { cues: 'full time, fulltime', hours: 40 },
  ],
};
