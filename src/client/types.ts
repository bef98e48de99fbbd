/** What can be asked and what comes back, from the schemas that the server itself answers by. Types alone: nothing of the server is loaded. */
import type { z } from 'zod';
import type { Frozen } from '../web/api/frozen.ts';
import type { OperationsById } from '../web/api/operations.ts';
import type { MediaType } from '../web/api/reading.ts';

export type OperationId = keyof OperationsById;
export type Asked<Id extends OperationId> = Frozen<z.input<OperationsById[Id]['asks']>>;
export type Given<Id extends OperationId> = Frozen<z.output<OperationsById[Id]['gives']>>;
export type { MediaType };
