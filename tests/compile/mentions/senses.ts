/** Texts of several sentences, each with the mentions that should be found. */
export const TEXTS: readonly [text: string, mentions: string][] = [
  ['Michael Jordan retired twice. Jordan said the game had changed. Chicago missed Jordan.', ''],
  [
    'Jordan said talks would go on. The Jordanian foreign minister flew to Amman. Jordan has warned Israel.',
    'Jordan:JOR, Jordanian:JOR, Jordan:JOR, Israel:ISR',
  ],
  [
    'The storm reached Georgia on Sunday after it hit Florida and Alabama. Schools in Atlanta closed. Georgia declared an emergency.',
    '',
  ],
  [
    'Georgia has asked NATO for help. Russia keeps troops in South Ossetia. Officials in Tbilisi said Georgia would not yield.',
    'Georgia:GEO, Russia:RUS, Georgia:GEO',
  ],
  [
    'LEBANON, Pa. (AP) — A man was shot. Lebanon police are asking for help. The chief said Lebanon was safe.',
    '',
  ],
  [
    'Lebanon is broke. Hezbollah runs the south, and Beirut is dark. Lebanese banks are shut.',
    'Lebanon:LBN, Lebanese:LBN',
  ],
  ['Tom Holland trained for months. Holland said the stunts hurt. He thanked his brother.', ''],
  [
    'Holland needed a point. The Dutch side scored late in Rotterdam, and Holland went through.',
    'Holland:NLD, Dutch:NLD, Holland:NLD',
  ],
  ['Chad Kroeger sang. Later Chad thanked the crowd for the album by Nickelback.', ''],
  [
    'Chad closed its border with Sudan. Chadian troops patrol. France has a base in Chad.',
    'Chad:TCD, Sudan:SDN, Chadian:TCD, France:FRA, Chad:TCD',
  ],
  [
    'A train derailed in East Palestine, Ohio. Norfolk Southern said Palestine was safe to live in.',
    '',
  ],
  [
    'Palestine wants a seat. Israel objects, and Hamas said Palestine would fight.',
    'Palestine:PSE, Israel:ISR, Palestine:PSE',
  ],
  [
    'Malta voted for a new tax. The board in Saratoga County met GlobalFoundries, the Malta plant’s owner, in New Jersey, Ohio and Texas.',
    '',
  ],
  ['The Cleveland Indians won in the ninth inning. The Indians play the Yankees next.', ''],
  [
    'Troops of DR Congo fled. Rebels said Congo had lost, and Congolese families left for Rwanda.',
    'DR Congo:COD, Congo:COD, Congolese:COD, Rwanda:RWA',
  ],
  [
    'The Dominican Republic shut the crossing with Haiti. A Dominican guard was hurt.',
    'Dominican Republic:DOM, Haiti:HTI, Dominican:DOM',
  ],
  [
    'Jordan Spieth won in Texas, the day after Michael Jordan left for Israel. In Jordan, the king was silent.',
    'Israel:ISR, Jordan:JOR',
  ],
  ['The senator from Texas spoke of Cuba. He said Cuba would change.', 'Cuba:CUB, Cuba:CUB'],
]
