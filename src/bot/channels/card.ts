import type { Answer, Block, RangeBlock } from '../../dialogs/answer.ts';
import { formatEuro, formatRange, type Translate, type Variety, varietyOf } from '../../i18n.ts';
import {
  type Card,
  card,
  container,
  type Element,
  factSet,
  listBlock,
  sayAction,
  sideBySide,
  textBlock,
} from './card-elements.ts';
import { joinPlain, paragraphsOf } from './paragraphs.ts';
import { drawRange } from './range-picture.ts';

/** How a card is laid out: `group` shortens, `buttons` are for chats that the bot is in, `pictures` for where there is room. */
export interface CardLayout {
  t: Translate;
  group: boolean;
  buttons: boolean;
  pictures: boolean;
  /** What was asked, to ask it again in the other language. */
  question?: string | undefined;
}

/** An answer as an Adaptive Card; its `fallbackText` is the same as plain text. */
export function answerCard(answer: Answer, layout: CardLayout): Card {
  const drawing = { ...layout, variety: varietyOf(answer) };
  const body = [
    ...runsOf(answer.blocks).flatMap((run, at) => drawRun(run, at, drawing)),
    ...sourceBlocks(answer, layout.t),
  ];
  const plain = joinPlain(paragraphsOf(answer, layout.t));
  if (!layout.buttons) return card(answer.language, plain, body);
  const actions = layout.group ? [] : [switchAction(layout)];
  return card(answer.language, plain, [...body, ...suggestionBlocks(answer.suggestions, layout.t)], actions);
}

interface Drawing extends CardLayout {
  variety: Variety;
}

type Run = Block[];

/** Ranges that follow each other are drawn as one run: they share a scale. */
function runsOf(blocks: Block[]): Run[] {
  const runs: Run[] = [];
  for (const block of blocks) {
    const last = runs.at(-1);
    if (block.type === 'range' && last?.[0]?.type === 'range') last.push(block);
    else runs.push([block]);
  }
  return runs;
}

function drawRun(run: Run, at: number, drawing: Drawing): Element[] {
  const ranges = run.filter((block) => block.type === 'range');
  const [only] = ranges;
  if (only && ranges.length === 1) return drawOneRange(only, drawing);
  if (only) return drawRanges(ranges, drawing);
  return run.flatMap((block) => drawBlock(block, at, drawing));
}

function drawBlock(block: Block, at: number, drawing: Drawing): Element[] {
  switch (block.type) {
    case 'heading':
      return [textBlock(block.text, { weight: 'Bolder', size: 'Medium' })];
    case 'text':
      return [textBlock(block.text)];
    case 'note':
      return [drawNote(block.text, block.tone)];
    case 'list':
      return [...titleBlocks(block.title), ...drawList(block.items, block.ordered ?? false, at, drawing)];
    case 'facts':
      return [...titleBlocks(block.title), factSet(block.facts)];
    case 'table':
      return [...titleBlocks(block.title), ...drawTable(block.columns, block.rows)];
    case 'range':
      return drawOneRange(block, drawing);
  }
}

function titleBlocks(title: string | undefined): Element[] {
  return title ? [textBlock(title, { weight: 'Bolder' })] : [];
}

/** The word in front of a warning is part of its text, so the stripe beside it says nothing that is not read out. */
function drawNote(text: string, tone: 'info' | 'warning'): Element {
  if (tone === 'info') return textBlock(text, { size: 'Small', isSubtle: true });
  return container([textBlock(text)], { style: 'warning', spacing: 'Medium' });
}

/** A long list opens on demand; in a group sooner. */
function drawList(items: string[], ordered: boolean, at: number, { t, group }: Drawing): Element[] {
  const most = group ? 5 : 12;
  if (items.length <= most + 1) return [listBlock(items, ordered)];
  const [rest, more] = [`list${at}rest`, `list${at}more`];
  const title = t('card.all', { count: items.length });
  const toggle = { type: 'Action.ToggleVisibility', title, targetElements: [rest, more] };
  return [
    listBlock(items.slice(0, most), ordered),
    container([listBlock(items.slice(most), ordered, most)], { id: rest, isVisible: false, spacing: 'None' }),
    { type: 'ActionSet', id: more, actions: [toggle] },
  ];
}

/** Phones have no room for columns: each row is a name with its facts; with two columns the rows are facts themselves. */
function drawTable(columns: string[], rows: string[][]): Element[] {
  const named = columns.slice(1);
  if (named.length === 1) return [factSet(rows.map(([label = '', value = '']) => ({ label, value })))];
  return rows.map(([name = '', ...cells]) =>
    container([
      textBlock(name, { weight: 'Bolder', color: 'Accent' }),
      { ...factSet(cells.map((value, at) => ({ label: named[at] ?? '', value }))), spacing: 'Small' },
    ]),
  );
}

