/** Verbs that claim an outcome by themselves and that no line carries which does not say so; the form of `concepts.ts`. */
export const CLAIMS: { name: string, stems: string }[] = [
  { name: 'eliminate', stems: 'eliminat élimin elimin wyelimin ліквід ликвид eradicat' },
  { name: 'exceed', stems: 'beat. beaten. exceed surpass outperform overachiev übertroffen übertraf übertref übererfüll dépassé dépasser dépassant dépassement superé. superó. superar. superando. superado. superou. superei. superata. superato. superando. przekrocz przekracz przekroczy перевищ превыс перевыпол перевикон overtref overtrof overtroff oversteg overträff' },
  { name: 'approve', stems: 'approv genehmig freigab freigeb freigegeb approuv aprobé. aprobación aprobar. aprovei aprovaç approva goedgekeur goedkeur zatwierdz затвердж утвержд godkend godkjen godkän' },
  { name: 'overhaul', stems: 'rewrot rewrit redesign rebuilt rebuild refactor overhaul revamp neugestalt refont réécri reescri riscri riprogett herschr herontw' },
]
/** Words of one meaning whose forms share no front; the form of `concepts.ts`. */
export const ALIKE: { name: string, stems: string }[] = [
  // What exceeding is said by without a verb.
  { name: 'beyond', stems: 'above. encima. acima. dessus. boven. powyżej. ponad. понад. вище. выше. свыше. over. über. oltre. sopra.' },
  { name: 'backup', stems: 'backup бекап бэкап резервн sicherung datensicherung sauvegard respaldo kopi. zapasow' },
  { name: 'pipeline', stems: 'pipeline пайплайн конвеєр конвеер конвейер' },
  { name: 'deploy', stems: 'депло' },
  { name: 'dashboard', stems: 'dashboard painel painéis bord. mando. cruscott дашборд pulpit pulpity instrumentpanel instrumentbræt cockpit' },
  { name: 'onboard', stems: 'onboard integraç integración intégration einarbeit incorporac inducci inwerk wdroż адаптац indukt integrazion' },
  { name: 'collaborate', stems: 'sammen. zusammen. gemeinsam together. ensemble. conjunt junto. juntos. insieme. samen. razem. wspóln разом. спільн вместе. совместн tillsammans' },
  { name: 'people', stems: 'hires. hire. starters. joiners. newcomer recruits. neueinsteiger neuzug recrue incorporaciones. nowozatrudn новач новичк nyansatt nyansät' },
  { name: 'communicate', stems: 'conversation conversaz conversas. conversación conversaciones. gespräch gesprek rozmow розмов разговор samtale. samtaler. entretien.' },
  { name: 'online', stems: 'internet ligne. línea. linea. онлайн інтернет интернет' },
  { name: 'reduce', stems: 'sceso scesa scendere calato calata bajó. bajar. bajado. bajada. caiu. desceu. caída. queda. spadł. spadek. spadku. впав. упал. снизи снижен зниж gesunken sank. sinken gesunk' },
  { name: 'increase', stems: 'climb climbed relev passé. subió. subida. subiu. wzrósł. salito. salita. ökat.' },
]

/** Going along with others, which is not arranging it. */
export const ACCOMPANY = { name: 'accompany', stems: 'accompan begleit accompagn acompañ acompanh towarzysz супровод супровід сопровожд сопровод ledsag escort' }
