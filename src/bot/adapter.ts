import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder';
import type { Config } from '../config.ts';
import type { Translator } from '../i18n.ts';
import { type Bot, languageKey } from './bot.ts';
import { seedLanguage } from './message.ts';

/** What became of an activity: an HTTP status and body, or why there is none. */
export type Delivery =
  | { status: number; body: unknown; fault?: undefined }
  | { fault: 'unauthorized' | 'undelivered' | 'notImplemented' };

/** Where things are written that an operator should know. */
export type Log = Pick<Console, 'info' | 'error'>;

/** Takes in activities: checks who sends them, runs the bot's turn and sends its reply the way the sender wants it. */
export interface Adapter {
  /** Never throws. `authorization` is the HTTP header, empty where there is none. */
  process(activity: Activity, authorization: string, bot: Bot): Promise<Delivery>;
}

/** The Bot Framework's adapter; in local mode it lets everybody in. */
export function createAdapter({
  config,
  translator,
  log,
}: {
  config: Config;
  translator: Translator;
  log: Log;
}): Adapter {
  const adapter = new DirectAdapter(new SharingAuthentication(authenticationOf(config)));
  adapter.onTurnError = async (context, error) => {
    if (isDeliveryError(error)) throw error;
    log.error('turn failed', error);
    const language = context.turnState.get(languageKey) ?? seedLanguage(context.activity.locale);
    await context.sendActivity({ text: translator(language)('shell.failed'), locale: language });
  };
  return { process: (activity, authorization, bot) => deliver(adapter, activity, authorization, bot, log) };
}

/** `CloudAdapter.process` writes its own HTTP responses; ours are bilingual and carry a reason, so only the turn is used. */
class DirectAdapter extends CloudAdapter {
  turn(authorization: string, activity: Activity, bot: Bot): Promise<InvokeResponse | undefined> {
    return this.processActivity(authorization, activity, (context: TurnContext) => bot(context));
  }
}

/** The SDK makes two HTTP clients for every turn, which takes longer than the turn; these are made once and kept. */
class SharingAuthentication extends ConfigurationBotFrameworkAuthentication {
  readonly #connectors = new Map<string, ReturnType<Connect>>();
  #tokenClient: ReturnType<ConfigurationBotFrameworkAuthentication['createUserTokenClient']> | undefined;

  override async authenticateRequest(...request: Parameters<Authenticate>): ReturnType<Authenticate> {
    const result = await super.authenticateRequest(...request);
    const factory = result.connectorFactory;
    if (factory) {
      const create = factory.create.bind(factory);
      factory.create = (serviceUrl, audience) =>
        this.#connector(`${serviceUrl} ${audience}`, () => create(serviceUrl, audience));
    }
    return result;
  }

  override createUserTokenClient(
    ...identity: Parameters<ConfigurationBotFrameworkAuthentication['createUserTokenClient']>
  ) {
    this.#tokenClient ??= super.createUserTokenClient(...identity);
    return this.#tokenClient;
  }

  #connector(key: string, create: () => ReturnType<Connect>): ReturnType<Connect> {
    const connector = this.#connectors.get(key) ?? create();
    // A channel has a handful of addresses; many come from somebody who makes them up.
    if (this.#connectors.size >= 100) this.#connectors.clear();
    this.#connectors.set(key, connector);
    return connector;
  }
}

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
    if (isAuthenticationError(error)) return { fault: 'unauthorized' };
    log.error('reply not delivered', error);
    return { fault: 'undelivered' };
  }
}

/** The connector could not be reached or refused: telling it so would fail in the same way. */
function isDeliveryError(error: Error): boolean {
  return error.name === 'RestError';
}

/** The SDK marks a rejected token by a status only; a connector that rejects ours is a `RestError` with the same status. */
function isAuthenticationError(error: unknown): boolean {
  if (!(error instanceof Error) || isDeliveryError(error)) return false;
  return 'statusCode' in error && (error.statusCode === 401 || error.statusCode === 403);
}

function authenticationOf(config: Config): Record<string, string> {
  if (config.mode === 'local') return {};
  const { type, id, tenantId, password } = config.credentials;
  return {
    MicrosoftAppType: type,
    MicrosoftAppId: id,
    ...(tenantId && { MicrosoftAppTenantId: tenantId }),
    ...(password && { MicrosoftAppPassword: password }),
  };
}
