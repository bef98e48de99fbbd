/** Every operation of the API, in the order in which the description and the page list them. */
import { addDocument } from './add.ts';
import { answer } from './answer.ts';
import { changes } from './changes.ts';
import { check } from './check.ts';
import { claims } from './claims.ts';
import { documents, oneDocument } from './documents.ts';
import { forecasts } from './forecasts.ts';
import { health } from './health.ts';
import type { Operation } from './operation.ts';
import { publishers } from './publishers.ts';
import { read } from './read.ts';
import { search } from './search.ts';
import { decisions, premieres, seasons } from './seasons.ts';
import { oneSeries, seriesList } from './series.ts';

const LISTED = [
  answer,
  search,
  seriesList,
  oneSeries,
  seasons,
  claims,
  documents,
  oneDocument,
  addDocument,
  changes,
  decisions,
  premieres,
  forecasts,
  publishers,
  read,
  check,
  health,
] as const;

export const OPERATIONS: readonly Operation[] = LISTED;

/** Each operation with its schemas, by its id: what the types of a client derive from. */
export type OperationsById = { readonly [O in (typeof LISTED)[number] as O['id']]: O };
