import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  DeliveryModes,
  type InvokeResponse,
  RoleTypes,
  StatusCodes,
  type TurnContext,
} from 'botbuilder';
import type { Config } from '../config.ts';
import { type Translator, varietyOf } from '../i18n.ts';
import type { Bot } from './bot.ts';
import { freshConnections } from './fresh-connections.ts';
import { type ActivityLimits, waitFor } from './limits.ts';
import { seedLanguage } from './message.ts';
import { createRetryPolicy, type RetryPolicy } from './retry.ts';
import { connectorTurn, ownTurn } from './turn.ts';

/** What became of an activity: an HTTP status and body, or why there is none. */
export type Delivery =
  | { status: number; body: unknown; fault?: undefined }
  | { fault: 'unauthorized' | 'undelivered' | 'notImplemented' }
  /** Too many activities; seconds to wait. */
  | { fault: 'tooMany'; retryAfter: number };

/**
 * Where things are written that an operator should know. Messages and fields never hold what somebody said, or who; `about` is
 * the activity or request that a line belongs to, of which nothing is written but an id that was drawn for it.
 */
export interface Log {
  info(message: string, fields?: object, about?: object): void;
  error(message: string, error?: unknown, about?: object): void;
}

/** Takes in activities: checks who sends them, runs the bot's turn and sends its reply the way the sender wants it. */
export interface Adapter {
  /** Never throws. `authorization` is the HTTP header, empty where there is none. */
  process(activity: Activity, authorization: string, bot: Bot): Promise<Delivery>;
  /** As `process`, for an activity that is known to be genuine; replies go to `send`, which gives their ids. False where the turn failed. */
  processDirect(activity: Activity, send: Send, bot: Bot): Promise<boolean>;
  /** Says something outside of a turn, in the conversation that a reference of the SDK names, and gives its id; throws where it cannot be delivered. */
  say(reference: object, activity: Partial<Activity>): Promise<string>;
  /** Replaces what was said earlier under the activity's id; throws where it cannot. */
  replace(reference: object, activity: Partial<Activity>): Promise<void>;
}

/** Takes a reply to where it belongs and gives the id it got there. */
export type Send = (reply: Partial<Activity>) => Promise<string>;

/** `cloud` are settings of the SDK for who issues tokens, where that is not Microsoft's public cloud. */
export interface AdapterParts {
  config: Config;
  translator: Translator;
  log: Log;
  cloud?: Record<string, string>;
  /** How often activities are taken once their sender has proved himself; without them there is no bound. */
  limits?: ActivityLimits;
}

/** The Bot Framework's adapter; in local mode it lets everybody in, in web mode nobody over HTTP. */
export function createAdapter({ config, translator, log, cloud = {}, limits }: AdapterParts): Adapter {
  const adapter = new DirectAdapter(
    new SharingAuthentication({ ...authenticationOf(config), ...cloud }, tenantOf(config), limits),
  );
  const appId = config.mode === 'credentials' ? config.credentials.id : '';
  const apologise = (bot: Bot): Bot => apologising(bot, { translator, log });
  return {
    async process(activity, authorization, bot) {
      // Without an app id the SDK lets everybody in, which is for this machine only.
      if (config.mode === 'web') return { fault: 'unauthorized' };
      return deliver(adapter, activity, authorization, apologise(bot), log);
    },
    async processDirect(activity, send, bot) {
      try {
        await apologise(bot)(ownTurn(activity, send));
        return true;
      } catch (error) {
        log.error('reply not delivered', error, activity);
        return false;
      }
    },
    say: (reference, activity) =>
      adapter.reach(appId, reference, async (context) => (await context.sendActivity(activity))?.id ?? ''),
    replace: async (reference, activity) => {
      await adapter.reach(appId, reference, (context) => context.updateActivity(activity));
    },
  };
}

/** The bot; where it fails it says so. */
function apologising(bot: Bot, { translator, log }: Pick<AdapterParts, 'translator' | 'log'>): Bot {
  return async (turn) => {
    try {
      await bot(turn);
    } catch (error) {
      if (isDeliveryError(error)) throw error;
      const { activity, manner = { language: seedLanguage(activity.locale) } } = turn;
      log.error('turn failed', error, activity);
      await turn.say({ text: translator(varietyOf(manner))('shell.failed'), locale: manner.language });
    }
  };
}

