import type { Sheet } from '../funder-sheets.ts'

/** Two small sheets with all that can stand in a cell, formulas that are none among it. */
export const sheets: Sheet[] = [
  {
    name: 'Samenvatting',
    rows: [
      ['Consortium', 'Samen rekenen'],
      [],
      ['Geld', { hundredths: 1_250_050 }, { hundredths: -195_001 }, { hundredths: 0 }],
    ],
  },
  {
    name: 'Boekingen',
    rows: [
      ['Nummer', 'Waarde', 'Onderbouwing'],
      [{ whole: 1 }, { hundredths: 5 }, '=HYPERLINK("http://x.example")'],
      [{ whole: 2 }, { hundredths: 999_999_999_999 }, '+31 6'],
      [{ whole: 3 }, { hundredths: 10 }, '@SOM(A1:A2)'],
      [{ whole: 4 }, { hundredths: 123_456 }, 'Draaibank & <frees>'],
    ],
  },
]
