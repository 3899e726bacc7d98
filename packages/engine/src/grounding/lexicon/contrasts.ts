/**
 * Words that stand near each other in meaning and say different things: a part and its whole, one measure and another. Each entry names one thing
 * by fronts of its folded words, in every language; what a line says of one it does not say of the next.
 */
export const CONTRASTS: string[][] = [
  ['ward unit station service. servizio sala. servicio afdeling oddzial відділенн отделени', 'hospital clinic krankenhaus klinik hopital clinique clinica ospedale ziekenhuis szpital лікарн больниц sygehus sykehus sjukhus'],
  ['sales revenue turnover umsatz erlos chiffre ventas ingresos vendas receita faturamento fatturato ricavi omzet sprzedaz przychod продаж виручк выручк доход omsaetning omsetning omsattning', 'profit earnings gewinn benefice beneficio lucro utile. utili. winst zysk прибут прибыл overskud overskudd vinst', 'margin marge margen margem margine marza марж'],
  ['team teams crew squad mannschaft equipe equipo squadra ploeg zespol brygad команд бригад hold. lag.', 'department division abteilung departement departamento direccion dipartimento reparto dzial відділ отдел avdeling avdelning', 'company firm business unternehmen firma entreprise societe empresa azienda impresa bedrijf przedsiebiorstw компан підприємств предприяти virksomhed bedrift foretag', 'group konzern gruppo groupe grupo concern koncern'],
  ['town city stadt ville ciudad cidade citta stad. miasto місто мiста город', 'region county gebiet provinc area. obszar област регион регіон', 'country land. nation pays. pais. paese kraj країн стран', 'europe europa європ европ', 'world global welt monde mundo mondo wereld swiat світ мир.'],
  ['trainee intern apprentice azubi auszubild lehrling stagiair becario practicante estagi tirocinant praktykant стажер стажёр', 'employee mitarbeiter salarie empleado funcionario dipendent medewerker pracownik працівник сотрудник', 'manager manageri fuhrungskraft cadre directivo gerente dirigente'],
  ['draft entwurf brouillon borrador rascunho bozza concept. szkic чернет чернов', 'final endgultig definitif definitivo finale'],
]
