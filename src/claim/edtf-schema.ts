/** An EDTF date where it comes from outside: apart from the arithmetic of dates, which asks for no validation. */
import { z } from 'zod';
import { dayRange } from './edtf.ts';

export const Edtf = z
  .string()
  .refine((text) => dayRange(text) !== null, { message: 'not an EDTF date such as 2020-02-27, 2021, 2024-22 or 2023-09/2024-04' })
  .meta({ id: 'Edtf', description: 'EDTF date or interval: 2020-02-27, 2020-02, 2024-22 (summer 2024), 2021, 2023-09/2024-04' });
