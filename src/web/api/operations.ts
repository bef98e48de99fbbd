/** Every operation of the API, in the order in which the description and the page list them. */
import { answer } from './answer.ts';
import { changes } from './changes.ts';
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

export const OPERATIONS: readonly Operation[] = [
  answer,
  search,
  seriesList,
  oneSeries,
  seasons,
  claims,
  documents,
  oneDocument,
  changes,
  decisions,
  premieres,
  forecasts,
  publishers,
  read,
  health,
];
