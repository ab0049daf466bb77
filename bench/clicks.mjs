/**
 * How visitors of a careers page talk who click: each conversation begins with somebody's own words, and goes on with
 * suggestions of the answers. What is suggested is the bot's to say, so it is asked first.
 */
export async function recordClicks(bot, openers, clicks = 3) {
  const conversations = [];
  for (const [index, opener] of openers.entries()) {
    const says = [opener];
    for (let turn = 0; turn < clicks; turn += 1) {
      const { activities } = await bot.say(says.at(-1), `clicks-${index}`);
      const suggestions = activities.flatMap(({ suggestedActions }) => suggestedActions?.actions ?? []);
      const next = suggestions[(index + turn) % Math.max(1, suggestions.length - 1)];
      if (!next) break;
      says.push(next.value);
    }
    conversations.push(says);
  }
  return conversations;
}
