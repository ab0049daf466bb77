/** Words, folded, by which a message greets or thanks. */
export const greetings = 'hallo hi hey hello dear liebe lieber moin danke thanks'.split(' ');

/** Words, folded, that stand in front of a surname. */
export const titles = 'frau herr herrn mr mrs ms miss'.split(' ');
