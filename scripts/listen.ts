// A server on a port of this machine.
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";

/** A server that answers. */
export interface Server {
  origin: string;
  close: () => Promise<void>;
}

/** Answers at this port, or any that is free; one that is taken gives way to the next. */
export async function listen(answer: RequestListener, port = 0): Promise<Server> {
  // A page that is made from its query may be a long one.
  const server = createServer({ maxHeaderSize: 1024 * 1024 }, answer);
  try {
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen(port, "127.0.0.1", resolve);
    });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "EADDRINUSE" && port > 0) return listen(answer, port + 1);
    throw cause;
  }
  const close = async () => {
    // Browsers keep connections open, and a server waits for them.
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    server.closeAllConnections();
    await closed;
  };
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}