/** `CloudAdapter.process` writes its own HTTP responses; ours are bilingual and carry a reason, so only the turn is used. */
class DirectAdapter extends CloudAdapter {
  async turn(authorization: string, activity: Activity, bot: Bot): Promise<InvokeResponse | undefined> {
    if (activity.deliveryMode === DeliveryModes.ExpectReplies)
      return this.#turnInResponse(authorization, activity, bot);
    return this.processActivity(authorization, activity, (context) => bot(connectorTurn(context)));
  }

  /** The sender is checked as for any other turn; replies need no connector, as they are the response. */
  async #turnInResponse(authorization: string, activity: Activity, bot: Bot): Promise<InvokeResponse> {
    await this.botFrameworkAuthentication.authenticateRequest(activity, authorization);
    const activities: Partial<Activity>[] = [];
    await bot(ownTurn(activity, async (reply) => activities.push(reply)));
    return { status: StatusCodes.OK, body: { activities } };
  }

  /** Does something in a conversation of old; a failure is the caller's to tell, not a turn's. */
  async reach<Result>(
    appId: string,
    reference: object,
    act: (context: TurnContext) => Promise<Result>,
  ): Promise<Result> {
    const outcome: { result: Promise<Result> | undefined } = { result: undefined };
    await this.continueConversationAsync(appId, reference, async (context) => {
      // The SDK makes up an activity with an id; in a channel what is said would count as an answer to it.
      Reflect.deleteProperty(context.activity, 'id');
      outcome.result = act(context);
      await outcome.result.catch(() => undefined);
    });
    if (outcome.result === undefined) throw new Error('The conversation was not continued.');
    return outcome.result;
  }
}

/**
 * The SDK makes two HTTP clients for every turn, which takes longer than the turn; these are made once and kept. A bot of
 * one tenant takes nothing from Teams of another.
 */
class SharingAuthentication extends ConfigurationBotFrameworkAuthentication {
  readonly #connectors = new Map<string, ReturnType<Connect>>();
  readonly #tenant: string | undefined;
  readonly #limits: ActivityLimits | undefined;
  readonly #open: boolean;
  #anybody: ReturnType<Authenticate> | undefined;
  #tokenClient: ReturnType<ConfigurationBotFrameworkAuthentication['createUserTokenClient']> | undefined;

  constructor(settings: Record<string, string>, tenant: string | undefined, limits: ActivityLimits | undefined) {
    super(settings);
    this.#open = !settings.MicrosoftAppId;
    this.#tenant = tenant;
    this.#limits = limits;
  }

  override async authenticateRequest(...request: Parameters<Authenticate>): ReturnType<Authenticate> {
    const result = await this.#identify(...request);
    const [activity] = request;
    const tenant = activity.conversation.tenantId;
    if (this.#tenant && tenant && activity.channelId === 'msteams' && tenant !== this.#tenant) {
      throw unauthorized('The activity is of another tenant.');
    }
    const wait = this.#limits ? await waitFor(this.#limits, activity) : 0;
    if (wait > 0) throw new TooMany(wait);
    return result;
  }

  /** Where everybody is let in, everybody is the same to the SDK, but for skills of the emulator. */
  #identify(...request: Parameters<Authenticate>): ReturnType<Authenticate> {
    const [{ recipient }] = request;
    if (!this.#open || recipient.role === RoleTypes.Skill) return this.#verify(...request);
    this.#anybody ??= this.#verify(...request);
    return this.#anybody;
  }

