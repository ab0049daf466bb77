import * as AdaptiveCards from 'adaptivecards';
import { z } from 'zod';

/**
 * The elements of the Adaptive Cards schema 1.4 that we use, with the properties it allows them and no others, written down
 * from schemas/1.4.0/adaptive-card.json of microsoft/AdaptiveCards (every definition there is closed).
 */
const spacing = z.enum(['Default', 'None', 'Small', 'Medium', 'Large', 'ExtraLarge', 'Padding']);
const containerStyle = z.enum(['default', 'emphasis', 'good', 'attention', 'warning', 'accent']);
const common = {
  id: z.string().optional(),
  isVisible: z.boolean().optional(),
  separator: z.boolean().optional(),
  spacing: spacing.optional(),
};

const submit = z.strictObject({
  type: z.literal('Action.Submit'),
  title: z.string().min(1),
  data: z.looseObject({}),
  associatedInputs: z.enum(['auto', 'none']).optional(),
});

const toggle = z.strictObject({
  type: z.literal('Action.ToggleVisibility'),
  title: z.string().min(1),
  targetElements: z.array(z.string()).min(1),
});

const action = z.discriminatedUnion('type', [submit, toggle]);

const textBlock = z.strictObject({
  type: z.literal('TextBlock'),
  text: z.string().min(1),
  wrap: z.boolean().optional(),
  weight: z.enum(['Default', 'Lighter', 'Bolder']).optional(),
  size: z.enum(['Default', 'Small', 'Medium', 'Large', 'ExtraLarge']).optional(),
  color: z.enum(['Default', 'Dark', 'Light', 'Accent', 'Good', 'Warning', 'Attention']).optional(),
  isSubtle: z.boolean().optional(),
  horizontalAlignment: z.enum(['Left', 'Center', 'Right']).optional(),
  ...common,
});

const factSet = z.strictObject({
  type: z.literal('FactSet'),
  facts: z.array(z.strictObject({ title: z.string().min(1), value: z.string().min(1) })).min(1),
  ...common,
});

const image = z.strictObject({
  type: z.literal('Image'),
  url: z.string().regex(/^data:image\/png;base64,[\w+/]+=*$/),
  altText: z.string().min(10),
  size: z.enum(['Auto', 'Stretch', 'Small', 'Medium', 'Large']).optional(),
  ...common,
});

const inputText = z.strictObject({
  type: z.literal('Input.Text'),
  id: z.string().min(1),
  label: z.string().min(1),
  errorMessage: z.string().optional(),
  isRequired: z.boolean().optional(),
  isMultiline: z.boolean().optional(),
  maxLength: z.number().optional(),
  isVisible: z.boolean().optional(),
  separator: z.boolean().optional(),
  spacing: spacing.optional(),
});

const actionSet = z.strictObject({ type: z.literal('ActionSet'), actions: z.array(action).min(1), ...common });

const container = z.strictObject({
  type: z.literal('Container'),
  get items(): z.ZodArray<typeof element> {
    return z.array(element).min(1);
  },
  style: containerStyle.optional(),
  selectAction: submit.optional(),
  ...common,
});

const column = z.strictObject({
  type: z.literal('Column'),
  get items(): z.ZodArray<typeof element> {
    return z.array(element).min(1);
  },
  width: z.enum(['auto', 'stretch']),
});

const columnSet = z.strictObject({ type: z.literal('ColumnSet'), columns: z.array(column).min(1), ...common });

const element = z.discriminatedUnion('type', [
  textBlock,
  factSet,
  image,
  inputText,
  actionSet,
  container,
  columnSet,
]) as z.ZodType;

const card = z.strictObject({
  type: z.literal('AdaptiveCard'),
  $schema: z.literal('http://adaptivecards.io/schemas/adaptive-card.json'),
  version: z.literal('1.4'),
  lang: z.enum(['de', 'en']),
  fallbackText: z.string().min(1),
  body: z.array(element).min(1),
  actions: z.array(action).min(1).max(6).optional(),
});

/** What is wrong with a card, by the schema and by the official library reading it as version 1.4. */
export function faultsOf(payload: unknown): string[] {
  const { error } = card.safeParse(payload);
  const bySchema = error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
  return [...bySchema, ...faultsByLibrary(payload)];
}

function faultsByLibrary(payload: unknown): string[] {
  const context = new AdaptiveCards.SerializationContext(AdaptiveCards.Versions.v1_4);
  const read = new AdaptiveCards.AdaptiveCard();
  read.parse(payload, context);
  const events = Array.from({ length: context.eventCount }, (_, at) => context.getEventAt(at).message);
  // The library (3.0.6) checks "lang" with a regular expression that remembers its place, so every second card fails there.
  const parsed = events.filter(
    (message) => message !== `Invalid value "${read.lang ?? langOf(payload)}" for property "lang".`,
  );
  return [...parsed, ...read.validateProperties().validationEvents.map(({ message }) => message)];
}

function langOf(payload: unknown): string {
  return String((payload as { lang?: unknown }).lang);
}
