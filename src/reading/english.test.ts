import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isEnglish } from './english.ts';

const TEXTS: readonly (readonly [english: boolean, text: string])[] = [
  [true, 'Hulu has renewed the drama for a third season, and it will be back in May.'],
  [true, 'Maddox Quay (S3), Monday 9/8c'],
  [
    true,
    'La Casa de Papel, the Spanish drama, is back for a fifth season on Friday, which the makers of El Barco and Las Chicas del Cable say is its last.',
  ],
  [
    false,
    'Die Serie ist nicht mehr zu sehen, und auch von der dritten Staffel wird es im Herbst für die Zuschauer auf dem Sender keine Folge geben.',
  ],
  [
    false,
    'La serie no vuelve: la cadena dijo que por ahora no hay planes para una tercera temporada, y los actores se van del todo en mayo.',
  ],
  [
    false,
    'La série ne revient pas sur la chaîne, qui dit que les acteurs sont partis et que le public du dimanche est plus petit dans les villes.',
  ],
];
for (const [english, text] of TEXTS) test(`${english ? 'English' : 'not English'}: ${text}`, () => assert.equal(isEnglish(text), english));