function drawOneRange(block: RangeBlock, drawing: Drawing): Element[] {
  const head = [
    textBlock(block.label, { weight: 'Bolder' }),
    textBlock(block.figure, { size: 'ExtraLarge', weight: 'Bolder', spacing: 'None' }),
    ...(block.unit ? [textBlock(block.unit, { isSubtle: true, spacing: 'None' })] : []),
  ];
  const detail = block.detail ? [textBlock(block.detail, { spacing: 'Small' })] : [];
  return [container([...head, ...drawPicture(block, drawing), ...drawScale(block, drawing), ...detail])];
}

function drawRanges(blocks: RangeBlock[], drawing: Drawing): Element[] {
  const rows = blocks.map((block) => {
    const figure = [
      textBlock(block.figure, { weight: 'Bolder', size: 'Medium', horizontalAlignment: 'Right', wrap: false }),
      ...(block.unit
        ? [textBlock(block.unit, { isSubtle: true, size: 'Small', spacing: 'None', horizontalAlignment: 'Right' })]
        : []),
    ];
    const detail = block.detail ? [textBlock(block.detail, { isSubtle: true, size: 'Small', spacing: 'Small' })] : [];
    const head = sideBySide([textBlock(block.label, { weight: 'Bolder' })], figure);
    return container([head, ...drawPicture(block, drawing), ...detail], { spacing: 'Medium' });
  });
  const last = blocks.at(-1);
  return [...rows, ...(last ? drawScale(last, drawing) : [])];
}

function drawPicture(block: RangeBlock, drawing: Drawing): Element[] {
  if (!drawing.pictures) return [];
  return [
    { type: 'Image', url: drawRange(block), altText: altText(block, drawing), size: 'Stretch', spacing: 'Small' },
  ];
}

/** The ends of the axis under the bar, and what the ticks are. */
function drawScale({ scale, ticks }: RangeBlock, { pictures, variety, t }: Drawing): Element[] {
  if (!pictures) return [];
  const look = { size: 'Small', isSubtle: true, wrap: false };
  const ends = sideBySide(
    [textBlock(formatEuro(variety, scale.min), look)],
    [textBlock(formatEuro(variety, scale.max), { ...look, horizontalAlignment: 'Right' })],
    { spacing: 'Small' },
  );
  if (ticks.length < 2) return [ends];
  return [ends, textBlock(t('card.legend'), { size: 'Small', isSubtle: true, spacing: 'None' })];
}

function altText({ label, figure, unit, range, scale, ticks, marker }: RangeBlock, { variety, t }: Drawing): string {
  const others = ticks.filter(({ min, max }) => min !== range.min || max !== range.max);
  const list = others.map((tick) => t('card.place', { place: tick.label, pay: writePay(tick, { variety, t }) }));
  return [
    t('card.bar', { label, figure, unit }),
    t('card.scale', { from: formatEuro(variety, scale.min), to: formatEuro(variety, scale.max) }),
    ...(list.length > 0 ? [t('card.compared', { list: list.join('; ') })] : []),
    ...(marker ? [t('card.marker', { label: marker.label, amount: formatEuro(variety, marker.value) })] : []),
  ].join(' ');
}

function writePay(
  { min, max }: { min: number | null; max: number | null },
  { variety, t }: Pick<Drawing, 'variety' | 't'>,
): string {
  if (min !== null && max !== null) return formatRange(variety, min, max);
  if (max !== null) return t('pay.upTo', { amount: formatEuro(variety, max) });
  return min === null ? '' : t('pay.from', { amount: formatEuro(variety, min) });
}

function sourceBlocks({ sources, wording }: Answer, t: Translate): Element[] {
  const lines = paragraphsOf({ blocks: [], sources, wording }, t).flat();
  const text = lines.map((line) => line.text).join('\n\n');
  return text ? [textBlock(text, { size: 'Small', isSubtle: true, separator: true, spacing: 'Medium' })] : [];
}

/** Whole sentences wrap here; Teams cuts a button's text after one line. */
function suggestionBlocks(suggestions: string[], t: Translate): Element[] {
  if (suggestions.length === 0) return [];
  const rows = suggestions.map((text) =>
    container([textBlock(text, { color: 'Accent' })], {
      style: 'emphasis',
      spacing: 'Small',
      selectAction: sayAction(text),
    }),
  );
  return [textBlock(t('shell.next'), { size: 'Small', isSubtle: true, spacing: 'Medium' }), ...rows];
}

/** Asks for the other language and, with it, the question again. */
function switchAction({ t, question }: CardLayout): Element {
  const wish = t('card.switch.say');
  return sayAction(t('card.switch.title'), wish, question ? `${wish} ${question}` : wish);
}
