/** A message without the "äh" and "um" of dictation, where they take nothing back as they do in "Dresden, äh, Potsdam": right after a word that leads to another. */
export function withoutHesitation(message: string): string {
  return message.replace(hesitation, '').replace(englishHesitation, '');
}

const hesitation =
  /(?<=^|(?<!\p{L})(?:d(?:er|ie|as|en|em)|ein(?:e[rnms]?)?|in|im|am|als|an|auf|f(?:ü|ue|u)r|mit|und|oder|was|wie|wo|wer|ist|kann|muss|man|ich|bei|zum|zur|the|an?|to|at|for|of|and|what|how|as|is|are|do|does|can|i|you|my|with) )(?:(?:ä+h+m*|ö+h+m*|eh+m+|uh+m*|erm+),? )+/giu;
const englishHesitation =
  /(?<=(?<!\p{L})(?:the|an?|to|at|for|of|and|what|how|as|is|are|do|does|can|i|you|my|they|with|ok(?:ay)?) )um+,? /giu;