  async #verify(...request: Parameters<Authenticate>): ReturnType<Authenticate> {
    const result = await super.authenticateRequest(...request).catch(markForged);
    if (result.connectorFactory) this.#share(result.connectorFactory);
    return result;
  }

  override createConnectorFactory(...identity: Parameters<SharedFactory>): ReturnType<SharedFactory> {
    const factory = super.createConnectorFactory(...identity);
    this.#share(factory);
    return factory;
  }

  override createUserTokenClient(
    ...identity: Parameters<ConfigurationBotFrameworkAuthentication['createUserTokenClient']>
  ) {
    this.#tokenClient ??= super.createUserTokenClient(...identity);
    return this.#tokenClient;
  }

  #share(factory: ReturnType<SharedFactory>): void {
    const create = factory.create.bind(factory);
    factory.create = (serviceUrl, audience) =>
      this.#connector(`${serviceUrl} ${audience}`, async () => withRetry(await create(serviceUrl, audience)));
  }

  #connector(key: string, create: () => ReturnType<Connect>): ReturnType<Connect> {
    const connector = this.#connectors.get(key) ?? create();
    // A channel has a handful of addresses; many come from somebody who makes them up.
    if (this.#connectors.size >= 100) this.#connectors.clear();
    this.#connectors.set(key, connector);
    return connector;
  }
}

/** The SDK gives a status to some rejected tokens; what its JWT library rejects (a wrong signature, say) comes without. */
function markForged(error: unknown): never {
  const forged = error instanceof Error && /^(JsonWebToken|TokenExpired|NotBefore|Syntax)Error$/.test(error.name);
  throw forged ? unauthorized('The token is not valid.', { cause: error }) : error;
}

function unauthorized(message: string, options?: ErrorOptions): Error {
  return Object.assign(new Error(message, options), { statusCode: StatusCodes.UNAUTHORIZED });
}

/** The SDK's own policy tries 5xx again too, and has no setting: its pipeline is reached through a private field. */
function withRetry(connector: Awaited<ReturnType<Connect>>): Awaited<ReturnType<Connect>> {
  const { pipeline } = (connector as unknown as { client: { pipeline: Pipeline } }).client;
  pipeline.removePolicy({ name: 'defaultRetryPolicy' });
  pipeline.addPolicy(createRetryPolicy({ attempts: 4, longestWait: 10_000 }), { phase: 'Retry' });
  pipeline.addPolicy(freshConnections);
  return connector;
}

interface Pipeline {
  removePolicy(options: { name: string }): void;
  addPolicy(policy: RetryPolicy | typeof freshConnections, options?: { phase: 'Retry' }): void;
}

type SharedFactory = ConfigurationBotFrameworkAuthentication['createConnectorFactory'];
type Authenticate = ConfigurationBotFrameworkAuthentication['authenticateRequest'];
type Connect = NonNullable<Awaited<ReturnType<Authenticate>>['connectorFactory']>['create'];

async function deliver(
  adapter: DirectAdapter,
  activity: Activity,
  authorization: string,
  bot: Bot,
  log: Log,
): Promise<Delivery> {
  try {
    const response = await adapter.turn(authorization, activity, bot);
    if (response?.status === 501) return { fault: 'notImplemented' };
    return { status: response?.status ?? 200, body: response?.body };
  } catch (error) {
    if (error instanceof TooMany) return { fault: 'tooMany', retryAfter: error.seconds };
    if (isAuthenticationError(error)) return { fault: 'unauthorized' };
    log.error('reply not delivered', error, activity);
    return { fault: 'undelivered' };
  }
}

/** One activity too many; the next is taken in so many seconds. */
class TooMany extends Error {
  readonly seconds: number;

  constructor(seconds: number) {
    super('too many activities');
    this.seconds = seconds;
  }
}

/** The connector could not be reached or refused: telling it so would fail in the same way. */
function isDeliveryError(error: unknown): boolean {
  return error instanceof Error && error.name === 'RestError';
}

/** The SDK marks a rejected token by a status only; a connector that rejects ours is a `RestError` with the same status. */
function isAuthenticationError(error: unknown): boolean {
  if (!(error instanceof Error) || isDeliveryError(error)) return false;
  return 'statusCode' in error && (error.statusCode === 401 || error.statusCode === 403);
}

function authenticationOf(config: Config): Record<string, string> {
  if (config.mode !== 'credentials') return {};
  const { type, id, tenantId, password } = config.credentials;
  return {
    MicrosoftAppType: type,
    MicrosoftAppId: id,
    ...(tenantId && { MicrosoftAppTenantId: tenantId }),
    ...(password && { MicrosoftAppPassword: password }),
  };
}

function tenantOf(config: Config): string | undefined {
  if (config.mode !== 'credentials' || config.credentials.type === 'MultiTenant') return undefined;
  return config.credentials.tenantId;
}
