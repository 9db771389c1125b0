/** The name under which an element travels (https://www.w3.org/TR/webdriver2/#elements). */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** What of the WebDriver protocol the tests need (https://www.w3.org/TR/webdriver2/). */
export class WebDriver {
  readonly #session: string;

  private constructor(session: string) {
    this.#session = session;
  }

  /**
   * Has a driver open a browser. Rejects while the driver does not answer, and when it refuses.
   * @param address of the driver
   * @param capabilities of the browser to open
   */
  static async open(address: string, capabilities: object): Promise<WebDriver> {
    const { sessionId }: { sessionId: string } = await send('POST', `${address}/session`, {
      capabilities: { alwaysMatch: capabilities },
    });
    return new WebDriver(`${address}/session/${sessionId}`);
  }

  /** Opens an address and waits until it is loaded. */
  async visit(url: string): Promise<void> {
    await send('POST', `${this.#session}/url`, { url });
  }

  /** What a function gives in the page. It can take nothing from around it but its arguments. */
  evaluate<Args extends readonly unknown[], Result>(
    inPage: (...args: Args) => Result,
    ...args: Args
  ): Promise<Result> {
    return this.#run(String(inPage), args);
  }

  /** Clicks as a reader does on the element that a function gives in the page. */
  async click<Args extends readonly unknown[]>(
    find: (...args: Args) => Element | undefined,
    ...args: Args
  ): Promise<void> {
    const found: { readonly [ELEMENT]: string } | null = await this.#run(String(find), args);
    if (!found) throw new Error('There is nothing to click on.');
    await send('POST', `${this.#session}/element/${found[ELEMENT]}/click`, {});
  }

  /** Closes the browser. */
  async close(): Promise<void> {
    await send('DELETE', this.#session);
  }

  #run<Result>(inPage: string, args: readonly unknown[]): Promise<Result> {
    return send('POST', `${this.#session}/execute/sync`, {
      script: `return (${inPage})(...arguments)`,
      args,
    });
  }
}

async function send<Result>(method: string, address: string, body?: object): Promise<Result> {
  const response = await fetch(address, { method, body: body ? JSON.stringify(body) : null });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${method} ${address}: ${value.error}: ${value.message}`);
  return value;
}
