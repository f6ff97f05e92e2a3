import type { QueryClient } from '@tanstack/query-core';
import type { ChangeOverlay } from '../../client/changes/overlay.js';
import type { Client } from '../../client/types/client.js';
import type { ListingRequest } from '../requests/requests.js';
import { ListingController } from './ListingController.js';

/** Listings kept although nobody shows them, so that Back finds its place. */
const MOST_IDLE = 4;

/** The listings of one provider, one per request. */
export class ListingRegistry {
  readonly #client: Client;
  readonly #queryClient: QueryClient;
  readonly #overlay: ChangeOverlay | undefined;
  /** In order of last use. */
  readonly #controllers = new Map<string, ListingController<unknown>>();

  constructor(client: Client, queryClient: QueryClient, overlay?: ChangeOverlay) {
    this.#overlay = overlay;
    this.#client = client;
    this.#queryClient = queryClient;
  }

  /** The listing of a request. Equal keys share one. */
  get<T>(request: ListingRequest<T>): ListingController<T> {
    const key = JSON.stringify(request.key);
    const known = this.#controllers.get(key) as ListingController<T> | undefined;
    const [client, queryClient, overlay] = [this.#client, this.#queryClient, this.#overlay];
    const controller = known ?? new ListingController<T>({ client, queryClient, request, overlay });
    this.#controllers.delete(key);
    this.#controllers.set(key, controller as ListingController<unknown>);
    return controller;
  }

  /** Lets go of the listings that nobody has shown for longest. Call it after a listing came into use. */
  trim(): void {
    const idle = [...this.#controllers].filter(([, controller]) => controller.isIdle);
    for (const [key, controller] of idle.slice(0, Math.max(0, idle.length - MOST_IDLE))) {
      controller.dispose();
      this.#controllers.delete(key);
    }
  }

  /** Begins every listing on screen anew and forgets the others. */
  refreshAll(): void {
    for (const [key, controller] of this.#controllers) {
      if (controller.isIdle) {
        controller.dispose();
        this.#controllers.delete(key);
      } else controller.refresh();
    }
  }
}
