/** What the desk finds wrong in a page, as a page has it: 'a headline that its text does not answer'. One row a rule that may find an error. */
export const FAULT_WORDS: Readonly<Record<string, string>> = {
  'headline/no-answer': 'a headline that its text does not answer',
  'headline/overstates': 'a headline that says more than its text',
  'contradiction/self': 'statements that cannot both hold',
  'contradiction/record': 'a statement that was known to be otherwise',
  'stale/superseded': 'a statement that time has overtaken',
  'date/arithmetic': 'a sum of days that does not come out',
  'date/past-as-future': 'a day that had passed told as one to come',
  'official/unsupported': 'something called official with nobody named who made it so',
  'rumour/as-fact': 'a rumour told as fact',
  'figure/characterised': 'a figure called more than it is',
  'figure/unsourced': 'a figure without a source',
  'name/inconsistent': 'a name given in two ways',
  'attribution/missing': 'a quotation without a speaker',
  'filler/no-claim': 'a section that says nothing',
};
